import TreatyText

/// Puts the provisions that follow a heading under it, for formats in which headings stand beside the
/// provisions they govern.
struct HeadingOutline {
  /// A division that is open.
  private struct Division {
    var node: DraftNode
    var level: Int
  }

  private var finished: [DraftNode] = []
  private var open: [Division] = []

  /// The nodes as a tree.
  ///
  /// - Parameter level: the level of a heading, 1 for the highest; `nil` for what is none.
  static func nest(_ nodes: [DraftNode], level: (DraftNode) -> Int?) -> [DraftNode] {
    var outline = HeadingOutline()
    for (index, node) in nodes.enumerated() {
      guard let level = level(node) else {
        outline.add(node)
        continue
      }
      let next = index + 1 < nodes.count ? nodes[index + 1] : nil
      outline.open(node, level: level, isFollowedByDivision: next?.kind == .heading)
    }
    outline.close(to: 0)
    return outline.finished
  }

  private mutating func open(_ heading: DraftNode, level: Int, isFollowedByDivision: Bool) {
    close(to: level)
    var node = heading
    if let keyword = heading.label.flatMap(StructureKeyword.opening) {
      node.kind = keyword.kind
      node.reference = keyword.reference
    } else if heading.label == nil, !isFollowedByDivision {
      // A heading without a number, above provisions of the division at hand.
      node.headingRange = nil
      node.heading = nil
      node.ownRange = heading.headingRange ?? heading.ownRange
      add(node)
      return
    } else {
      node.kind = .section
    }
    open.append(Division(node: node, level: level))
  }

  private mutating func add(_ node: DraftNode) {
    if open.isEmpty {
      finished.append(node)
    } else {
      open[open.count - 1].node.children.append(node)
    }
  }

  private mutating func close(to level: Int) {
    while let last = open.last, last.level >= level {
      open.removeLast()
      var node = last.node
      // The range given for the heading alone does not cover what came under it.
      node.span = node.children.isEmpty ? node.span : Self.cover(node)
      add(node)
    }
  }

  private static func cover(_ node: DraftNode) -> Span? {
    guard let span = node.span else { return nil }
    let end = node.children.compactMap { $0.span?.end }.max() ?? span.end
    return Span(span.start, max(span.end, end))
  }
}
