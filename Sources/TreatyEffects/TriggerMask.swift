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
  func holds(of features: AssessmentFeatures) -> Bool {
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
      forces &= trigger.forces.reduce(0) { $0 | AssessmentFeatures.bit(of: $1) }
    }
    for force in trigger.excludedForces { forces &= ~AssessmentFeatures.bit(of: force) }
    for kind in trigger.escapes {
      if trigger.isBounded != true { escapes |= AssessmentFeatures.bit(of: kind, isBounded: false) }
      if trigger.isBounded != false { escapes |= AssessmentFeatures.bit(of: kind, isBounded: true) }
    }
    for function in trigger.functions { functions |= AssessmentFeatures.bit(of: function) }
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
