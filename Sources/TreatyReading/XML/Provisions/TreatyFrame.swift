import TreatyText

/// Finds the preamble and the closing words of a treaty whose format marks neither.
enum TreatyFrame {
  /// Makes a preamble of the unlabelled lines before the first division, a testimonium of the closing
  /// words, and own words of the single unlabelled paragraph of an article.
  static func mark(_ nodes: [DraftNode], in text: ReadingText) -> [DraftNode] {
    guard let first = nodes.firstIndex(where: { $0.kind.isDivision }) else { return nodes }
    var marked: [DraftNode] = []
    let lines = nodes[..<first]
    if !lines.isEmpty, lines.allSatisfy({ $0.label == nil }) {
      marked.append(preamble(of: Array(lines), in: text))
    } else {
      marked = Array(lines)
    }
    var closing: [DraftNode] = []
    for var node in nodes[first...] {
      // What stands outside the divisions after the closing words are the signatures.
      if !closing.isEmpty, node.kind == .paragraph, node.label == nil { node.kind = .signature }
      if node.kind.isDivision {
        marked.append(settled(node, in: text, closing: &closing))
      } else {
        closing.append(node)
      }
    }
    return marked + closing
  }

  private static func preamble(of lines: [DraftNode], in text: ReadingText) -> DraftNode {
    var preamble = DraftNode(.preamble, span: cover(lines))
    // The parties may take several lines before the first recital.
    let opening = lines.prefix { line in
      guard let own = line.ownRange, line.children.isEmpty else { return false }
      return !PreambularOpening.matches(text.bytes, own) && !Formula.isEnacting(text.bytes, own)
    }
    if let first = opening.first?.ownRange, let last = opening.last?.ownRange,
      opening.count < lines.count
    {
      preamble.ownRange = TextRange(first.start, last.end)
    }
    for line in preamble.ownRange == nil ? lines[...] : lines[opening.count...] {
      var line = line
      let isEnacting = line.ownRange.map { Formula.isEnacting(text.bytes, $0) } ?? false
      line.kind = isEnacting ? .wrapUp : line.kind == .heading ? .heading : .recital
      preamble.children.append(line)
    }
    return preamble
  }

  /// A division in which the closing words have been taken out and lone paragraphs resolved.
  private static func settled(
    _ node: DraftNode, in text: ReadingText, closing: inout [DraftNode]
  ) -> DraftNode {
    var node = node
    if node.kind.isContainer {
      node.children = node.children.map { settled($0, in: text, closing: &closing) }
      return node
    }
    guard node.kind == .article else { return node }
    if let start = node.children.firstIndex(where: { isClosing($0, in: text) }) {
      for var line in node.children[start...] {
        if line.kind == .subparagraph { line.kind = .testimonium }
        closing.append(line)
      }
      node.children.removeSubrange(start...)
      node.span = node.span.map { span in
        Span(span.start, max(span.start, node.children.last?.span?.end ?? span.end))
      }
    }
    return lifted(node)
  }

  /// An article whose single paragraph has no label has its words for its own.
  private static func lifted(_ node: DraftNode) -> DraftNode {
    let paragraphs = node.children.filter { $0.kind != .note && $0.kind != .point }
    guard node.ownRange == nil, paragraphs.count == 1, let only = paragraphs.first,
      only.kind == .subparagraph, node.children.first?.kind == .subparagraph
    else { return node }
    var node = node
    node.ownRange = only.ownRange
    node.children.replaceSubrange(0..<1, with: only.children)
    return node
  }

  private static func isClosing(_ node: DraftNode, in text: ReadingText) -> Bool {
    if node.kind == .signature { return true }
    guard node.label == nil, let own = node.ownRange else { return false }
    return Formula.isTestimonium(text.bytes, own)
  }

  private static func cover(_ nodes: [DraftNode]) -> Span? {
    guard let start = nodes.compactMap({ $0.span?.start }).min(),
      let end = nodes.compactMap({ $0.span?.end }).max()
    else { return nil }
    return Span(start, end)
  }
}

extension ProvisionKind {
  /// Whether it is an article or a division above it.
  fileprivate var isDivision: Bool { self == .article || isContainer }
}
