import TreatyText

/// Reads any XML: each element that holds words is a paragraph, and what stands in it runs on.
struct GenericVocabulary: XMLVocabulary {
  private let mixture: MixedContent

  /// Looks through a document.
  init(_ tree: XMLTree) { mixture = MixedContent(tree) }

  func role(of element: Int, in tree: XMLTree) -> XMLRole {
    if mixture.isInside(element) { return .inline }
    return mixture.holdsWords(element) ? .provision(.paragraph) : .block
  }
}

/// Which elements of a document hold words beside elements.
struct MixedContent {
  private var holders: [Bool]
  private var insiders: [Bool]

  /// Looks through a document.
  ///
  /// - Complexity: O(nodes and characters).
  init(_ tree: XMLTree) {
    holders = Array(repeating: false, count: tree.nodes.count)
    insiders = holders
    for node in tree.nodes where node.kind != .element && node.parent >= 0 {
      guard !holders[node.parent] else { continue }
      holders[node.parent] = tree.source.bytes[node.span.start..<node.span.end].contains {
        $0 > 0x20
      }
    }
    for (index, node) in tree.nodes.enumerated() where node.parent >= 0 {
      insiders[index] = insiders[node.parent] || holders[node.parent]
    }
  }

  /// Whether an element holds words itself.
  func holdsWords(_ element: Int) -> Bool { holders[element] }

  /// Whether an element stands in another that holds words.
  func isInside(_ element: Int) -> Bool { insiders[element] }
}
