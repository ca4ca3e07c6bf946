/// The parts of a defined term of which one is enough for a use: "approved site or facility" is used where
/// "approved site" is, "official activities of the Fund" where "official activities" are, "Harmonized System
/// (HS)" where "HS" is.
struct TermParts {
  /// The parts, never empty.
  private(set) var parts: [String] = []

  /// - Parameter joiners: words that join something on to a term, in small letters.
  init(_ term: String, joiners: Set<String>) {
    var outside = ""
    var inside = ""
    var depth = 0
    for character in term {
      switch character {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case "/" where depth == 0: outside.append(" / ")
      case _ where depth > 0: inside.append(character)
      default: outside.append(character)
      }
      if character == "(" || character == ")" { outside.append(" ") }
    }
    var words = outside.split { $0.isWhitespace || "“”\"«»,ÒÓÔÕ".contains($0) }.map(String.init)
    if let last = words.lastIndex(where: { Self.openers.contains($0.lowercased()) }) {
      words.removeFirst(last + 1)
    }
    if let first = words.first, words.count > 1, Self.articles.contains(first.lowercased()) {
      words.removeFirst()
    }
    // The second half of "site or facility" is a part as well, what follows "of" is none.
    var current: [String]? = []
    for (index, word) in words.enumerated() {
      let small = word.lowercased()
      if index > 0, Self.alternatives.contains(small) {
        take(current)
        current = []
      } else if index > 0, joiners.contains(small) {
        take(current)
        current = nil
      } else {
        current?.append(Self.withoutNoteMark(word))
      }
    }
    take(current)
    let short = inside.split { $0.isWhitespace || "“”\"«»".contains($0) }.joined(separator: " ")
    if !short.isEmpty, !short.contains(" ") { parts.append(short) }
    if parts.isEmpty { parts = [term] }
  }

  private mutating func take(_ words: [String]?) {
    guard let words, !words.isEmpty else { return }
    parts.append(words.joined(separator: " "))
  }

  /// A word without the figure of a footnote: "service1".
  private static func withoutNoteMark(_ word: String) -> String {
    let letters = word.prefix { $0.isLetter }
    let rest = word.dropFirst(letters.count)
    return letters.count > 4 && rest.count <= 2 && rest.allSatisfy(\.isNumber)
      ? String(letters) : word
  }

  private static let openers: Set<String> = ["term", "terms", "expression", "expressions"]
  private static let articles: Set<String> = ["a", "an", "the"]
  private static let alternatives: Set<String> = ["or", "and", "and/or", "/", "ou", "et", "o", "y"]
}
