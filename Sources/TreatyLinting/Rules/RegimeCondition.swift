public import TreatyEffects

/// What a drafter must have declared about the regime for a lint rule to judge by strategy.
///
///     regime:
///       mechanism: coercion              # relied on
///       stage: ex-post                   # not shut out by the declared stage of interest
///       pathway: cognitive               # not shut out by the declared pathway
///       preference-gap: [moderate, high] # declared as one of these
///       institutionalisation: [low]      # declared as one of these
///       delegation: no                   # declared, or seen in the text where it is undeclared
public struct RegimeCondition: Sendable, Hashable {
  /// The mechanism that must be relied on.
  public var mechanism: Mechanism
  /// The stage that the judgement is about.
  public var stage: Stage?
  /// The pathway that the judgement is about.
  public var pathway: Pathway?
  /// The preference gap, one of these; empty for any.
  public var preferenceGap: Set<Regime.Degree> = []
  /// The degree of institutionalisation, one of these; empty for any.
  public var institutionalisation: Set<Regime.Degree> = []
  /// Whether interpretation is delegated to a body.
  public var delegation: Bool?

  /// Creates a condition on the mechanism alone.
  public init(mechanism: Mechanism) {
    self.mechanism = mechanism
  }

  /// Whether the declared regime lets the rule judge. What is undeclared lets no rule judge that
  /// depends on it; a stage or pathway that is undeclared shuts out nothing.
  ///
  /// - Parameter detectedDelegation: whether the instrument delegates interpretation, as far as its
  ///   text shows.
  public func isMet(by regime: Regime, detectedDelegation: Bool) -> Bool {
    guard regime.mechanisms.contains(mechanism) else { return false }
    switch (stage, regime.stage) {
    case (.exAnte, .inForce), (.exPost, .negotiation): return false
    default: break
    }
    if let pathway, let declared = regime.pathway, pathway != declared { return false }
    if !preferenceGap.isEmpty {
      guard let declared = regime.preferenceGap, preferenceGap.contains(declared) else {
        return false
      }
    }
    if !institutionalisation.isEmpty {
      guard let declared = regime.institutionalisation, institutionalisation.contains(declared)
      else { return false }
    }
    if let delegation, delegation != regime.delegation ?? detectedDelegation { return false }
    return true
  }
}
