/// Reads a pattern.
///
///     pattern  = ["^"] item+ ["$"]
///     item     = word ["~" ["n" | "v"]] | "=" word ["~"] | "(" pattern ("|" pattern)* ")"
///              | "[" pattern ("|" pattern)* "]" | "<" set ">" | "..." [N] | "," | ":" | '"'
struct PatternParser {
  /// A mistake and the column at which it stands in the pattern, from 0.
  struct Mistake: Error {
    var column: Int
    var problem: String
    var suggestion = ""
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Reads the pattern of a scalar node.
  static func parse(_ node: DataNode) throws(DataError) -> Pattern {
    let text = try node.string()
    do throws(Mistake) {
      return try parse(text)
    } catch {
      throw DataError(
        file: node.file, line: node.line, column: node.column + error.column,
        problem: error.problem, suggestion: error.suggestion)
    }
  }

  /// Reads a pattern.
  static func parse(_ text: String) throws(Mistake) -> Pattern {
    guard text.utf8.count <= PatternLimits.length else {
      throw Mistake(
        column: 0, problem: "the pattern is longer than \(PatternLimits.length) bytes",
        suggestion: "split it, or name its parts in sets")
    }
    var parser = PatternParser(text)
    return try parser.pattern()
  }

  private mutating func pattern() throws(Mistake) -> Pattern {
    skipSpaces()
    let isAtStart = take("^")
    let items = try sequence(depth: 0)
    let isAtEnd = take("$")
    skipSpaces()
    guard index == scalars.count else {
      throw mistake(
        "'\(scalars[index])' cannot stand here",
        scalars[index] == "^" ? "'^' stands at the beginning of a pattern only" : "")
    }
    guard !items.isEmpty else { throw Mistake(column: 0, problem: "the pattern is empty") }
    return Pattern(items: items, isAtStart: isAtStart, isAtEnd: isAtEnd)
  }

  private mutating func sequence(depth: Int) throws(Mistake) -> [Pattern.Item] {
    var items: [Pattern.Item] = []
    while true {
      skipSpaces()
      guard index < scalars.count else { return items }
      switch scalars[index] {
      case ")", "]", "|", "$": return items
      case "(":
        items.append(.alternatives(try group(closing: ")", depth: depth)))
      case "[":
        items.append(.optional(try group(closing: "]", depth: depth)))
      case "<":
        items.append(try set())
      case ",":
        index += 1
        items.append(.punctuation(.comma))
      case ":":
        index += 1
        items.append(.punctuation(.colon))
      case "\"", "\u{201C}", "\u{201D}":
        index += 1
        items.append(.punctuation(.quote))
      case "." where isGap: items.append(try gap())
      default: items.append(.word(try word()))
      }
    }
  }

  private mutating func group(
    closing: Unicode.Scalar, depth: Int
  ) throws(Mistake) -> [[Pattern.Item]] {
    let opening = index
    guard depth < PatternLimits.depth else {
      throw mistake("parentheses are nested more than \(PatternLimits.depth) deep", "name a set")
    }
    index += 1
    var alternatives: [[Pattern.Item]] = []
    repeat {
      let start = index
      let items = try sequence(depth: depth + 1)
      guard !items.isEmpty else {
        throw Mistake(
          column: start, problem: "an alternative is empty",
          suggestion: "write [a|b] where nothing may stand instead")
      }
      alternatives.append(items)
    } while take("|")
    guard take(closing) else {
      throw Mistake(
        column: opening, problem: "'\(scalars[opening])' is not closed",
        suggestion: "add '\(closing)'")
    }
    return alternatives
  }

  private mutating func set() throws(Mistake) -> Pattern.Item {
    let start = index
    index += 1
    var name = ""
    while index < scalars.count, scalars[index] != ">" {
      name.unicodeScalars.append(scalars[index])
      index += 1
    }
    guard index < scalars.count else {
      throw Mistake(column: start, problem: "'<' is not closed", suggestion: "add '>'")
    }
    index += 1
    guard !name.isEmpty else {
      throw Mistake(column: start, problem: "the set has no name", suggestion: "write <party>")
    }
    return .set(name, column: start)
  }

  private var isGap: Bool {
    index + 2 < scalars.count && scalars[index + 1] == "." && scalars[index + 2] == "."
  }

