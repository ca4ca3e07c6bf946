import TreatyText

/// Reads XML of any format.
enum XMLReader {
  /// Whether `bytes` are XML by their first sign: a declaration, a comment or a tag.
  static func recognizes(_ bytes: [UInt8]) -> Bool {
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "<") else { return false }
    switch bytes[index + 1] {
    case UInt8(ascii: "?"): return true
    case UInt8(ascii: "!"): return !opensMarkdown(bytes, at: index)
    case let byte: return isNameStart(byte)
    }
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - format: the format, or `nil` to tell it by the root element and its namespace.
  ///   - mapping: what the elements are, for a format of its own.
  /// - Throws: ``ReadingError`` for XML that is not well-formed, declares entities, or is too deep.
  static func read(
    _ source: SourceText, format: Instrument.Format? = nil, mapping: XMLMapping? = nil,
    limits: ReadingLimits = ReadingLimits()
  ) throws(ReadingError) -> XMLReading {
    let tree = try XMLTree(parsing: source, limits: limits)
    var reading = read(tree, format: mapping == nil ? format ?? detected(in: tree) : .xml, mapping)
    reading.diagnostics += tree.warnings.map { warning in
      Diagnostic(
        source: source.name, position: source.position(at: warning.offset), severity: .warning,
        message: warning.message)
    }
    return reading
  }

  /// The format of a document.
  static func detected(in tree: XMLTree) -> Instrument.Format {
    if AkomaNtosoReader.recognizes(tree) { return .akomaNtoso }
    if ToTAReader.recognizes(tree) { return .tota }
    if JusticeCanadaReader.recognizes(tree) { return .justiceCanada }
    if FormexReader.recognizes(tree) { return .formex }
    return .xml
  }

  private static func read(
    _ tree: XMLTree, format: Instrument.Format, _ mapping: XMLMapping?
  ) -> XMLReading {
    switch format {
    case .akomaNtoso: AkomaNtosoReader(tree).read()
    case .tota: ToTAReader(tree).read()
    case .justiceCanada: JusticeCanadaReader(tree).read()
    case .formex: FormexReader(tree).read()
    case .xml, .text, .markdown: GenericReader(tree, mapping: mapping).read()
    }
  }

  /// Whether a comment at `start` is followed by something else than markup, as in Markdown.
  private static func opensMarkdown(_ bytes: [UInt8], at start: Int) -> Bool {
    guard bytes[start...].starts(with: "<!--".utf8) else { return false }
    var index = start + 4
    while index + 2 < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
    index += 3
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    return index >= bytes.count || bytes[index] != UInt8(ascii: "<")
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...:
      true
    default: false
    }
  }
}
