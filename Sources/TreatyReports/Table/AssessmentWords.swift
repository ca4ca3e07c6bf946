import TreatyAssessment
import TreatyEffects

/// The words in which reports speak of values.
enum AssessmentWords {
  /// Abbott et al. 2000, 54 Int'l Org. 401, table 2, in few words.
  static func precision(_ level: Int) -> String {
    switch level {
    case 5: "determinate rule"
    case 4: "limited issues of interpretation"
    case 3: "broad areas of discretion"
    case 2: "standard, meaningful only case by case"
    default: "compliance cannot be determined"
    }
  }

  static func hortatory(_ level: Int) -> String {
    switch level {
    case 0: "none"
    case 1: "hortatory words on a norm with content"
    default: "mainly aspiration"
    }
  }

  /// A count with the force it counts: `2 soft-obligations`, `1 prohibition`.
  static func counted(_ count: Int, _ force: LegalForce) -> String {
    FindingSummary.counted(count, force.rawValue)
  }

  /// What a stage is, beside its Latin name.
  static func explained(_ stage: Stage) -> String {
    switch stage {
    case .exAnte: "ex ante: joining"
    case .exPost: "ex post: complying"
    }
  }
}
