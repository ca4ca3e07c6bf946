@testable import TreatyRules

/// The matcher as one would explain it: no automaton, no numbers of words, no sharing; every pattern
/// is tried at every token, every match is compared with every other.
struct ReferenceMatcher {
  /// The conditions of rules about words near a match.
  static let conditions = [
    "not-before", "not-after", "not-inside", "not-over", "unless", "unless-in-provision",
  ]

  /// A token with its word spelt out.
  struct Word {
    var text: String
    var flags: TokenFlags
    var isBreak: Bool
  }

  /// One piece of one way through a pattern.
  enum Atom {
    /// One of some words: the forms of a word, or alternatives of one word each.
    case word([String], TokenFlags?)
    case set(String)
    case gap(Int)
    case punctuation(Pattern.Punctuation)
  }

  struct Match: Hashable, Comparable, CustomStringConvertible {
    var rule: Int
    var start: Int
    var end: Int
    static func < (left: Match, right: Match) -> Bool {
      (left.start, left.end, left.rule) < (right.start, right.end, right.rule)
    }
    var description: String { "\(rule)@\(start)..<\(end)" }
  }

  /// A pattern with the ways through it written out.
  struct Written {
    var pattern: Pattern
    var ways: [[Atom]]

    init(_ pattern: Pattern) {
      self.pattern = pattern
      ways = ReferenceMatcher.ways(pattern.items)
    }
  }

  let sets: [String: [Written]]
  let rules: [(rule: EvidenceRule, patterns: [Written], conditions: [(String, Written)])]
  var words: [Word] = []

  /// The matches that stay.
  func matches() -> [Match] {
    var candidates: [(match: Match, literals: Int)] = []
    for (index, rule) in rules.enumerated() {
      let conditions = rule.conditions.map { (kind: $0.0, hits: hits(of: $0.1)) }
      for pattern in rule.patterns {
        for found in hits(of: pattern)
        where conditions.allSatisfy({ holds($0.kind, $0.hits, found) }) {
          candidates.append(
            (Match(rule: index, start: found.start, end: found.end), found.literals))
        }
      }
    }
    func isClaim(_ match: Match) -> Bool { rules[match.rule].rule.category == .claim }
    let claims = winners(candidates.filter { isClaim($0.match) })
    let others = candidates.filter { candidate in
      !isClaim(candidate.match)
        && !claims.contains { $0.start <= candidate.match.start && candidate.match.end <= $0.end }
    }
    return (claims + winners(others)).sorted()
  }

  private func winners(_ candidates: [(match: Match, literals: Int)]) -> [Match] {
    let ordered = candidates.sorted { left, right in
      let lengths = (left.match.end - left.match.start, right.match.end - right.match.start)
      if lengths.0 != lengths.1 { return lengths.0 > lengths.1 }
      if left.literals != right.literals { return left.literals > right.literals }
      return (left.match.rule, left.match.start) < (right.match.rule, right.match.start)
    }
    var kept: [Match] = []
    for candidate in ordered.map(\.match) {
      let isTaken = kept.contains { other in
        lane(other) == lane(candidate)
          && other.start < candidate.end && candidate.start < other.end
      }
      if !isTaken { kept.append(candidate) }
    }
    return kept
  }

  /// What a match competes with: its category, or its value where a provision can have several.
  private func lane(_ match: Match) -> String {
    let rule = rules[match.rule].rule
    switch rule.category {
    case .bound: return "\(rule.category) \(rule.value)"
    case .escape, .function:
      return "\(rule.category) \(rule.value)\(rule.weight < 1 ? " weak" : "")"
    default: return "\(rule.category)"
    }
  }

  private func holds(
    _ kind: String, _ found: [Hit], _ match: Hit
  ) -> Bool {
    switch kind {
    case "not-before": return !found.contains { $0.end == match.start }
    case "not-after": return !found.contains { $0.start == match.end }
    case "not-over": return !found.contains { $0.start < match.end && match.start < $0.end }
    case "unless-in-provision": return found.isEmpty
    case "not-inside": return !found.contains { $0.start <= match.start && match.end <= $0.end }
    default:
      return !found.contains { other in
        let between = min(other.start, match.start)..<max(other.start, match.start)
        return words[between].allSatisfy { !$0.isBreak }
      }
    }
  }

  // MARK: Patterns

  typealias Hit = (start: Int, end: Int, literals: Int)

  func hits(of written: Written) -> [Hit] {
    var found: [Hit] = []
    for way in written.ways {
      for start in words.indices {
        guard let end = end(of: way, written.pattern, from: start) else { continue }
        let literals = way.count { if case .word = $0 { true } else { false } }
        found.append((start, end, literals))
      }
    }
    return found
  }

