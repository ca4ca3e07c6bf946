@testable import TreatyRules

/// Writes patterns as regular expressions of Python's `re`, word for word, with nothing of the engine:
/// the other side of the comparison in `PythonAgreementTests`.
struct RegularExpressions {
  let language: Language
  /// The members of each set.
  let sets: [String: [Pattern]]
  /// The expressions of sets, once written.
  private var known: [String: String] = ["numeral": figures, "ordinal-numeral": figures + ordinals]

  init(language: Language, sets: [String: [Pattern]]) {
    self.language = language
    self.sets = sets
  }

  private static let figures = #"\d+(?:[.,]\d+)*"#
  private static let ordinals = "(?:st|nd|rd|th)"
  /// What can stand between two words of a sentence; labels such as "(a)" are no words.
  private static let gap =
    #"(?:\((?:[a-z]{1,2}|[ivx]{1,6}|\d{1,3}[a-z]?)\)|(?<=\w)\(\w{1,3}\)|[^\w.;?!])+"#
  private static let word = #"\w+(?:['’.]\w+|,\d{3})*"#
  private static let noWords = #"[^\w.;?!]*"#

  /// The expression of a pattern, or nil where `re` has no means for it: what stands before the match.
  mutating func expression(_ pattern: Pattern) -> String? {
    guard !pattern.isAtStart else { return nil }
    if case .punctuation = pattern.items.first { return nil }
    let end = pattern.isAtEnd ? "(?=\(Self.noWords)(?:[.;?!]|\\Z))" : ""
    return sequence(pattern.items[...], leads: false) + end
  }

  /// The expression of some items.
  ///
  /// - Parameter leads: whether words stand before them.
  private mutating func sequence(_ items: ArraySlice<Pattern.Item>, leads: Bool) -> String {
    guard let item = items.first else { return "" }
    let rest = items.dropFirst()
    let gap = leads ? Self.gap : ""
    switch item {
    case .word(let word):
      return gap + expression(word) + sequence(rest, leads: true)
    case .set(let name, _):
      return gap + set(name) + sequence(rest, leads: true)
    case .gap(let width):
      return "(?:\(Self.gap)\(Self.word)){0,\(width)}?" + sequence(rest, leads: true)
    case .punctuation(let sign):
      let signs =
        switch sign {
        case .comma: ","
        case .colon: ":"
        case .quote: "[\"“”«»'‘’]"
        }
      return "(?=\(Self.noWords)\(signs))" + sequence(rest, leads: leads)
    case .alternatives(let alternatives):
      return choice(alternatives, leads: leads) + sequence(rest, leads: true)
    case .optional(let alternatives):
      let some = choice(alternatives, leads: leads)
      if leads { return some + "?" + sequence(rest, leads: true) }
      return "(?:\(some)\(sequence(rest, leads: true))|\(sequence(rest, leads: false)))"
    }
  }

  private mutating func choice(_ alternatives: [[Pattern.Item]], leads: Bool) -> String {
    var written: [String] = []
    for alternative in alternatives { written.append(sequence(alternative[...], leads: leads)) }
    return "(?:" + written.joined(separator: "|") + ")"
  }

  private mutating func set(_ name: String) -> String {
    if let known = known[name] { return known }
    var written: [String] = []
    for member in sets[name] ?? [] { written.append(sequence(member.items[...], leads: false)) }
    // Longer words first, as a backtracking matcher needs it.
    let expression = "(?:" + written.sorted { $0.count > $1.count }.joined(separator: "|") + ")"
    known[name] = expression
    return expression
  }

  private func expression(_ word: Pattern.Word) -> String {
    let forms = word.inflection.map { language.forms(of: word.folded, as: $0) } ?? [word.folded]
    let spellings = forms.flatMap { language.spellings(of: $0) }
    let written = spellings.sorted { $0.count > $1.count }.map { spelling in
      let text = word.shape.map { Self.shaped(spelling, $0) } ?? spelling
      return Self.escaped(text)
    }
    let choice = "(?:" + written.joined(separator: "|") + ")"
    return (word.shape == nil ? choice : "(?-i:\(choice))") + "(?:['’]s)?(?!\\w)"
  }

  /// A word in small letters as a shape writes it.
  private static func shaped(_ word: String, _ shape: TokenFlags) -> String {
    if shape.contains(.innerUpper) { return word.uppercased() }
    return shape.contains(.startsUpper) ? word.prefix(1).uppercased() + word.dropFirst() : word
  }

  private static func escaped(_ word: String) -> String {
    var escaped = ""
    for character in word {
      switch character {
      case "'": escaped += "['’]"
      case ".", "/", "%", "-": escaped += "\\\(character)"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
