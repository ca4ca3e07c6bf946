import TreatyAssessment

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

  /// Whether the trigger may hold of a provision; where it may, it decides itself.
  func mayHold(of features: AssessmentFeatures) -> Bool {
    masks.contains { $0.holds(of: features) }
  }

  /// Adds the claim for each mechanism and stage it speaks of.
  func add(
    _ match: ClaimTrigger.Match,
    _ standing: (outcome: ConsideredClaim.Outcome, open: [String]),
    to considered: inout [ConsideredClaim]
  ) {
    for mechanism in mechanisms {
      for stage in stages {
        considered.append(
          ConsideredClaim(
            claim: claim, mechanism: mechanism, stage: stage, direction: direction, match: match,
            margin: gradedMargin ?? match.margin, isInferred: isInferred, elaborates: elaborates,
            outcome: standing.outcome, open: standing.open))
      }
    }
  }
}
