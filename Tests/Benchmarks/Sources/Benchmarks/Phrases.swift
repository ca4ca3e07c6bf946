import TreatyLint

/// The phrases that patterns stand for, as far as they have neither gaps nor sets.
enum Phrases {
  /// The phrases of a book, sorted, each once.
  static func all(of book: RuleBook) -> [String] {
    Set(book.rules.flatMap(\.patterns).flatMap(phrases)).sorted()
  }

  private static func phrases(_ pattern: String) -> [String] {
    guard !pattern.contains("<"), !pattern.contains("..."),
      pattern.allSatisfy({ !",:\"^$".contains($0) })
    else { return [] }
    var scanner = Substring(pattern.filter { $0 != "~" && $0 != "=" })
    return sequence(&scanner).filter { !$0.isEmpty && $0.contains(" ") }.prefix(200).map { $0 }
  }

  private static func sequence(_ rest: inout Substring) -> [String] {
    var ways = [""]
    while let character = rest.first, character != ")", character != "]", character != "|" {
      var choices: [String] = []
      switch character {
      case " ":
        rest.removeFirst()
        continue
      case "(", "[":
        repeat {
          rest.removeFirst()
          choices += sequence(&rest)
        } while rest.first == "|"
        rest = rest.dropFirst()
        if character == "[" { choices.append("") }
      default:
        let word = rest.prefix { !" ()[]|".contains($0) }
        rest = rest.dropFirst(word.count)
        choices = [String(word)]
      }
      guard ways.count * choices.count < 2000 else { return [] }
      ways = ways.flatMap { way in
        choices.map { way.isEmpty ? $0 : $0.isEmpty ? way : way + " " + $0 }
      }
    }
    return ways
  }
}
