/// One coding of one provision, by hand or by the tool, in the values of the codebook.
public struct Coding: Sendable, Hashable {
  /// Which provision.
  public var id: String
  /// The force of its main norm; `nil` where it was not coded.
  public var force: LegalForce?
  /// Its precision, 1 to 5; `nil` where it was not coded or does not apply.
  public var precision: Int?
  /// The kinds of escape clause in it; `nil` where they were not coded.
  public var escapes: Set<EscapeKind>?
  /// How hortatory it is, 0 to 2; `nil` where it was not coded.
  public var hortatory: Int?
  /// Its functions; `nil` where they were not coded.
  public var functions: Set<RegimeFunction>?
  /// Whether its escapes are bounded; `nil` where there is none or it was not coded.
  public var isBounded: Bool?

  /// Creates a coding.
  public init(
    id: String, force: LegalForce? = nil, precision: Int? = nil, escapes: Set<EscapeKind>? = nil,
    hortatory: Int? = nil, functions: Set<RegimeFunction>? = nil, isBounded: Bool? = nil
  ) {
    self.id = id
    self.force = force
    self.precision = precision
    self.escapes = escapes
    self.hortatory = hortatory
    self.functions = functions
    self.isBounded = isBounded
  }

  /// The coding that an assessment amounts to.
  public init(id: String, _ assessment: Assessment) {
    self.init(
      id: id, force: assessment.force, precision: assessment.precision?.level,
      escapes: Set(assessment.escapes.map(\.kind)), hortatory: assessment.hortatory.level,
      functions: Set(assessment.functions),
      isBounded: assessment.escapes.isEmpty
        ? nil : assessment.escapes.contains(where: \.isBounded))
  }
}
