import TreatyRules

/// Reads the regime functions of one provision from the matches of the rules in its words.
struct FunctionReading {
  /// The rules that were matched.
  let rules: RuleBook
  /// The matches in the provision.
  let matches: [RuleMatch]

  /// The functions, in the order of ``RegimeFunction``.
  func functions() -> [RegimeFunction] {
    var found: Set<RegimeFunction> = []
    for match in matches {
      let rule = rules.rules[match.rule]
      guard rule.category == .function, let function = RegimeFunction(rawValue: rule.value) else {
        continue
      }
      found.insert(function)
    }
    return RegimeFunction.allCases.filter(found.contains)
  }
}
