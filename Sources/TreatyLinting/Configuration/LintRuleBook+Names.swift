public import TreatyRules

extension LintRuleBook {
  /// Whether a rule, or a family of rules, has this name.
  public func hasRule(named selector: String) -> Bool {
    rules.contains { $0.isNamed(by: selector) }
  }

  /// The mistake of a name that is no rule's and no family's, with the nearest one.
  public func unknownRule(_ name: String, file: String, line: Int) -> DataError {
    DataNode(value: .scalar(name), file: file, line: line, column: 1)
      .unknown("rule", name, among: rules.map(\.id) + ["all"])
  }
}

extension DataError {
  /// The mistake without a place, for one that was not made in a data file.
  public var commandLineMessage: String {
    suggestion.isEmpty ? problem : "\(problem) (\(suggestion))"
  }
}
