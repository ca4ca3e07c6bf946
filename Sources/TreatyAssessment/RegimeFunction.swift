/// What a provision does for its regime, with the values of the codebook.
public enum RegimeFunction: String, Sendable, CaseIterable {
  case membershipInclusive = "membership-inclusive"
  case membershipRestrictive = "membership-restrictive"
  case bestPractice = "best-practice"
  case monitoring
  case criticism
  case bindingDecision = "binding-decision"
  case sanction
  case disputeSettlement = "dispute-settlement"
  case review
  case institution
  case capacityBuilding = "capacity-building"
  case definition
  case finalClause = "final-clause"
}
