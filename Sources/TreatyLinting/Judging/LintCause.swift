import TreatyText

/// A finding with what tells whether another finding has the same cause.
struct LintCause {
  var finding: Finding
  /// The place of its rule in the book.
  var rule: Int
  /// The sentence that holds the cause.
  var sentence: TextRange

  /// One finding for each cause, in order of place, then rule.
  ///
  /// A finding is dropped where a rule that its rule yields to speaks in the same sentence, and where
  /// the same rule has already spoken in it.
  ///
  /// - Complexity: O(n log n + n × findings in one sentence).
  static func oneForEach(_ causes: [LintCause], rules: LintRuleBook) -> [LintCause] {
    let ordered = causes.sorted {
      ($0.finding.range, $0.rule) < ($1.finding.range, $1.rule)
    }
    var rulesSpeaking: [TextRange: Set<String>] = [:]
    for cause in ordered { rulesSpeaking[cause.sentence, default: []].insert(cause.finding.rule) }
    var kept: [LintCause] = []
    var spoken: Set<Spoken> = []
    for cause in ordered {
      let speaking = rulesSpeaking[cause.sentence] ?? []
      guard !rules.rules[cause.rule].yieldsTo.contains(where: speaking.contains) else { continue }
      let isFirst = spoken.insert(
        Spoken(rule: cause.rule, sentence: cause.sentence, claims: cause.finding.claims)
      ).inserted
      if isFirst { kept.append(cause) }
    }
    return kept
  }

  /// What a rule says once: in a sentence, and on the same grounds.
  private struct Spoken: Hashable {
    var rule: Int
    var sentence: TextRange
    var claims: [String]
  }
}
