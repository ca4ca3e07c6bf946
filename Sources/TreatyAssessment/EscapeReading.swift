import TreatyRules

/// Reads the escape clauses of one provision from the matches of the rules in its words.
struct EscapeReading {
  /// The rules that were matched.
  let rules: RuleBook
  /// The matches in the provision, in order of place.
  let matches: [RuleMatch]
  /// The words of the provision.
  let tokens: [Token]

  /// The escape clauses, at most one of each kind, in the order of ``EscapeKind``.
  ///
  /// Their evidence is given as indices into ``matches``. A recital takes nothing out of an
  /// obligation: do not ask for its escapes.
  func escapes() -> [Assessment.Escape] {
    var evidence: [EscapeKind: [Int]] = [:]
    for (index, match) in matches.enumerated() {
      let rule = rules.rules[match.rule]
      guard rule.category == .escape, let kind = EscapeKind(rawValue: rule.value) else { continue }
      evidence[kind, default: []].append(index)
    }
    guard !evidence.isEmpty else { return [] }
    let bounds = BoundReading(rules: rules, matches: matches, tokens: tokens)
    return EscapeKind.allCases.compactMap { kind in
      evidence[kind].map { bounds.escape(kind, evidence: $0) }
    }
  }
}
