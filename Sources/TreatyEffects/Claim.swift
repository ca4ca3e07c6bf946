/// One statement of the theory: a cell entry of Tables 1 to 4, a statement of Parts I to V, or what we
/// infer from one (Goodman & Jinks 2004, 54 Duke L.J. 621).
public struct Claim: Sendable, Hashable {
  /// What a claim is for.
  public enum Role: String, Sendable, CaseIterable {
    /// It says what words of a certain kind do, and can fire on a provision.
    case effect
    /// It defines a mechanism.
    case definition
    /// It says how other claims are to be read.
    case frame
    /// It says under which circumstances a mechanism works.
    case condition
    /// It says how mechanisms undercut each other.
    case interaction
    /// It says what should come first and what later.
    case sequencing
    /// It says how far the claims reach.
    case scope
  }

  /// The id, unique and never re-used: `GJ.T3.coercion.precision.1`.
  public var id: String
  /// What it is for.
  public var role: Role
  /// The mechanisms it speaks of; never empty.
  public var mechanisms: [Mechanism]
  /// The stages it speaks of; empty where time does not matter.
  public var stages: [Stage]
  /// The pathway of acculturation it holds for; `nil` for both.
  public var pathway: Pathway?
  /// Which way it points; `nil` where ``role`` is not effect.
  public var direction: Direction?
  /// How strongly the article itself grades it; `nil` where the assessment decides.
  public var grade: Strength?
  /// What must hold of the assessment; `nil` where ``role`` is not effect.
  public var trigger: ClaimTrigger?
  /// What must hold of the regime, all of it.
  public var conditions: [ClaimCondition]
  /// Whether the article states it.
  public var basis: Basis
  /// Whether the article gives its stage.
  public var stageBasis: Basis
  /// The stated claim that it is inferred from.
  public var inferredFrom: String?
  /// The claim of which this one says what the opposite wording does.
  public var converseOf: String?
  /// The claim that this one explains; where that one speaks, this one is not counted.
  public var elaborates: String?
  /// The pages, as printed: `686; 677`.
  public var pages: String
  /// The claim in a few words, as a reason quotes it.
  public var gist: String
  /// The claim in our own words.
  public var statement: String
  /// What is doubtful about it, for the reader of the data.
  public var note: String?

  /// Whether the claim itself or its stage is our reading.
  public var isInferred: Bool { basis == .inferred || stageBasis == .inferred }
}
