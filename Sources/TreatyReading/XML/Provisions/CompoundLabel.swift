import TreatyText

/// Splits labels of two levels, "2 (a)", that a format gives to one provision.
enum CompoundLabel {
  /// Gives each provision whose label names a paragraph and its first point a child for the point.
  static func split(_ nodes: [DraftNode], in text: ReadingText) -> [DraftNode] {
    nodes.map { node in
      var node = node
      node.children = split(node.children, in: text)
      guard node.kind == .paragraph, let label = node.labelRange,
        let start = startOfSecond(in: text.bytes[label.start..<label.end])
      else { return node }
      let inner = TextRange(start, label.end)
      var point = DraftNode(.point, label: text.string(inner), labelRange: inner)
      point.ownRange = node.ownRange
      // Points of the same style stand beside the first one; what comes before them is its own.
      let next = node.children.firstIndex { $0.kind == .point } ?? node.children.count
      point.children = Array(node.children[..<next])
      let outer = TextRange(label.start, start)
      node.label = text.string(outer)
      node.labelRange = outer
      node.ownRange = nil
      node.children.replaceSubrange(..<next, with: [point])
      return node
    }
  }

  /// Where a letter in brackets starts that follows a number.
  private static func startOfSecond(in label: ArraySlice<UInt8>) -> Int? {
    guard let bracket = label.lastIndex(of: UInt8(ascii: "(")), bracket > label.startIndex,
      let digit = label[..<bracket].last(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }),
      digit > 0, let letter = label[bracket...].dropFirst().first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")) ~= letter
    else { return nil }
    return bracket
  }
}
