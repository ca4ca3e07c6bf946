/// The conditions that can hedge an escape clause, as the codebook lists them.
public enum BoundKind: String, Sendable, CaseIterable {
  /// A necessity or proportionality test.
  case necessity
  /// Only as law provides.
  case legality
  case timeLimit = "time-limit"
  /// Notification or consultation.
  case notification
  case nonDerogableCore = "non-derogable-core"
  case nonDiscrimination = "non-discrimination"
  case thirdPartyReview = "third-party-review"
  /// A closed list of cases.
  case closedList = "closed-list"
  /// A set procedure.
  case procedure
}
