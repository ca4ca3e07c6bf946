extension DataNode {
  /// A mistake at the place of this node.
  public func error(_ problem: String, suggestion: String = "") -> DataError {
    DataError(file: file, line: line, column: column, problem: problem, suggestion: suggestion)
  }

  /// The value under a key of a mapping, or nil where it is absent or this is no mapping.
  ///
  /// - Complexity: O(number of keys).
  public subscript(key: String) -> DataNode? {
    guard case .mapping(let pairs) = value else { return nil }
    return pairs.first { $0.key.text == key }?.value
  }

  /// The text of a scalar, or nil.
  public var text: String? {
    if case .scalar(let text) = value { text } else { nil }
  }

  /// The value under a key that must be there.
  public func required(_ key: String) throws(DataError) -> DataNode {
    guard case .mapping = value else { throw wrongKind("a mapping") }
    guard let found = self[key] else {
      throw error("the key '\(key)' is missing", suggestion: "add '\(key):'")
    }
    return found
  }

  /// The text of a scalar.
  public func string() throws(DataError) -> String {
    guard case .scalar(let text) = value else { throw wrongKind("a text") }
    return text
  }

  /// The elements of a sequence.
  public func elements() throws(DataError) -> [DataNode] {
    guard case .sequence(let elements) = value else { throw wrongKind("a list") }
    return elements
  }

  /// The pairs of a mapping, in the order of the file; none for a key whose every line below is a
  /// comment.
  public func pairs() throws(DataError) -> [(key: DataNode, value: DataNode)] {
    guard case .mapping(let pairs) = value else {
      guard isNothing else { throw wrongKind("a mapping") }
      return []
    }
    return pairs
  }

  /// Whether nothing stands after the key.
  private var isNothing: Bool {
    if case .scalar("") = value { true } else { false }
  }

  /// The texts of a list; a single scalar counts as a list of one.
  public func strings() throws(DataError) -> [String] {
    var texts: [String] = []
    for element in try scalars() { texts.append(try element.string()) }
    return texts
  }

  /// The scalars of a list; a single scalar counts as a list of one.
  public func scalars() throws(DataError) -> [DataNode] {
    if case .scalar = value { return [self] }
    let elements = try elements()
    for element in elements { _ = try element.string() }
    return elements
  }

  /// A number within a range.
  public func number(in range: ClosedRange<Double>) throws(DataError) -> Double {
    let text = try string()
    guard let number = Double(text), number.isFinite else {
      throw error("'\(text)' is not a number", suggestion: expected(range))
    }
    guard range.contains(number) else {
      throw error("\(text) is out of range", suggestion: expected(range))
    }
    return number
  }

  /// A whole number within a range.
  public func integer(in range: ClosedRange<Int>) throws(DataError) -> Int {
    let text = try string()
    guard let number = Int(text) else {
      throw error(
        "'\(text)' is not a whole number",
        suggestion: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    guard range.contains(number) else {
      throw error(
        "\(text) is out of range",
        suggestion: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A truth value: `true`, `false`, `yes`, `no`, `on` or `off`.
  public func flag() throws(DataError) -> Bool {
    switch try string() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    case let other:
      throw error("'\(other)' is neither true nor false", suggestion: "write true or false")
    }
  }

  /// One of the values of an enumeration, by its raw value.
  public func choice<Choice>(
    of type: Choice.Type = Choice.self
  ) throws(DataError) -> Choice
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      throw unknown("value", text, among: Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  /// One of the given texts.
  public func choice(among texts: [String]) throws(DataError) -> String {
    let text = try string()
    guard texts.contains(text) else { throw unknown("value", text, among: texts) }
    return text
  }

  /// The mistakes of a mapping that has keys other than the allowed ones.
  ///
  /// - Parameter meant: what is meant by words that people know from elsewhere, by the word.
  public func unknownKeys(allowed: [String], meant: [String: String] = [:]) -> [DataError] {
    guard case .mapping(let pairs) = value else { return isNothing ? [] : [wrongKind("a mapping")] }
    return pairs.compactMap { pair in
      guard let key = pair.key.text, !allowed.contains(key) else { return nil }
      if nearest(to: key, among: allowed) == nil,
        let word = nearest(to: key, among: meant.keys.sorted()), let own = meant[word]
      {
        return pair.key.error("unknown key '\(key)'", suggestion: "did you mean '\(own)'?")
      }
      return pair.key.unknown("key", key, among: allowed)
    }
  }

  /// Throws the first mistake of ``unknownKeys(allowed:meant:)``.
  public func checkKeys(_ allowed: [String], meant: [String: String] = [:]) throws(DataError) {
    if let first = unknownKeys(allowed: allowed, meant: meant).first { throw first }
  }

  /// The mistake of an unknown word, with the nearest known one where it is near.
  public func unknown(_ noun: String, _ text: String, among known: [String]) -> DataError {
    let suggestion =
      if let near = nearest(to: text, among: known) {
        "did you mean '\(near)'?"
      } else if known.count <= 20 {
        "known: \(known.joined(separator: ", "))"
      } else {
        ""
      }
    return error("unknown \(noun) '\(text)'", suggestion: suggestion)
  }

  private func wrongKind(_ expected: String) -> DataError {
    let found =
      switch value {
      case .scalar(let text): text.isEmpty ? "nothing" : "the text '\(text.prefix(40))'"
      case .sequence: "a list"
      case .mapping: "a mapping"
      }
    return error("\(expected) is expected here, not \(found)")
  }

  private func expected(_ range: ClosedRange<Double>) -> String {
    "write a number from \(range.lowerBound) to \(range.upperBound)"
  }
}
