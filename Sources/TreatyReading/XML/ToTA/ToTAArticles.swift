import TreatyText

/// Reads what the format leaves as plain text: the paragraphs and points of articles, the preamble, the
/// closing words.
struct ToTAArticles {
  private let bytes: [UInt8]
  /// The lines of each article, by where they start.
  private let lines: [Int: [TextLine]]
  /// How the document sets its paragraphs.
  private let layout: Layout

  /// Looks at the articles of a document.
  ///
  /// - Parameters:
  ///   - roots: its provisions; the articles are leaves.
  ///   - text: its words.
  init(_ roots: [DraftNode], in text: ReadingText) {
    bytes = text.bytes
    var lines: [Int: [TextLine]] = [:]
    var all: [TextLine] = []
    for article in roots + roots.flatMap(\.children) {
      guard let words = article.ownRange else { continue }
      let own = TextLine.lines(in: words, of: bytes)
      lines[words.start] = own
      all += own
    }
    self.lines = lines
    layout = Layout(of: all, in: bytes)
  }

  /// The provisions of a document whose articles are leaves.
  ///
  /// The article without number at the front is title and preamble; one without number after it, outside
  /// any chapter, is the closing words.
  ///
  /// - Complexity: O(bytes).
  func read(_ roots: [DraftNode]) -> [DraftNode] {
    var read: [DraftNode] = []
    for (place, node) in roots.enumerated() {
      let isNumbered = node.label != nil || node.heading != nil
      switch node.kind {
      case .article where !isNumbered && place == 0:
        read += front(node)
      case .article where !isNumbered:
        read += closing(node)
      case .article:
        read.append(article(node))
      default:
        read.append(node.mappingChildren { $0.kind == .article ? article($0) : $0 })
      }
    }
    return read
  }

  private func article(_ node: DraftNode) -> DraftNode {
    guard let words = node.ownRange, let lines = lines[words.start] else { return node }
    var node = node
    let content = ArticleText.content(of: lines, layout: layout, in: bytes)
    node.ownRange = content.ownRange
    // Articles in articles are none of the format's, but what they say is not lost.
    node.children = content.children + node.children
    return node
  }

  private func front(_ node: DraftNode) -> [DraftNode] {
    let blocks = blocks(of: node)
    guard !blocks.isEmpty, node.children.isEmpty else { return [node] }
    let front = PreambleReader(bytes: bytes).read(blocks[...])
    var nodes = front.front
    if let preamble = front.preamble { nodes.append(preamble) }
    return nodes + BodyReader.provisions(of: blocks[front.count...], in: bytes)
  }

  private func closing(_ node: DraftNode) -> [DraftNode] {
    let blocks = blocks(of: node)
    guard !blocks.isEmpty, node.children.isEmpty else { return [node] }
    return blocks.enumerated().map { place, block in
      let isFormula = place == 0 || Formula.isTestimonium(bytes, block.range)
      return DraftNode(isFormula ? .testimonium : .signature, ownRange: block.range)
    }
  }

  private func blocks(of node: DraftNode) -> [Block] {
    guard let words = node.ownRange, let lines = lines[words.start] else { return [] }
    return BlockReader(bytes: bytes, layout: layout, readsHeadings: false).blocks(of: lines)
  }
}

extension DraftNode {
  /// The node with each child replaced.
  fileprivate func mappingChildren(_ transform: (DraftNode) -> DraftNode) -> DraftNode {
    var node = self
    node.children = children.map(transform)
    return node
  }
}
