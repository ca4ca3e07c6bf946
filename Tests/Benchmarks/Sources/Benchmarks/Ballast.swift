import TreatyLint

/// Patterns of words that occur in the text, as many as are asked for.
enum Ballast {
  static func pack(_ count: Int, like text: inout GeneratedTreaty) -> DataNode {
    var patterns: [DataNode] = []
    for _ in 0..<count {
      var words: [String] = []
      for index in 0..<text.number(in: 2...5) {
        words.append(index == 2 && text.number(in: 0...2) == 0 ? "..." : text.word())
      }
      words.append(text.word())
      patterns.append(scalar(words.joined(separator: " ")))
    }
    let rule = mapping([
      ("id", scalar("ballast.rule")), ("category", scalar("function")), ("value", scalar("x")),
      ("patterns", DataNode(value: .sequence(patterns), file: "ballast", line: 1, column: 1)),
    ])
    return mapping([
      ("pack", scalar("ballast")),
      ("rules", DataNode(value: .sequence([rule]), file: "ballast", line: 1, column: 1)),
    ])
  }

  /// A pack of one rule.
  static func pack(patterns: [String], sets: [(String, [String])] = []) -> DataNode {
    let rule = mapping([
      ("id", scalar("case.rule")), ("category", scalar("function")), ("value", scalar("x")),
      ("patterns", sequence(patterns)),
    ])
    return mapping([
      ("pack", scalar("case")), ("sets", mapping(sets.map { ($0.0, sequence($0.1)) })),
      ("rules", DataNode(value: .sequence([rule]), file: "case", line: 1, column: 1)),
    ])
  }

  private static func sequence(_ texts: [String]) -> DataNode {
    DataNode(value: .sequence(texts.map(scalar)), file: "case", line: 1, column: 1)
  }

  private static func scalar(_ text: String) -> DataNode {
    DataNode(value: .scalar(text), file: "ballast", line: 1, column: 1)
  }

  private static func mapping(_ pairs: [(String, DataNode)]) -> DataNode {
    DataNode(
      value: .mapping(pairs.map { (key: scalar($0.0), value: $0.1) }), file: "ballast", line: 1,
      column: 1)
  }
}
