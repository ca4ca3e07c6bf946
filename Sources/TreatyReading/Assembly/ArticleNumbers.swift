import TreatyText

/// Looks at the article numbers of one document, annexes left out.
enum ArticleNumbers {
  /// Whether a number occurs twice under different containers, so that the number alone does not
  /// tell which article is meant.
  static func repeatIn(_ nodes: [DraftNode]) -> Bool {
    var holders: [String: Int] = [:]
    var container = 0
    return collect(nodes, in: 0, container: &container, into: &holders)
  }

  private static func collect(
    _ nodes: [DraftNode], in holder: Int, container: inout Int, into holders: inout [String: Int]
  ) -> Bool {
    for node in nodes where !node.isQuotation {
      if node.kind == .article {
        guard let label = node.label else { continue }
        let number = (node.reference ?? "") + EIdNumber.clean(label)
        // A repetition inside one container is a drafter's slip, which a prefix would not mend.
        if let other = holders[number], other != holder { return true }
        holders[number] = holder
      } else if node.kind.isContainer {
        container += 1
        if collect(node.children, in: container, container: &container, into: &holders) {
          return true
        }
      }
    }
    return false
  }
}
