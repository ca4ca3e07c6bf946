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
  /// the same rule has already pointed at the same words.
  ///
  /// - Complexity: O(n log n + n × findings in one sentence).
  static func oneForEach(_ causes: [LintCause], rules: LintRuleBook) -> [LintCause] {
    let ordered = causes.sorted {
      ($0.finding.range, $0.rule) < ($1.finding.range, $1.rule)
    }
    var rulesSpeaking: [TextRange: Set<String>] = [:]
    for cause in ordered { rulesSpeaking[cause.sentence, default: []].insert(cause.finding.rule) }
    var kept: [LintCause] = []
    for cause in ordered {
      let speaking = rulesSpeaking[cause.sentence] ?? []
      guard !rules.rules[cause.rule].yieldsTo.contains(where: speaking.contains) else { continue }
      if let last = kept.last, last.rule == cause.rule, last.finding.range == cause.finding.range,
        last.finding.message == cause.finding.message
      {
        continue
      }
      kept.append(cause)
    }
    return kept
  }
}
