import TreatyText

extension XMLTree {
  /// The text of a node and everything in it, decoded, white space folded.
  func foldedText(of node: Int) -> String { foldedText(of: node, joinedBy: "") }

  /// The same with a separator where an element begins or ends: a space for a title in two lines.
  func foldedText(of node: Int, joinedBy separator: String) -> String {
    let data = XMLCharacterData(bytes: source.bytes)
    var text = ""
    for index in node..<nodes[node].end where nodes[index].kind != .element {
      text += separator
      text += data.string(nodes[index].span, isLiteral: nodes[index].kind == .literal)
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether an element holds words directly, not only in the elements within.
  func holdsWords(_ node: Int) -> Bool {
    children(of: node).contains { child in
      let span = nodes[child].span
      return nodes[child].kind != .element
        && source.bytes[span.start..<span.end].contains { $0 > 0x20 }
    }
  }
}
