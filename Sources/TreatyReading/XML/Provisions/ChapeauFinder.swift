import TreatyText

/// Finds the words that introduce a list, for formats that do not mark them.
enum ChapeauFinder {
  /// Gives each provision with points a child for the words that stand before them.
  static func mark(_ nodes: [DraftNode], in text: ReadingText) -> [DraftNode] {
    nodes.map { node in
      var node = node
      node.children = mark(node.children, in: text)
      guard node.kind != .preamble, let own = node.ownRange,
        let point = node.children.firstIndex(where: { $0.kind != .note }),
        node.children[point].kind == .point
      else { return node }
      // Notes to the chapeau go with it.
      let notes = Array(node.children[..<point])
      node.children.removeSubrange(..<point)
      node.children.insert(
        DraftNode(.chapeau, ownRange: own, isQuotation: node.isQuotation, children: notes), at: 0)
      node.ownRange = nil
      return node
    }
  }
}
