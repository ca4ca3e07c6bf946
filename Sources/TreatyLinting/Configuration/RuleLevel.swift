/// What a configuration may make of a rule.
public enum RuleLevel: String, Sendable, CaseIterable {
  /// Silent.
  case off
  /// At its own severity.
  case on
  case advice
  case warning
  case error

  /// The severity that it stands for, given the rule's own; `nil` for silent.
  func severity(own: Finding.Severity) -> Finding.Severity? {
    switch self {
    case .off: nil
    case .on: own
    case .advice: .advice
    case .warning: .warning
    case .error: .error
    }
  }
}
