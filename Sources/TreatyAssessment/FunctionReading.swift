import TreatyRules

/// Reads the regime functions of one provision from the matches of the rules in its words.
struct FunctionReading {
  /// The rules that were matched.
  let rules: RuleBook
  /// The matches in the provision.
  let matches: [RuleMatch]

  /// The functions, in the order of ``RegimeFunction``.
  ///
  /// One is found where the weights of the rules that speak for it come to 1 (``EvidenceSum``).
  func functions() -> [RegimeFunction] {
    var sums: [RegimeFunction: EvidenceSum] = [:]
    for match in matches {
      let rule = rules.rules[match.rule]
      guard rule.category == .function, let function = RegimeFunction(rawValue: rule.value) else {
        continue
      }
      sums[function, default: EvidenceSum()].add(rule: match.rule, weight: rule.weight)
    }
    return RegimeFunction.allCases.filter { sums[$0]?.isEnough == true }
  }
}
