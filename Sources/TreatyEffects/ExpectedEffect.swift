/// What a provision can be expected to do at one stage under one mechanism, and why.
///
/// An expectation drawn from theory, not a prediction.
public struct ExpectedEffect: Sendable, Hashable {
  /// A claim of the theory whose trigger the assessment meets.
  public struct FiredClaim: Sendable, Hashable {
    /// The claim's id: `GJ.T3.coercion.precision.1`.
    public var id: String
    /// Which way this claim points.
    public var direction: Direction
    /// The pathway it holds for; `nil` for both, and outside acculturation.
    public var pathway: Pathway?
    /// Whether the article states it.
    public var basis: Basis
    /// The pages, as printed: `686; 677`.
    public var pages: String
    /// The claim in our own words.
    public var statement: String
    /// The conditions on the regime that are neither met nor ruled out by what is declared.
    public var openConditions: [String]

    /// Creates a fired claim.
    public init(
      id: String, direction: Direction, pathway: Pathway?, basis: Basis, pages: String,
      statement: String, openConditions: [String]
    ) {
      self.id = id
      self.direction = direction
      self.pathway = pathway
      self.basis = basis
      self.pages = pages
      self.statement = statement
      self.openConditions = openConditions
    }
  }

  /// The mechanism.
  public var mechanism: Mechanism
  /// The stage.
  public var stage: Stage
  /// Which way it points on the whole.
  public var direction: Direction
  /// How strongly; `nil` where the direction is none.
  public var strength: Strength?
  /// The claims that fire, in the order of the claim book.
  public var claims: [FiredClaim]
  /// Every open condition of the claims, once.
  public var conditions: [String]
  /// Why, in a sentence.
  public var reason: String

  /// Creates an expected effect.
  public init(
    mechanism: Mechanism, stage: Stage, direction: Direction, strength: Strength?,
    claims: [FiredClaim], conditions: [String], reason: String
  ) {
    self.mechanism = mechanism
    self.stage = stage
    self.direction = direction
    self.strength = strength
    self.claims = claims
    self.conditions = conditions
    self.reason = reason
  }
}
