import Yams

extension DataNode {
  /// Reads a YAML document.
  ///
  /// - Parameters:
  ///   - yaml: the document.
  ///   - file: what it is called in mistakes.
  /// Aliases are written out; a document whose aliases multiply is refused.
  ///
  /// - Throws: the mistake with its line and column. An empty document is an empty mapping.
  public init(yaml: String, file: String) throws(DataError) {
    let root: Node?
    if let mistake = YAMLAliases.mistake(in: yaml, file: file) { throw mistake }
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw DataNode.mistake(error, in: yaml, file: file)
    }
    self =
      if let root {
        try DataNode(root, file: file, end: YAMLEnd(of: yaml), budget: YAMLAliases.budget(of: yaml))
      } else {
        DataNode(value: .mapping([]), file: file, line: 1, column: 1)
      }
  }

  private init(_ node: Node, file: String, end: YAMLEnd, budget: Int) throws(DataError) {
    var budget = budget
    try self.init(node, file: file, end: end, depth: 0, &budget)
  }

  /// - Parameter budget: how many nodes may still be made.
  private init(
    _ node: Node, file: String, end: YAMLEnd, depth: Int, _ budget: inout Int
  ) throws(DataError) {
    let place = end.clamp(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    let line = place.line
    var column = place.column
    budget -= 1
    guard budget >= 0 else {
      throw DataError(
        file: file, line: line, column: column,
        problem: "aliases make the document larger than \(YAMLAliases.limit) values",
        suggestion: "write the values out")
    }
    guard depth < Self.deepest else {
      throw DataError(
        file: file, line: line, column: column, problem: Self.tooDeep,
        suggestion: "write it flatter")
    }
    let value: Value
    switch node {
    case .scalar(let scalar):
      // The place of a quoted text is that of its first character, so that a column in the text can
      // be added to it.
      if scalar.style == .singleQuoted || scalar.style == .doubleQuoted { column += 1 }
      value = .scalar(scalar.string)
    case .sequence(let sequence):
      var elements: [DataNode] = []
      for element in sequence {
        elements.append(try DataNode(element, file: file, end: end, depth: depth + 1, &budget))
      }
      value = .sequence(elements)
    case .mapping(let mapping):
      var pairs: [(key: DataNode, value: DataNode)] = []
      for (key, element) in mapping {
        let key = try DataNode(key, file: file, end: end, depth: depth + 1, &budget)
        _ = try key.string()
        pairs.append((key, try DataNode(element, file: file, end: end, depth: depth + 1, &budget)))
      }
      value = .mapping(pairs)
    case .alias:
      throw DataError(
        file: file, line: line, column: column, problem: "aliases are not supported",
        suggestion: "write the value out")
    }
    self.init(value: value, file: file, line: line, column: column)
  }

  /// How deep lists and mappings may be nested.
  private static let deepest = 64
  private static let tooDeep = "lists and mappings are nested more than \(deepest) deep"

  /// What is said of keys that occur twice.
  ///
  /// The parser sorts them, but has no order for keys that are more than a word: beside such a key neither
  /// the order nor the first one's place is the same each time.
  private static func twice(
    _ keys: [String], _ mark: Mark
  ) -> (problem: String, line: Int, column: Int) {
    let words = keys.filter { $0 != "<uncovertable>" }.sorted()
    let isOrdered = words.count == keys.count || keys.count == 1
    let names = words.map { "'\($0)'" } + (words.count == keys.count ? [] : ["more than a word"])
    return (
      "the key \(names.joined(separator: ", ")) occurs twice", isOrdered ? mark.line : 1,
      isOrdered ? mark.column : 1
    )
  }

  private static func mistake(_ error: any Error, in yaml: String, file: String) -> DataError {
    var line = 1
    var column = 1
    var problem = "\(error)"
    switch error as? YamlError {
    case .scanner(_, let text, let mark, _), .parser(_, let text, let mark, _),
      .composer(_, let text, let mark, _):
      (line, column, problem) = (mark.line, mark.column, text)
    case .reader(let text, _, _, _):
      problem = text
    case .duplicatedKeysInMapping(let duplicates, let context):
      (problem, line, column) = twice(duplicates, context.mark)
    default: break
    }
    (line, column) = YAMLEnd(of: yaml).clamp(line: line, column: column)
    // The parser has a limit of its own, which it meets before any node is made.
    if problem.hasPrefix("Maximum nesting level") {
      return DataError(
        file: file, line: line, column: column, problem: tooDeep, suggestion: "write it flatter")
    }
    return DataError(file: file, line: line, column: column, problem: "not valid YAML: \(problem)")
  }
}
