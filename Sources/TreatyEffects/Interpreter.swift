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
  /// - Parameters:
  ///   - assessment: what the words of the provision amount to.
  ///   - context: what the instrument as a whole has.
  ///   - isExplained: whether the effects have reasons; an audit of many treaties needs none.
  /// - Complexity: O(number of claims).
  public func effects(
    of assessment: Assessment, in context: InstrumentContext, isExplained: Bool = true
  ) -> [ExpectedEffect] {
    effects(by: consider(assessment, in: context), of: assessment, in: context, isExplained)
  }

  func effects(
    by considered: [ConsideredClaim], of assessment: Assessment, in context: InstrumentContext,
    _ isExplained: Bool
  ) -> [ExpectedEffect] {
    var effects: [ExpectedEffect] = []
    effects.reserveCapacity(6)
    var writer = ReasonWriter(for: assessment, in: context, by: claims)
    for mechanism in Mechanism.allCases {
      for stage in Stage.allCases {
        let fired = considered.filter {
          $0.mechanism == mechanism && $0.stage == stage && $0.speaks
        }
        let verdict = Verdict(of: fired, scale: claims.scale)
        var conditions: [String] = []
        for claim in fired {
          for condition in claim.open where !conditions.contains(condition) {
            conditions.append(condition)
          }
        }
        effects.append(
          ExpectedEffect(
            mechanism: mechanism, stage: stage, direction: verdict.direction,
            strength: verdict.strength, claims: fired.map { $0.fired(by: claims) },
            conditions: conditions,
            reason: isExplained
              ? writer.sentence(fired, mechanism: mechanism, stage: stage) : ""))
      }
    }
    return effects
  }

  /// Every claim whose trigger holds, for each mechanism and stage it speaks of, with what becomes of
  /// it; in the order of the claim book.
  func consider(_ assessment: Assessment, in context: InstrumentContext) -> [ConsideredClaim] {
    let features = AssessmentFeatures(assessment)
    var considered: [ConsideredClaim] = []
    // A span lends its rows; an array would copy them.
    let rows = claims.effects.span
    for index in rows.indices where rows[index].mayHold(of: features) {
      guard let match = rows[index].trigger.match(assessment, scale: claims.scale) else { continue }
      rows[index].add(match, stand(rows[index], in: context), to: &considered)
    }
    setAsideElaborations(&considered)
    return considered
  }

  private func stand(
    _ row: borrowing EffectRow, in context: InstrumentContext
  ) -> (outcome: ConsideredClaim.Outcome, open: [String]) {
    if let pathway = row.pathway, let declared = regime.pathway, pathway != declared {
      return (.ruledOut("the \(pathway.rawValue) pathway is relied on"), [])
    }
    var open: [String] = []
    for condition in row.conditions {
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
      guard let parent = considered[index].elaborates else { continue }
      let speaks = considered.contains {
        $0.claim == parent && $0.speaks && $0.mechanism == considered[index].mechanism
          && $0.stage == considered[index].stage
      }
      if speaks { considered[index].outcome = .explains(claims.claims[parent].id) }
    }
  }
}
