public import TreatyAssessment

/// What must hold of the assessment of a provision for a claim to speak to it. All parts that are set
/// must hold.
public struct ClaimTrigger: Sendable, Hashable {
  /// Precise enough: the precision level is at least this.
  public var minimumPrecision: Int?
  /// Vague enough: the precision level is at most this.
  public var maximumPrecision: Int?
  /// There is no precision to measure.
  public var lacksPrecision: Bool
  /// The hortatory level is at least this.
  public var minimumHortatory: Int?
  /// The force is one of these; empty: any, or none.
  public var forces: [LegalForce]
  /// The force is none of these.
  public var excludedForces: [LegalForce]
  /// There is an escape of one of these kinds; empty: none is asked for.
  public var escapes: [EscapeKind]
  /// That escape is bounded, or is not; `nil`: either.
  public var isBounded: Bool?
  /// One of these functions is served; empty: none is asked for.
  public var functions: [RegimeFunction]
  /// None of these functions is served.
  public var excludedFunctions: [RegimeFunction]
  /// It is a norm for parties or persons, or settles something on which one hangs.
  public var isNormOfParties: Bool
  /// At least one of these holds as well; empty: none is asked for.
  public var alternatives: [ClaimTrigger]

  /// Creates a trigger; without arguments it holds of every assessment.
  public init(
    minimumPrecision: Int? = nil, maximumPrecision: Int? = nil, lacksPrecision: Bool = false,
    minimumHortatory: Int? = nil, forces: [LegalForce] = [], excludedForces: [LegalForce] = [],
    escapes: [EscapeKind] = [], isBounded: Bool? = nil, functions: [RegimeFunction] = [],
    excludedFunctions: [RegimeFunction] = [], isNormOfParties: Bool = false,
    alternatives: [ClaimTrigger] = []
  ) {
    self.minimumPrecision = minimumPrecision
    self.maximumPrecision = maximumPrecision
    self.lacksPrecision = lacksPrecision
    self.minimumHortatory = minimumHortatory
    self.forces = forces
    self.excludedForces = excludedForces
    self.escapes = escapes
    self.isBounded = isBounded
    self.functions = functions
    self.excludedFunctions = excludedFunctions
    self.isNormOfParties = isNormOfParties
    self.alternatives = alternatives
  }

  /// Forces that can be kept or broken.
  public static let binding: [LegalForce] = [
    .prohibition, .obligation, .softObligation, .permission, .entitlement,
  ]
  /// Forces that tell somebody something.
  public static let prescriptive: [LegalForce] = [
    .prohibition, .obligation, .softObligation, .recommendation, .permission, .entitlement,
  ]

  /// Whether a provision says what parties or persons must, may or can expect, or settles something on
  /// which that hangs: a definition, a rule of status.
  ///
  /// Table 3 speaks of the precision of obligations. Final clauses, the organisation of bodies, the
  /// duties of an organ or a depositary and what a resolution condemns are none, however exact they are.
  public static func isNormOfParties(_ assessment: Assessment) -> Bool {
    guard let force = assessment.force, !assessment.functions.contains(.finalClause) else {
      return false
    }
    if assessment.functions.contains(.definition) { return true }
    if force == .declaration {
      let organises: [RegimeFunction] = [
        .institution, .review, .membershipInclusive, .membershipRestrictive, .criticism,
      ]
      if organises.contains(where: assessment.functions.contains) { return false }
      if assessment.escapes.contains(where: { $0.kind == .savings }) { return false }
    }
    // Things have no duties, so that a thing in the place of the actor ("customs duties shall be
    // abolished") stands for the parties; organs have, where the provision is about a body.
    guard assessment.functions.contains(.institution), let index = assessment.governingNorm,
      assessment.norms.indices.contains(index),
      assessment.norms[index].addresseeKind == .organ
    else { return true }
    // A provision that also tells a party something is not the affair of an organ alone.
    return assessment.norms.contains { norm in
      norm.isMain && (norm.addresseeKind == .party || norm.addresseeKind == .eachParty)
    }
  }

  /// Why a trigger held, and by how much.
  public struct Match: Sendable, Hashable {
    /// What in the provision made it hold.
    public var cause: Cause
    /// How far beyond its cut point the assessment lies, 0 … 1.
    public var margin: Double
  }

  /// What in a provision makes a trigger hold.
  public enum Cause: Sendable, Hashable {
    case precise
    case vague
    case hortatory
    case escape([EscapeKind], isBounded: Bool?)
    case function([RegimeFunction])
    /// Its force or the mere fact that it is there.
    case other
  }

  /// Whether the trigger holds of an assessment, why and by how much; `nil` where it does not.
  public func match(_ assessment: Assessment, scale: StrengthScale) -> Match? {
    if !forces.isEmpty {
      guard let force = assessment.force, forces.contains(force) else { return nil }
    }
    if let force = assessment.force, excludedForces.contains(force) { return nil }
    if excludedFunctions.contains(where: assessment.functions.contains) { return nil }
    if isNormOfParties, !Self.isNormOfParties(assessment) { return nil }
    if lacksPrecision, assessment.precision != nil { return nil }
    var match = Match(cause: .other, margin: 1)
    if let level = minimumHortatory {
      guard assessment.hortatory.level >= level else { return nil }
      match.cause = .hortatory
      match.margin = min(match.margin, scale.margin(hortatory: assessment.hortatory))
    }
    if let level = minimumPrecision {
      guard let precision = assessment.precision, precision.level >= level else { return nil }
      match.cause = .precise
      match.margin = min(match.margin, scale.margin(precise: precision))
    }
    if let level = maximumPrecision {
      guard let precision = assessment.precision, precision.level <= level else { return nil }
      match.cause = .vague
      match.margin = min(match.margin, scale.margin(vague: precision))
    }
    if !functions.isEmpty {
      let served = functions.filter(assessment.functions.contains)
      guard !served.isEmpty else { return nil }
      match.cause = .function(served)
      match.margin = min(match.margin, scale.function)
    }
    if !escapes.isEmpty {
      let found = assessment.escapes.filter {
        escapes.contains($0.kind) && (isBounded == nil || $0.isBounded == isBounded)
      }
      guard !found.isEmpty else { return nil }
      match.cause = .escape(found.map(\.kind), isBounded: isBounded)
      match.margin = min(match.margin, scale.margin(escapes: found, isBounded: isBounded))
    }
    guard !alternatives.isEmpty else { return match }
    let held = alternatives.compactMap { $0.match(assessment, scale: scale) }
    guard let best = held.max(by: { $0.margin < $1.margin }) else { return nil }
    return Match(
      cause: match.cause == .other ? best.cause : match.cause,
      margin: min(match.margin, best.margin))
  }
}
