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
  /// A kind is found where the weights of the rules that speak for it come to 1 (``EvidenceSum``).
  /// Their evidence is given as indices into ``matches``. A recital takes nothing out of an
  /// obligation: do not ask for its escapes.
  func escapes() -> [Assessment.Escape] {
    var evidence: [EscapeKind: [Int]] = [:]
    var sums: [EscapeKind: EvidenceSum] = [:]
    for (index, match) in matches.enumerated() {
      let rule = rules.rules[match.rule]
      guard rule.category == .escape, let kind = EscapeKind(rawValue: rule.value) else { continue }
      evidence[kind, default: []].append(index)
      sums[kind, default: EvidenceSum()].add(rule: match.rule, weight: rule.weight)
    }
    guard !evidence.isEmpty else { return [] }
    let bounds = BoundReading(rules: rules, matches: matches, tokens: tokens)
    return EscapeKind.allCases.compactMap { kind in
      guard sums[kind]?.isEnough == true else { return nil }
      return evidence[kind].map { bounds.escape(kind, evidence: $0) }
    }
  }
}