  private mutating func gap() throws(Mistake) -> Pattern.Item {
    let start = index
    index += 3
    var width: Int?
    while index < scalars.count,
      let digit = scalars[index].properties.numericType == .decimal
        ? Int(String(scalars[index])) : nil
    {
      width = min((width ?? 0) * 10 + digit, 100_000)
      index += 1
    }
    guard width ?? 1 > 0 else {
      throw Mistake(column: start, problem: "the gap is empty", suggestion: "leave it out")
    }
    guard width ?? 0 <= PatternLimits.gap else {
      throw Mistake(
        column: start, problem: "the gap is wider than \(PatternLimits.gap) words",
        suggestion: "write ...\(PatternLimits.gap) or less")
    }
    return .gap(width ?? PatternLimits.defaultGap)
  }

  private mutating func word() throws(Mistake) -> Pattern.Word {
    let start = index
    let isExact = take("=", skippingSpaces: false)
    var written = ""
    while index < scalars.count, !isSpecial(scalars[index]), !(scalars[index] == "." && isGap) {
      written.unicodeScalars.append(scalars[index])
      index += 1
    }
    var inflection: Language.Inflection?
    if take("~", skippingSpaces: false) {
      inflection = .any
      if index < scalars.count, !isFollowedByWord(index) {
        if take("n", skippingSpaces: false) {
          inflection = .noun
        } else if take("v", skippingSpaces: false) {
          inflection = .verb
        }
      }
    }
    if index < scalars.count, "([<".unicodeScalars.contains(scalars[index]), index > start {
      throw Mistake(
        column: index, problem: "'\(scalars[index])' touches the word before it",
        suggestion: "put a space between them; parts of a word have no alternatives")
    }
    guard let scanned = PatternParser.scan(written) else {
      throw Mistake(
        column: start,
        problem: written.isEmpty
          ? "'\(scalars[min(start, scalars.count - 1)])' cannot stand here"
          : "'\(written)' is not one word of a text",
        suggestion: written.isEmpty
          ? "" : "a word is letters, digits, inner hyphens and inner apostrophes")
    }
    return Pattern.Word(
      written: written, folded: scanned.folded, inflection: inflection,
      shape: isExact ? scanned.shape : nil)
  }

  private static let signs: Set<Unicode.Scalar> = [
    "(", ")", "[", "]", "<", ">", "|", "~", "=", "^", "$", ",", ":", "\"", "\u{201C}", "\u{201D}",
  ]

  private func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || PatternParser.signs.contains(scalar)
  }

  /// Whether the letter at `index` belongs to a longer run, so that it is no kind of inflection.
  private func isFollowedByWord(_ index: Int) -> Bool {
    index + 1 < scalars.count && !isSpecial(scalars[index + 1])
  }

  /// A word of a pattern as the tokenizer reads it, or nil where it reads something else.
  static func scan(_ written: String) -> (folded: String, shape: TokenFlags)? {
    let bytes = Array(written.utf8)
    guard !bytes.isEmpty else { return nil }
    if written == "%" { return ("%", []) }
    let isStart =
      bytes[0] < 0x80
      ? ByteClass.isWord(bytes[0])
      : {
        if case .letter = ScalarKind.decode(bytes.span, 0, bytes.count).kind { true } else { false }
      }()
    guard isStart else { return nil }
    let word = ScannedWord(bytes.span, from: 0, to: bytes.count)
    // A full stop ("e.g.") or apostrophe ("parties'") at the end is not part of the word.
    let rest = bytes[word.end...]
    guard
      rest.isEmpty || (rest.count == 1 && (rest.first == 0x2E || rest.first == 0x27))
        || String(decoding: rest, as: UTF8.self) == "\u{2019}"
    else { return nil }
    return (String(decoding: word.folded, as: UTF8.self), word.shape)
  }

  private mutating func skipSpaces() {
    while index < scalars.count, scalars[index].properties.isWhitespace { index += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar, skippingSpaces: Bool = true) -> Bool {
    if skippingSpaces { skipSpaces() }
    guard index < scalars.count, scalars[index] == scalar else { return false }
    index += 1
    return true
  }

  private func mistake(_ problem: String, _ suggestion: String = "") -> Mistake {
    Mistake(column: index, problem: problem, suggestion: suggestion)
  }
}
