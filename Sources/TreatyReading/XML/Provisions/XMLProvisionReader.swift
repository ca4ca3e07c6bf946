import TreatyText

/// Reads the provisions of an XML document in one pass, in the roles that a vocabulary gives its elements.
struct XMLProvisionReader<Vocabulary: XMLVocabulary> {
  private let tree: XMLTree
  private let vocabulary: Vocabulary
  private var words: XMLWords
  /// The source ranges of words that are no part of the instrument.
  private(set) var skipped: [Span] = []

  /// Creates a reader of `tree`.
  init(_ tree: XMLTree, vocabulary: Vocabulary) {
    self.tree = tree
    self.vocabulary = vocabulary
    words = XMLWords(bytes: tree.source.bytes, keepsWhiteSpace: vocabulary.keepsWhiteSpace)
  }

  /// The words read.
  var text: ReadingText { words.text }

  /// Reads the document.
  ///
  /// - Returns: its provisions.
  mutating func read() -> [DraftNode] {
    var root = Self.root
    switch vocabulary.role(of: 0, in: tree) {
    case .provision(let kind, let reference):
      read(provision: 0, kind, reference: reference, into: &root)
    default: readContent(of: 0, into: &root)
    }
    close(&root)
    return root.draft.children
  }

  /// Reads what stands in one element.
  mutating func read(contentOf element: Int) -> [DraftNode] {
    words.separate(by: .line)
    var root = Self.root
    readContent(of: element, into: &root)
    close(&root)
    return root.draft.children
  }

  /// Stands for the instrument; what it holds outside provisions becomes paragraphs.
  private static var root: OpenProvision { OpenProvision(DraftNode(.title), takesWords: false) }

  private mutating func readContent(of element: Int, into open: inout OpenProvision) {
    for child in tree.children(of: element) {
      let node = tree.nodes[child]
      guard node.kind == .element else {
        if let range = words.append(node.span, isLiteral: node.kind == .literal) { open.add(range) }
        continue
      }
      read(child, as: vocabulary.role(of: child, in: tree), into: &open)
    }
  }

  private mutating func read(_ element: Int, as role: XMLRole, into open: inout OpenProvision) {
    switch role {
    case .skipped:
      skipped.append(tree.nodes[element].span)
    case .inline:
      readContent(of: element, into: &open)
    case .lineBreak:
      words.separate(by: .space)
      // It is empty, or it is no line break alone.
      readContent(of: element, into: &open)
    case .sign where tree.children(of: element).contains { _ in true }:
      readContent(of: element, into: &open)
    case .sign(let scalar):
      open.add(words.append(scalar, for: tree.nodes[element].span))
    case .block:
      words.separate(by: .line)
      readContent(of: element, into: &open)
      words.separate(by: .line)
      if !open.takesWords { closeTail(of: &open) }
    case .label, .heading:
      readHead(element, isLabel: isLabel(role), into: &open)
    case .note:
      open.notes.append(element)
    case .quotation:
      closeTail(of: &open)
      readNotes(of: &open)
      let outer = open.isQuoting
      open.isQuoting = true
      words.separate(by: .line)
      readContent(of: element, into: &open)
      words.separate(by: .line)
      closeTail(of: &open)
      open.isQuoting = outer
    case .provision(let kind, let reference):
      read(provision: element, kind, reference: reference, into: &open)
    }
  }

  private func isLabel(_ role: XMLRole) -> Bool {
    if case .label = role { return true }
    return false
  }

  /// Reads a label or a heading; a second one, or one after the words, is words.
  private mutating func readHead(_ element: Int, isLabel: Bool, into open: inout OpenProvision) {
    words.separate(by: .line)
    let outer = open.target
    // A stray sign before the label is not words.
    if let own = open.draft.ownRange, !hasWords(own) { open.draft.ownRange = nil }
    let isTaken = isLabel && open.draft.labelRange != nil
    if open.takesWords, open.isAtItsHead, !isTaken { open.target = isLabel ? .label : .heading }
    readContent(of: element, into: &open)
    let isRunIn = open.target == .label && !open.draft.kind.isSetApart
    open.target = outer
    words.separate(by: isRunIn ? .space : .line)
    if !open.takesWords { closeTail(of: &open) }
  }

  private mutating func read(
    provision element: Int, _ kind: ProvisionKind, reference: String?,
    into parent: inout OpenProvision
  ) {
    closeTail(of: &parent)
    readNotes(of: &parent)
    let isRunIn =
      parent.draft.labelRange != nil && parent.draft.headingRange == nil
      && parent.isAtItsHead && !parent.draft.kind.isSetApart
    words.separate(by: isRunIn ? .space : .line)
    var draft = DraftNode(kind, reference: reference, span: tree.nodes[element].span)
    draft.isQuotation = parent.isQuoting
    var open = OpenProvision(draft)
    readHeadAttributes(of: element, into: &open)
    readContent(of: element, into: &open)
    words.separate(by: .line)
    let node = close(&open)
    // An empty line of the title says nothing; an article without text is still an article.
    if open.range != nil || kind == .article || kind.isContainer { parent.add(node) }
  }

  private mutating func readHeadAttributes(of element: Int, into open: inout OpenProvision) {
    for (attribute, target) in [
      (vocabulary.labelAttribute, OpenProvision.Target.label),
      (vocabulary.headingAttribute, .heading),
    ] {
      guard let attribute, let span = tree.attributeSpan(attribute, of: element),
        let range = words.append(span)
      else { continue }
      open.target = target
      open.add(range)
      open.target = .words
      words.separate(by: .line)
    }
  }

  /// Finishes a provision and gives its draft.
  @discardableResult
  private mutating func close(_ open: inout OpenProvision) -> DraftNode {
    closeTail(of: &open)
    readNotes(of: &open)
    let end = words.text.bytes.count
    open.draft.range = open.range ?? TextRange(end, end)
    open.draft.label = open.draft.labelRange.map(words.text.string)
    open.draft.heading = open.draft.headingRange.map(words.text.string)
    return open.draft
  }

  /// Makes a child of the words that came after the last child.
  private mutating func closeTail(of open: inout OpenProvision) {
    guard let tail = open.tail else { return }
    open.tail = nil
    // A full stop after a quotation is no provision.
    guard hasWords(tail) else { return }
    let kind: ProvisionKind =
      switch open.draft.children.last?.kind {
      case _ where !open.takesWords: .paragraph
      case .point where !open.isQuoting: .wrapUp
      case _ where open.draft.kind == .preamble: .wrapUp
      default: .subparagraph
      }
    var node = OpenProvision(
      DraftNode(
        kind, ownRange: tail, confidence: open.takesWords ? .high : .low,
        isQuotation: open.isQuoting))
    node.range = tail
    node.notes = open.notes
    open.notes = []
    open.add(close(&node))
  }

  private func hasWords(_ range: TextRange) -> Bool {
    words.text.string(range).contains { $0.isLetter || $0.isNumber }
  }

  /// Reads the notes that interrupted the words, as children.
  private mutating func readNotes(of open: inout OpenProvision) {
    let notes = open.notes
    open.notes = []
    for note in notes {
      read(provision: note, .note, reference: nil, into: &open)
    }
  }
}

extension ProvisionKind {
  /// Whether its label stands on a line of its own, as a heading does.
  fileprivate var isSetApart: Bool {
    switch self {
    case .article, .annex, .preamble, .title: true
    default: isContainer
    }
  }
}
