import TreatyText

/// Turns a tree of ``DraftNode`` into ``Instrument/provisions``: flat, in document order, with eIds.
///
/// eIds follow the Akoma Ntoso Naming Convention 1.0 §5. Where it leaves a choice: articles are
/// numbered globally if no number repeats in their document, else under the nearest container; an
/// annex is a document of its own, `att_n`.
struct InstrumentAssembler {
  private let text: ReadingText
  private let style: IdentifierStyle
  private var register = EIdRegister()
  private var provisions: [Provision] = []

  private init(text: ReadingText, style: IdentifierStyle) {
    self.text = text
    self.style = style
  }

  /// The provisions of `roots`, whose ranges lie in `text`.
  ///
  /// - Complexity: O(nodes).
  static func provisions(
    of roots: [DraftNode], in text: ReadingText, style: IdentifierStyle = .shortest
  ) -> [Provision] {
    var assembler = InstrumentAssembler(text: text, style: style)
    assembler.add(
      roots, of: nil, at: nil,
      in: Context(document: "", prefix: "", articlesRepeat: ArticleNumbers.repeatIn(roots)))
    return assembler.provisions
  }

  /// What the eIds of a node's children depend on.
  private struct Context {
    /// The eId of the annex that is the document at hand; empty in the main document.
    var document: String
    /// The eId of the parent.
    var prefix: String
    /// Whether article numbers start again within the document.
    var articlesRepeat: Bool
    /// Whether the parent is a preamble.
    var inPreamble = false
    /// Whether the parent is quoted.
    var inQuotation = false
  }

  private mutating func add(
    _ nodes: [DraftNode], of parent: DraftNode?, at parentIndex: Int?, in context: Context
  ) {
    var counter = SiblingCounter(childrenOf: parent, style: style)
    var runs = NumberRuns()
    for var node in nodes {
      if nodes.count > 3, runs.isRepeated(node) { node.confidence = .low }
      let local = counter.localID(
        of: node, inPreamble: context.inPreamble, inQuotation: context.inQuotation)
      let prefix =
        switch node.kind {
        case _ where style == .path:
          context.prefix
        case .article where !context.articlesRepeat && !context.inQuotation && !node.isQuotation:
          context.document
        case .testimonium, .signature, .recital:
          context.document
        case .preambularParagraph where context.inPreamble:
          context.document
        default:
          context.prefix
        }
      let id = register.claim(prefix.isEmpty ? local : prefix + "__" + local)
      add(node, id: id, to: parentIndex, in: context)
    }
  }

  private mutating func add(_ node: DraftNode, id: String, to parent: Int?, in context: Context) {
    let index = provisions.count
    let shown = node.label.map(EIdNumber.printed)
    let label = shown?.isEmpty == true ? nil : shown
    provisions.append(
      Provision(
        id: id, kind: node.kind, parent: parent, label: label,
        heading: node.heading.map(Self.folded), confidence: node.confidence, span: Span(0, 0),
        range: TextRange(0, 0), labelRange: node.labelRange, headingRange: node.headingRange,
        ownRange: TextRange(0, 0), isQuotation: node.isQuotation || context.inQuotation))
    if let parent { provisions[parent].children.append(index) }

    var inner = context
    inner.prefix = id
    inner.inPreamble = node.kind == .preamble
    inner.inQuotation = context.inQuotation || node.isQuotation
    if node.kind == .annex {
      inner.document = id
      inner.articlesRepeat = ArticleNumbers.repeatIn(node.children)
    }
    add(node.children, of: node, at: index, in: inner)

    let range = wholeRange(of: node, at: index)
    provisions[index].range = range
    provisions[index].span = node.span ?? text.sourceSpan(of: range)
    provisions[index].ownRange =
      node.ownRange ?? emptyRange(after: node, in: range)
  }

  private func wholeRange(of node: DraftNode, at index: Int) -> TextRange {
    var whole = node.range
    func add(_ range: TextRange?) {
      guard let range else { return }
      whole =
        whole.map { TextRange(min($0.start, range.start), max($0.end, range.end)) } ?? range
    }
    add(node.labelRange)
    add(node.headingRange)
    add(node.ownRange)
    add(provisions[index].children.first.map { provisions[$0].range })
    add(provisions[index].children.last.map { provisions[$0].range })
    return whole ?? TextRange(text.bytes.count, text.bytes.count)
  }

  /// Where the own words would stand, for a node that has none.
  private func emptyRange(after node: DraftNode, in range: TextRange) -> TextRange {
    let end = max(node.labelRange?.end ?? range.start, node.headingRange?.end ?? range.start)
    return TextRange(end, end)
  }

  private static func folded(_ heading: String) -> String {
    var before: UInt8 = 0x20
    let isFolded = heading.utf8.allSatisfy { byte in
      defer { before = byte }
      return byte > 0x20 && byte < 0x80 || byte == 0x20 && before != 0x20
    }
    if isFolded, before != 0x20 { return heading }
    return heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
