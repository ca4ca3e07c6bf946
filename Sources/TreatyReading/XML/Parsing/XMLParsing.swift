internal import CLibXML2
import TreatyText

/// Parses XML with libxml2. This file alone knows the library.
///
/// Only positions of markup are taken from it. `characters` callbacks are not used: they come in pieces,
/// decoded, and often out of a scratch buffer. No entity is read, nothing is fetched, and neither
/// `XML_PARSE_HUGE` nor `XML_PARSE_NOENT` is ever set, since both switch off the library's own guards.
extension XMLTree {
  /// Parses the XML document `source`.
  ///
  /// - Throws: ``ReadingError`` with line and column for a document that is not well-formed, declares
  ///   entities, or goes beyond `limits`.
  init(parsing source: SourceText, limits: ReadingLimits = ReadingLimits()) throws(ReadingError) {
    guard source.bytes.count <= limits.xmlBytes else {
      throw ReadingError(
        source: source.name, position: source.position(at: 0),
        problem: "the XML document is larger than \(ReadingLimits.size(limits.xmlBytes)) (limit "
          + "xml-size); split it, or raise the limit with --set-limit xml-size=SIZE")
    }
    if let fault = XMLMarkupGuard.fault(in: source.bytes, limits: limits) {
      throw ReadingError(
        source: source.name, position: source.position(at: fault.offset), problem: fault.message)
    }
    let session = ParserSession(source: source, limits: limits)
    switch session.parse() {
    case .success(let tree): self = tree
    case .failure(let fault):
      throw ReadingError(
        source: source.name,
        position: source.position(at: min(max(fault.offset, 0), source.bytes.count)),
        problem: fault.message)
    }
  }
}

/// What stopped a parse.
private struct ParserFault: Error {
  var offset: Int
  var message: String
}

/// libxml2's global tables, set up once before the first parse.
private let libraryIsReady: Void = xmlInitParser()

/// One parse: the state that the callbacks share.
private final class ParserSession {
  let limits: ReadingLimits
  var builder: XMLTreeBuilder
  var fault: ParserFault?

  init(source: SourceText, limits: ReadingLimits) {
    self.limits = limits
    builder = XMLTreeBuilder(source: source, limits: limits)
  }

  func parse() -> Result<XMLTree, ParserFault> {
    _ = libraryIsReady
    let context = builder.bytes.withUnsafeBytes { buffer in
      // The library makes a copy, so the pointer need not outlive this call.
      xmlCreateMemoryParserCtxt(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(buffer.count))
    }
    guard let context else {
      return .failure(ParserFault(offset: 0, message: "the XML document is empty"))
    }
    defer {
      // An entity declaration makes a document for its entities, which a stopped parse leaves behind.
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      context.pointee.myDoc = nil
      xmlFreeParserCtxt(context)
    }
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
      | XML_PARSE_BIG_LINES.rawValue
    xmlCtxtUseOptions(context, CInt(options))
    guard let handler = context.pointee.sax else {
      return .failure(ParserFault(offset: 0, message: "libxml2 could not start"))
    }
    handler.pointee = ParserSession.callbacks
    return withExtendedLifetime(self) {
      context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
      xmlParseDocument(context)
      if let fault { return .failure(fault) }
      guard context.pointee.wellFormed != 0 else {
        return .failure(
          ParserFault(offset: offset(of: context), message: "the XML is not well-formed"))
      }
      return .success(builder.finish())
    }
  }

  /// Stops the parse at its present place.
  func stop(_ context: xmlParserCtxtPtr, _ message: String, at offset: Int? = nil) {
    if fault == nil {
      fault = ParserFault(offset: offset ?? self.offset(of: context), message: message)
    }
    xmlStopParser(context)
  }

  /// The source offset that the parser has reached. Bytes that its buffer has let go are counted in
  /// `consumed`.
  func offset(of context: xmlParserCtxtPtr) -> Int {
    guard let input = context.pointee.input, let current = input.pointee.cur,
      let base = input.pointee.base
    else { return 0 }
    return (current - base) + Int(input.pointee.consumed)
  }
}

