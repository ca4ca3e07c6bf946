/// A message with places for what the text says.
///
/// `{words}` stands for the words complained of, each in quotes, three at most; `{operator}` for the
/// operator with its verb, in quotes; `{target}` for what a structural check was looking for. Other
/// braces are an error when the rule is read.
struct LintMessage: Sendable {
  /// The names that may stand in braces.
  static let placeholders = ["words", "operator", "target"]
  /// How many words complained of a message quotes.
  static let mostWords = 3

  /// The first name in braces that is none of ``placeholders``; `nil` where all are.
  static func unknownPlaceholder(in template: String) -> String? {
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { return String(rest[open...]) }
      let name = String(rest[rest.index(after: open)..<close])
      if !placeholders.contains(name) { return name }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }

  /// The message with its places filled.
  static func fill(
    _ template: String, words: [String] = [], operatorWords: String = "", target: String = ""
  ) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      switch rest[rest.index(after: open)..<close] {
      case "words": filled += list(words)
      case "operator": filled += operatorWords.isEmpty ? list(words) : "'\(operatorWords)'"
      default: filled += target
      }
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// `'a', 'b' and 'c'`, each once.
  private static func list(_ words: [String]) -> String {
    var seen: Set<String> = []
    let distinct = words.filter { seen.insert($0.lowercased()).inserted }.map { "'\($0)'" }
    let shown = distinct.prefix(mostWords)
    guard shown.count > 1, let last = shown.last else { return shown.joined() }
    return shown.dropLast().joined(separator: ", ") + " and " + last
  }
}
