/// A claim whose trigger holds of a provision, at one mechanism and stage, and what becomes of it.
public struct ConsideredClaim: Sendable, Hashable {
  /// What becomes of a claim.
  public enum Outcome: Sendable, Hashable {
    /// It counts; no condition is open.
    case counted
    /// It counts as conditional.
    case conditional
    /// It explains the claim with this id, which speaks, and is not counted twice.
    case explains(String)
    /// What is declared or found rules out this condition of it.
    case ruledOut(String)
  }

  /// Its index in ``ClaimBook/claims``.
  public var claim: Int
  /// The mechanism.
  public var mechanism: Mechanism
  /// The stage.
  public var stage: Stage
  /// Which way it points.
  public var direction: Direction
  /// Why its trigger holds, and by how much.
  public var match: ClaimTrigger.Match
  /// How far beyond its cut point the provision lies, 0 … 1, or what the article's own grade stands
  /// for.
  public var margin: Double
  /// Whether the claim or its stage is our reading.
  public var isInferred: Bool
  /// The index in ``ClaimBook/claims`` of the claim it explains.
  var elaborates: Int?
  /// What becomes of it.
  public var outcome: Outcome
  /// The conditions that are neither met nor ruled out.
  public var open: [String]

  /// Whether it counts, be it on a condition.
  public var speaks: Bool { outcome == .counted || outcome == .conditional }

  /// Whether it may turn the direction of an effect: what is both our reading and conditional may not.
  var decides: Bool { outcome == .counted || (outcome == .conditional && !isInferred) }

  func fired(by book: ClaimBook) -> ExpectedEffect.FiredClaim {
    let claim = book.claims[claim]
    return ExpectedEffect.FiredClaim(
      id: claim.id, direction: direction, pathway: claim.pathway, basis: claim.basis,
      pages: claim.pages, statement: claim.statement, openConditions: open)
  }
}