/// The session and the context behind a callback's user data.
private func session(
  _ data: UnsafeMutableRawPointer?
) -> (session: ParserSession, context: xmlParserCtxtPtr)? {
  guard let context = data?.assumingMemoryBound(to: xmlParserCtxt.self),
    let state = context.pointee._private
  else { return nil }
  return (Unmanaged<ParserSession>.fromOpaque(state).takeUnretainedValue(), context)
}

private func text(_ characters: UnsafePointer<xmlChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}

extension ParserSession {
  /// The callbacks of one parse. What is not set is not wanted.
  static var callbacks: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, _, namespace, _, _, _, _, _ in
      guard let (session, context) = TreatyReading.session(data) else { return }
      guard session.builder.mayOpen else {
        session.stop(
          context,
          "elements are nested more than \(session.limits.xmlDepth) deep (limit xml-depth); take out "
            + "what wraps them, or raise the limit with --set-limit xml-depth=NUMBER")
        return
      }
      session.builder.start(
        name: text(name), namespace: text(namespace), closingAt: session.offset(of: context))
    }
    handler.endElementNs = { data, _, _, _ in
      guard let (session, context) = TreatyReading.session(data) else { return }
      session.builder.end(at: session.offset(of: context))
    }
    handler.comment = { data, _ in
      guard let (session, context) = TreatyReading.session(data) else { return }
      session.builder.skip(endingAt: session.offset(of: context))
    }
    handler.processingInstruction = { data, _, _ in
      guard let (session, context) = TreatyReading.session(data) else { return }
      session.builder.skip(endingAt: session.offset(of: context))
    }
    handler.cdataBlock = { data, _, _ in
      guard let (session, context) = TreatyReading.session(data) else { return }
      session.builder.literal(endingAt: session.offset(of: context))
    }
    refuseEntities(&handler)
    handler.serror = { data, error in
      guard let (session, context) = TreatyReading.session(data), let error else { return }
      session.report(error.pointee, context)
    }
    return handler
  }

  /// Entity declarations are where billion-laughs, quadratic blow-up and file-reading attacks begin; no
  /// treaty needs them.
  private static func refuseEntities(_ handler: inout xmlSAXHandler) {
    handler.entityDecl = { data, _, _, _, _, _ in
      guard let (session, context) = TreatyReading.session(data) else { return }
      session.refuseEntities(context)
    }
    handler.unparsedEntityDecl = { data, _, _, _, _ in
      guard let (session, context) = TreatyReading.session(data) else { return }
      session.refuseEntities(context)
    }
    handler.resolveEntity = { _, _, _ in nil }
  }

  private func refuseEntities(_ context: xmlParserCtxtPtr) {
    stop(
      context,
      "the document declares entities (limit: none is read); remove the declarations from its DOCTYPE"
    )
  }

  /// Where a reference to an entity begins that ends at a place; the place, where none does.
  ///
  /// The library tells of `&name;` when it has read it.
  private func startOfReference(before place: Int) -> Int {
    guard place > 0, place <= builder.bytes.count, builder.bytes[place - 1] == UInt8(ascii: ";")
    else { return place }
    var index = place - 1
    while index > 0, builder.bytes[index - 1] > 0x20, builder.bytes[index - 1] != UInt8(ascii: ";")
    {
      index -= 1
      if builder.bytes[index] == UInt8(ascii: "&") { return index }
    }
    return place
  }

  /// Takes an error from the library: one against well-formedness ends the parse.
  func report(_ error: xmlError, _ context: xmlParserCtxtPtr) {
    var place = offset(of: context)
    if error.code == CInt(XML_ERR_UNDECLARED_ENTITY.rawValue)
      || error.code == CInt(XML_WAR_UNDECLARED_ENTITY.rawValue)
    {
      place = startOfReference(before: place)
    }
    let message = (error.message.map { String(cString: $0) } ?? "the XML is not well-formed")
      .split(separator: "\n").joined(separator: " ")
    guard error.level == XML_ERR_FATAL else {
      builder.warn(message, at: place)
      return
    }
    if fault == nil { fault = ParserFault(offset: place, message: "malformed XML: " + message) }
  }
}
