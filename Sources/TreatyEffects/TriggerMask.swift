import TreatyAssessment

/// A trigger without alternatives as bit sets, so that the many claims that do not speak of a provision
/// are passed over at the cost of a few comparisons.
struct TriggerMask: Sendable {
  /// Bit 0: no precision; bits 1 … 5: the levels.
  private var levels: UInt8 = 0b111111
  /// Bits 0 … 2: the levels.
  private var hortatory: UInt8 = 0b111
  /// The forces in their order, then none.
  private var forces: UInt8 = .max
  /// The kinds of escape, unbounded ones in the lower half, bounded ones in the upper; empty: any or
  /// none.
  private var escapes: UInt32 = 0
  /// The functions; empty: any or none.
  private var functions: UInt16 = 0

  /// The masks of which one must hold, for a trigger and its alternatives.
  static func masks(of trigger: ClaimTrigger) -> [TriggerMask] {
    var base = TriggerMask()
    base.narrow(by: trigger)
    guard !trigger.alternatives.isEmpty else { return [base] }
    return trigger.alternatives.flatMap { alternative in
      Self.masks(of: alternative).map { $0.joined(with: base) }
    }
  }

  /// Whether it holds of a provision.
  func holds(of features: ProvisionFeatures) -> Bool {
    levels & features.level != 0 && hortatory & features.hortatory != 0
      && forces & features.force != 0
      && (functions == 0 || functions & features.functions != 0)
      && (escapes == 0 || escapes & features.escapes != 0)
  }

  private mutating func narrow(by trigger: ClaimTrigger) {
    if trigger.lacksPrecision { levels &= 1 }
    if let least = trigger.minimumPrecision { levels &= 0b111110 & (.max << UInt8(least)) }
    if let most = trigger.maximumPrecision { levels &= 0b111110 & ~(.max << UInt8(most + 1)) }
    if let least = trigger.minimumHortatory { hortatory &= .max << UInt8(least) }
    if !trigger.forces.isEmpty {
      forces &= trigger.forces.reduce(0) { $0 | ProvisionFeatures.bit(of: $1) }
    }
    for force in trigger.excludedForces { forces &= ~ProvisionFeatures.bit(of: force) }
    for kind in trigger.escapes {
      if trigger.isBounded != true { escapes |= ProvisionFeatures.bit(of: kind, isBounded: false) }
      if trigger.isBounded != false { escapes |= ProvisionFeatures.bit(of: kind, isBounded: true) }
    }
    for function in trigger.functions { functions |= ProvisionFeatures.bit(of: function) }
  }

  /// Both must hold. Of two sets of escapes or functions only one can be kept, so that the mask may
  /// hold where the trigger does not; the trigger decides in the end.
  private func joined(with other: TriggerMask) -> TriggerMask {
    var joined = self
    joined.levels &= other.levels
    joined.hortatory &= other.hortatory
    joined.forces &= other.forces
    if joined.escapes == 0 { joined.escapes = other.escapes }
    if joined.functions == 0 { joined.functions = other.functions }
    return joined
  }
}

/// What triggers ask about in an assessment, as bits.
struct ProvisionFeatures: Sendable {
  var level: UInt8
  var hortatory: UInt8
  var force: UInt8
  var escapes: UInt32 = 0
  var functions: UInt16 = 0

  init(_ assessment: Assessment) {
    level = 1 << UInt8(clamping: min(5, max(0, assessment.precision?.level ?? 0)))
    hortatory = 1 << UInt8(clamping: min(2, max(0, assessment.hortatory.level)))
    force = assessment.force.map(Self.bit) ?? 0b1000_0000
    for escape in assessment.escapes {
      escapes |= Self.bit(of: escape.kind, isBounded: escape.isBounded)
    }
    for function in assessment.functions { functions |= Self.bit(of: function) }
  }

  private static let forces = LegalForce.allCases
  private static let kinds = EscapeKind.allCases
  private static let allFunctions = RegimeFunction.allCases

  static func bit(of force: LegalForce) -> UInt8 {
    1 << UInt8(forces.firstIndex(of: force) ?? 7)
  }

  static func bit(of kind: EscapeKind, isBounded: Bool) -> UInt32 {
    1 << UInt32((kinds.firstIndex(of: kind) ?? 15) + (isBounded ? 16 : 0))
  }

  static func bit(of function: RegimeFunction) -> UInt16 {
    1 << UInt16(allFunctions.firstIndex(of: function) ?? 15)
  }
}
