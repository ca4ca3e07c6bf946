import TreatyAssessment

/// What a condition asks of a provision at large as bit sets, so that most provisions are passed over at
/// the cost of a few comparisons. Where it holds, the condition itself decides.
struct LintMask {
  private var levels: UInt8 = .max
  private var hortatory: UInt8 = .max
  /// Of which one must be served; 0 where none is asked for.
  private var functions: UInt16 = 0
  private var withoutFunctions: UInt16 = 0
  private var escapes: UInt32 = 0
  /// The forces of which a norm must have one; 0 where no norm is asked for.
  private var forces: UInt8 = 0

  init(_ condition: LintCondition) {
    if let range = condition.precision { levels = LintMask.bits(range) }
    if let range = condition.hortatory { hortatory = LintMask.bits(range) }
    functions = condition.functions.reduce(0) { $0 | AssessmentFeatures.bit(of: $1) }
    withoutFunctions = condition.withoutFunctions.reduce(0) { $0 | AssessmentFeatures.bit(of: $1) }
    for kind in condition.escapes {
      if condition.bounded != true { escapes |= AssessmentFeatures.bit(of: kind, isBounded: false) }
      if condition.bounded != false { escapes |= AssessmentFeatures.bit(of: kind, isBounded: true) }
    }
    if condition.asksOfNorms {
      forces =
        condition.forces.isEmpty
        ? .max : condition.forces.reduce(0) { $0 | AssessmentFeatures.bit(of: $1) }
    }
  }

  private static func bits(_ levels: ClosedRange<Int>) -> UInt8 {
    levels.reduce(0) { $0 | 1 << UInt8(clamping: $1) }
  }

  /// Whether the condition may hold of a provision.
  func holds(of features: AssessmentFeatures) -> Bool {
    levels & features.level != 0 && hortatory & features.hortatory != 0
      && (functions == 0 || functions & features.functions != 0)
      && withoutFunctions & features.functions == 0
      && (escapes == 0 || escapes & features.escapes != 0)
      && (forces == 0 || forces & features.mainForces != 0)
  }
}
