/// How to lint one instrument.
public struct LintOptions: Sendable {
  /// Whether to report findings where the reader is unsure of the structure.
  public var includesLowConfidence: Bool
  /// What to make of rules, by id; a rule that is absent is on.
  public var levels: [String: RuleLevel]

  /// Creates options.
  public init(
    includesLowConfidence: Bool = false, levels: [String: RuleLevel] = [:]
  ) {
    self.includesLowConfidence = includesLowConfidence
    self.levels = levels
  }

  /// The severity at which a rule reports; `nil` where it is switched off.
  public func severity(of rule: LintRule) -> Finding.Severity? {
    (levels[rule.id] ?? .on).severity(own: rule.severity)
  }
}
