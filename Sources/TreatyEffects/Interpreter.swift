public import TreatyAssessment

/// Says what provisions can be expected to do, by claims of the theory and what is declared of the
/// regime.
public struct Interpreter: Sendable {
  /// The theory.
  public let claims: ClaimBook
  /// What the drafter declares.
  public let regime: Regime

  /// Creates an interpreter.
  public init(claims: ClaimBook = .shipped, regime: Regime = Regime()) {
    self.claims = claims
    self.regime = regime
  }

  /// The six expected effects of a provision: each mechanism ex ante, then ex post.
  ///
  /// A provision of which no claim speaks gets six effects without direction, whose reasons say so.
  ///
  /// - Complexity: O(number of claims).
  public func effects(
    of assessment: Assessment, in context: InstrumentContext
  ) -> [ExpectedEffect] {
    let considered = consider(assessment, in: context)
    var effects: [ExpectedEffect] = []
    effects.reserveCapacity(6)
    for mechanism in Mechanism.allCases {
      for stage in Stage.allCases {
        let here = considered.filter { $0.mechanism == mechanism && $0.stage == stage }
        effects.append(
          effect(of: here, mechanism: mechanism, stage: stage, for: assessment, in: context))
      }
    }
    return effects
  }

  /// One cell, from the claims whose trigger holds there.
  private func effect(
    of considered: [ConsideredClaim], mechanism: Mechanism, stage: Stage,
    for assessment: Assessment, in context: InstrumentContext
  ) -> ExpectedEffect {
    let fired = considered.filter(\.speaks)
    let verdict = Verdict(of: fired, scale: claims.scale)
    var conditions: [String] = []
    for claim in fired {
      for condition in claim.open where !conditions.contains(condition) {
        conditions.append(condition)
      }
    }
    return ExpectedEffect(
      mechanism: mechanism, stage: stage, direction: verdict.direction,
      strength: verdict.strength,
      claims: fired.map { $0.fired(by: claims) },
      conditions: conditions,
      reason: Reason(fired, mechanism: mechanism, stage: stage, claims: claims)
        .sentence(for: assessment, in: context))
  }

  /// Every claim whose trigger holds, for each mechanism and stage it speaks of, with what becomes of
  /// it; in the order of the claim book.
  func consider(_ assessment: Assessment, in context: InstrumentContext) -> [ConsideredClaim] {
    var considered: [ConsideredClaim] = []
    for index in claims.effects {
      let claim = claims.claims[index]
      guard let match = claim.trigger?.match(assessment, scale: claims.scale) else { continue }
      let standing = stand(claim, in: context)
      for mechanism in claim.mechanisms {
        for stage in claim.stages {
          considered.append(
            ConsideredClaim(
              claim: index, mechanism: mechanism, stage: stage,
              direction: claim.direction ?? .none, match: match,
              margin: claim.grade.map(claims.scale.margin(of:)) ?? match.margin,
              isInferred: claim.isInferred, outcome: standing.outcome, open: standing.open))
        }
      }
    }
    setAsideElaborations(&considered)
    return considered
  }

  private func stand(
    _ claim: Claim, in context: InstrumentContext
  ) -> (outcome: ConsideredClaim.Outcome, open: [String]) {
    if let pathway = claim.pathway, let declared = regime.pathway, pathway != declared {
      return (.ruledOut("the \(pathway.rawValue) pathway is relied on"), [])
    }
    var open: [String] = []
    for condition in claim.conditions {
      switch condition.standing(under: regime, in: context) {
      case .met: break
      case .open: open.append(condition.words)
      case .ruledOut: return (.ruledOut(condition.words), [])
      }
    }
    return (open.isEmpty ? .counted : .conditional, open)
  }

  /// A row that explains another is not counted where the other one speaks.
  private func setAsideElaborations(_ considered: inout [ConsideredClaim]) {
    for index in considered.indices where considered[index].speaks {
      guard let parent = claims.claims[considered[index].claim].elaborates else { continue }
      let speaks = considered.contains {
        $0.speaks && claims.claims[$0.claim].id == parent
          && $0.mechanism == considered[index].mechanism && $0.stage == considered[index].stage
      }
      if speaks { considered[index].outcome = .explains(parent) }
    }
  }
}
