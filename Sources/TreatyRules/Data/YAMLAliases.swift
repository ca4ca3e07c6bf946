/// Keeps aliases (`*name`) from making a small document large.
enum YAMLAliases {
  /// How many values aliases may make of a document.
  static let limit = 100_000

  /// How many nodes a document may become: without aliases it has fewer than bytes.
  static func budget(of yaml: String) -> Int { max(limit, yaml.utf8.count + 1) }

  /// An alias that is a key, which a parser compares with all other keys as deep as it goes; nil where
  /// there is none.
  static func mistake(in yaml: String, file: String) -> DataError? {
    guard yaml.utf8.contains(UInt8(ascii: "&")), yaml.utf8.contains(UInt8(ascii: "*")) else {
      return nil
    }
    var line = 0
    for text in yaml.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      guard let star = text.firstIndex(of: "*") else { continue }
      let name = text[text.index(after: star)...].prefix { !" ,:]}".contains($0) }
      let before = text[..<star].drop { $0 == " " }
      let after = text[name.endIndex...].drop { $0 == " " }
      guard !name.isEmpty, isAnchor(name, in: yaml),
        before.hasPrefix("?")
          || ((before.isEmpty || "{,".contains(before.last ?? " ")) && after.hasPrefix(":"))
      else { continue }
      return DataError(
        file: file, line: line, column: text.distance(from: text.startIndex, to: star) + 1,
        problem: "an alias cannot be a key", suggestion: "write the key out")
    }
    return nil
  }
  /// Whether a document names a value so (`&name`).
  private static func isAnchor(_ name: Substring, in yaml: String) -> Bool {
    [" ", "\n", "[", "{", ","].contains { yaml.contains("\($0)&\(name)") }
  }
}
