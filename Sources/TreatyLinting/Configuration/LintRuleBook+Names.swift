public import TreatyRules

extension LintRuleBook {
  /// The mistake of a name that is no rule's and no family's, with the nearest one.
  public func unknownRule(_ name: String, file: String, line: Int) -> DataError {
    DataNode(value: .scalar(name), file: file, line: line, column: 1)
      .unknown("rule", name, among: rules.map(\.id) + ["all"])
  }
}
