/// What the drafter declares about the regime. What is undeclared (`nil`, or an empty set) stays
/// undeclared: a claim that depends on it is reported as conditional.
public struct Regime: Sendable, Hashable {
  /// How much there is of something.
  public enum Degree: String, Sendable, CaseIterable {
    case low
    case moderate
    case high
  }

  /// Which stage matters to the drafter.
  public enum StageOfInterest: String, Sendable, CaseIterable {
    case negotiation
    case inForce = "in-force"
    case both
  }

  /// The mechanisms relied on; empty: none declared.
  public var mechanisms: Set<Mechanism>
  /// The stage that matters.
  public var stage: StageOfInterest?
  /// The acculturation pathway relied on.
  public var pathway: Pathway?
  /// How far the parties' preferences lie from what the instrument asks (p. 684).
  public var preferenceGap: Degree?
  /// How institutionalised the norm is already (pp. 683–685, 698).
  public var institutionalisation: Degree?
  /// Whether interpretation is delegated to a body (p. 680); detected in the text where undeclared.
  public var delegation: Bool?
  /// The subject matter, such as `human-rights` or `trade`.
  public var subject: String?

  /// Creates a regime of which nothing is declared but what is given.
  public init(
    mechanisms: Set<Mechanism> = [], stage: StageOfInterest? = nil, pathway: Pathway? = nil,
    preferenceGap: Degree? = nil, institutionalisation: Degree? = nil, delegation: Bool? = nil,
    subject: String? = nil
  ) {
    self.mechanisms = mechanisms
    self.stage = stage
    self.pathway = pathway
    self.preferenceGap = preferenceGap
    self.institutionalisation = institutionalisation
    self.delegation = delegation
    self.subject = subject
  }
}
