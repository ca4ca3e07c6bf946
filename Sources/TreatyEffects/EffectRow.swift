/// A claim that can fire, with what the interpreter needs of it at hand.
struct EffectRow: Sendable {
  /// Its index in ``ClaimBook/claims``.
  var claim: Int
  /// One of these must hold before the trigger itself is asked.
  var masks: [TriggerMask]
  var trigger: ClaimTrigger
  var mechanisms: [Mechanism]
  var stages: [Stage]
  var pathway: Pathway?
  var direction: Direction
  var conditions: [ClaimCondition]
  /// What the article's own grade stands for.
  var gradedMargin: Double?
  var isInferred: Bool
  /// The index in ``ClaimBook/claims`` of the claim it explains.
  var elaborates: Int?

  init?(_ claim: Claim, at index: Int, scale: StrengthScale, elaborates: Int?) {
    guard claim.role == .effect, let trigger = claim.trigger else { return nil }
    self.claim = index
    masks = TriggerMask.masks(of: trigger)
    self.trigger = trigger
    mechanisms = claim.mechanisms
    stages = claim.stages
    pathway = claim.pathway
    direction = claim.direction ?? .none
    conditions = claim.conditions
    gradedMargin = claim.grade.map(scale.margin(of:))
    isInferred = claim.isInferred
    self.elaborates = elaborates
  }
}
