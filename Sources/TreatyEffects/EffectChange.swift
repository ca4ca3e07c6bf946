/// What other words do to one of the six effects of a provision.
public struct EffectChange: Sendable, Hashable {
  /// The effect of the words as they stand.
  public var before: ExpectedEffect
  /// The effect of the other words.
  public var after: ExpectedEffect

  /// The mechanism.
  public var mechanism: Mechanism { before.mechanism }
  /// The stage.
  public var stage: Stage { before.stage }
  /// The claims that fire on the other words only, in the order of the claim book.
  public var gained: [ExpectedEffect.FiredClaim] { after.claims.filter { !before.has($0.id) } }
  /// The claims that fire on the words as they stand only.
  public var lost: [ExpectedEffect.FiredClaim] { before.claims.filter { !after.has($0.id) } }
  /// Whether direction, strength and claims are the same.
  public var isUnchanged: Bool {
    before.direction == after.direction && before.strength == after.strength && gained.isEmpty
      && lost.isEmpty
  }

  /// The changes, in the order of the effects, those that change nothing included.
  ///
  /// - Parameters:
  ///   - before: the six effects of a provision.
  ///   - after: the six effects of the same provision in other words.
  public static func changes(
    from before: [ExpectedEffect], to after: [ExpectedEffect]
  ) -> [EffectChange] {
    before.compactMap { old in
      after.first { $0.mechanism == old.mechanism && $0.stage == old.stage }
        .map { EffectChange(before: old, after: $0) }
    }
  }
}

extension ExpectedEffect {
  fileprivate func has(_ id: String) -> Bool { claims.contains { $0.id == id } }
}
