/// What claims and lint rules ask about in an assessment, as bits, so that the many that do not speak of
/// a provision are passed over at the cost of a few comparisons.
package struct AssessmentFeatures: Sendable {
  /// Bit 0: no precision; bits 1 … 5: the level.
  package var level: UInt8
  /// Bits 0 … 2: the level.
  package var hortatory: UInt8
  /// The force of the provision, by ``bit(of:)-(LegalForce)``, or ``noForce``.
  package var force: UInt8
  /// The forces of the norms of its main clauses.
  package var mainForces: UInt8 = 0
  /// The kinds of escape, unbounded ones in the lower half, bounded ones in the upper.
  package var escapes: UInt32 = 0
  /// The functions.
  package var functions: UInt16 = 0

  /// The bit of a provision without force.
  package static let noForce: UInt8 = 0b1000_0000

  /// Reads an assessment.
  package init(_ assessment: borrowing Assessment) {
    level = 1 << UInt8(clamping: min(5, max(0, assessment.precision?.level ?? 0)))
    hortatory = 1 << UInt8(clamping: min(2, max(0, assessment.hortatory.level)))
    force = assessment.force.map(Self.bit) ?? Self.noForce
    for norm in assessment.norms where norm.isMain { mainForces |= Self.bit(of: norm.force) }
    for escape in assessment.escapes {
      escapes |= Self.bit(of: escape.kind, isBounded: escape.isBounded)
    }
    for function in assessment.functions { functions |= Self.bit(of: function) }
  }

  private static let forces = LegalForce.allCases
  private static let kinds = EscapeKind.allCases
  private static let allFunctions = RegimeFunction.allCases

  /// The bit of a force.
  package static func bit(of force: LegalForce) -> UInt8 {
    1 << UInt8(forces.firstIndex(of: force) ?? 7)
  }

  /// The bit of a kind of escape, bounded or not.
  package static func bit(of kind: EscapeKind, isBounded: Bool) -> UInt32 {
    1 << UInt32((kinds.firstIndex(of: kind) ?? 15) + (isBounded ? 16 : 0))
  }

  /// The bit of a function.
  package static func bit(of function: RegimeFunction) -> UInt16 {
    1 << UInt16(allFunctions.firstIndex(of: function) ?? 15)
  }
}
