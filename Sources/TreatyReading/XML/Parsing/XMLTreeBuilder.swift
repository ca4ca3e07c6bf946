import TreatyText

/// Turns the places where markup stands into an ``XMLTree``.
///
/// Raw character data holds no `<`. So the text before a tag is the source from the end of the last
/// markup to the next `<`, whatever pieces a parser would deliver it in.
struct XMLTreeBuilder {
  /// The document.
  let bytes: [UInt8]
  private let limits: ReadingLimits
  private var tree: XMLTree
  private var nameIDs: [String: Int] = [:]
  private var namespaceIDs: [String: Int] = [:]
  /// The elements that are open.
  private var open: [Int] = []
  /// The end of the last markup.
  private var previous = 0
  /// Whether the last start tag was that of an empty element, whose end is announced separately.
  private var isEmptyElement = false

  /// Creates a builder for the document `source`.
  init(source: SourceText, limits: ReadingLimits) {
    bytes = source.bytes
    tree = XMLTree(source: source)
    self.limits = limits
  }

  /// Whether another element may be opened.
  var mayOpen: Bool { open.count < limits.xmlDepth }

  /// Opens an element.
  ///
  /// - Parameter offset: where the start tag's `>` or `/>` stands.
  mutating func start(name: String, namespace: String, closingAt offset: Int) {
    let tag = open.isEmpty ? lastOpening(before: offset) : textEnd()
    addText(upTo: tag)
    isEmptyElement = offset < bytes.count && bytes[offset] == UInt8(ascii: "/")
    let end = min(offset + (isEmptyElement ? 2 : 1), bytes.count)
    var node = XMLTree.Node(
      kind: .element, parent: open.last ?? -1, end: 0, span: Span(tag, end),
      content: Span(end, end))
    node.name = Self.identifier(of: name, in: &nameIDs, names: &tree.names)
    node.namespace = Self.identifier(of: namespace, in: &namespaceIDs, names: &tree.namespaces)
    open.append(tree.nodes.count)
    tree.nodes.append(node)
    previous = end
  }

  /// Closes the innermost element, whose end tag ends at `offset`.
  mutating func end(at offset: Int) {
    guard let index = open.popLast() else { return }
    if !isEmptyElement {
      let tag = textEnd()
      addText(upTo: tag, parent: index)
      tree.nodes[index].content = Span(tree.nodes[index].content.start, tag)
      tree.nodes[index].span = Span(tree.nodes[index].span.start, max(offset, tag))
      previous = max(offset, tag)
    }
    isEmptyElement = false
    tree.nodes[index].end = tree.nodes.count
  }

  /// Passes over a comment or a processing instruction that ends at `offset`.
  mutating func skip(endingAt offset: Int) {
    if !open.isEmpty { addText(upTo: textEnd()) }
    previous = max(previous, offset)
  }

  /// Takes a CDATA section that ends at `offset`.
  mutating func literal(endingAt offset: Int) {
    let opening = textEnd()
    addText(upTo: opening)
    let inside = (opening + "<![CDATA[".utf8.count, offset - "]]>".utf8.count)
    if inside.0 < inside.1 { addNode(.literal, Span(inside.0, inside.1)) }
    previous = max(previous, offset)
  }

  /// Notes a fault that leaves the document readable.
  mutating func warn(_ message: String, at offset: Int) {
    tree.warnings.append((offset, message))
  }

  /// The finished tree.
  func finish() -> XMLTree { tree }

  private mutating func addText(upTo end: Int, parent: Int? = nil) {
    guard let parent = parent ?? open.last, previous < end else { return }
    addNode(.text, Span(previous, end), parent: parent)
  }

  private mutating func addNode(_ kind: XMLTree.Node.Kind, _ span: Span, parent: Int? = nil) {
    tree.nodes.append(
      XMLTree.Node(
        kind: kind, parent: parent ?? open.last ?? -1, end: tree.nodes.count + 1, span: span,
        content: span))
  }

  /// Where the character data that starts after the last markup ends.
  private func textEnd() -> Int {
    let span = bytes.span
    var index = previous
    while index < span.count, span[index] != UInt8(ascii: "<") { index += 1 }
    return index
  }

  /// Where the tag that is open at `offset` starts; no tag has `<` inside.
  private func lastOpening(before offset: Int) -> Int {
    var index = min(offset, bytes.count) - 1
    while index > 0, bytes[index] != UInt8(ascii: "<") { index -= 1 }
    return max(index, 0)
  }

  /// The number of a name. It belongs to no builder: a method would take a copy of the tables that it
  /// changes, once for each new name.
  private static func identifier(
    of name: String, in identifiers: inout [String: Int], names: inout [String]
  ) -> Int {
    if let known = identifiers[name] { return known }
    identifiers[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