  /// Where the preferred match of a way that starts at a token ends.
  private func end(of way: [Atom], _ pattern: Pattern, from start: Int) -> Int? {
    if pattern.isAtStart, !startsNorm(start) { return nil }
    return match(way[...], start) { end in
      !pattern.isAtEnd || end == words.count || words[end].isBreak
    }
  }

  /// Backtracking, the preferred choice first.
  private func match(_ atoms: ArraySlice<Atom>, _ index: Int, _ isEnd: (Int) -> Bool) -> Int? {
    guard let atom = atoms.first else { return isEnd(index) ? index : nil }
    let rest = atoms.dropFirst()
    switch atom {
    case .word(let texts, let shape):
      guard index < words.count, texts.contains(words[index].text),
        shape == nil || words[index].flags.intersection(.shape) == shape
      else { return nil }
      return match(rest, index + 1, isEnd)
    case .set(let name):
      for end in ends(of: name, from: index).sorted(by: >) {
        if let found = match(rest, end, isEnd) { return found }
      }
      return nil
    case .gap(let width):
      for next in index...index + width {
        if next > index, next > words.count || words[next - 1].isBreak { return nil }
        if let found = match(rest, next, isEnd) { return found }
      }
      return nil
    case .punctuation(let punctuation):
      return stands(punctuation, before: index) ? match(rest, index, isEnd) : nil
    }
  }

  /// Where the words and phrases of a set that start at a token end.
  private func ends(of name: String, from start: Int) -> Set<Int> {
    guard start < words.count else { return [] }
    if name == "numeral" { return words[start].text.first?.isNumber == true ? [start + 1] : [] }
    var ends: Set<Int> = []
    for written in sets[name] ?? [] {
      let pattern = written.pattern
      for way in written.ways {
        if way.count == 1, case .set(let other) = way[0] {
          // A set that is a member lends its words and phrases whole.
          if !pattern.isAtStart, !pattern.isAtEnd {
            ends.formUnion(self.ends(of: other, from: start))
            continue
          }
        }
        if let end = end(of: way, pattern, from: start) { ends.insert(end) }
      }
    }
    return ends
  }

  private func stands(_ punctuation: Pattern.Punctuation, before index: Int) -> Bool {
    let (before, after): (TokenFlags, TokenFlags) =
      switch punctuation {
      case .comma: (.commaBefore, .commaAfter)
      case .colon: (.colonBefore, .colonAfter)
      case .quote: (.quoteBefore, .quoteAfter)
      }
    return (index < words.count && words[index].flags.contains(before))
      || (index > 0 && words[index - 1].flags.contains(after))
  }

  private func startsNorm(_ index: Int) -> Bool {
    if index == 0 || words[index].flags.contains(.startsText) || words[index - 1].isBreak {
      return true
    }
    return stands(.colon, before: index)
      || (words[index - 1].flags.contains(.startsText)
        && (words[index - 1].text.allSatisfy(\.isNumber)
          || words[index - 1].flags.isDisjoint(with: .shape)))
  }

  /// The ways through a pattern, written out.
  private static func ways(_ items: [Pattern.Item]) -> [[Atom]] {
    var written: [[Atom]] = [[]]
    for item in items {
      let choices: [[Atom]] =
        switch item {
        case .word(let word): [[.word(forms(word), word.shape)]]
        case .alternatives(let alternatives): choices(alternatives)
        case .optional(let alternatives): choices(alternatives) + [[]]
        case .set(let name, _): [[.set(name)]]
        case .gap(let width): [[.gap(width)]]
        case .punctuation(let punctuation): [[.punctuation(punctuation)]]
        }
      written = written.flatMap { way in choices.map { way + $0 } }
    }
    return written
  }

  private static func choices(_ alternatives: [[Pattern.Item]]) -> [[Atom]] {
    var texts: [String] = []
    var others: [[Pattern.Item]] = []
    for alternative in alternatives {
      if alternative.count == 1, case .word(let word) = alternative[0], word.shape == nil {
        texts += forms(word)
      } else {
        others.append(alternative)
      }
    }
    return (texts.isEmpty ? [] : [[.word(texts, nil)]]) + others.flatMap(ways)
  }

  private static func forms(_ word: Pattern.Word) -> [String] {
    (word.inflection.map { Language.english.forms(of: word.folded, as: $0) } ?? [word.folded])
      .flatMap { Language.english.spellings(of: $0) }
  }
}
