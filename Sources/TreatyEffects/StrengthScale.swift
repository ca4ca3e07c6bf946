public import TreatyAssessment

/// How the distance of an assessment from a claim's cut point becomes a strength.
///
/// A margin runs from 0 at the cut point to 1 at the end of the scale. Margins below
/// ``moderateFrom`` are weak, those from ``strongFrom`` on are strong.
public struct StrengthScale: Sendable, Hashable {
  /// The precision score from which a provision is precise (level 4).
  public var preciseFrom: Double
  /// The precision score below which a provision is vague (level 2).
  public var vagueBelow: Double
  /// The margin of a provision that is hortatory in part (level 1); mainly hortatory is 1.
  public var partlyHortatory: Double
  /// The margin of a function that is served, where the article does not grade it.
  public var function: Double
  /// The margin of an escape where it does not matter whether it is bounded.
  public var escape: Double
  /// The margin of an escape that a claim asks to be bounded, for each of its bounds.
  public var boundedEscape: Double
  /// The margin from which an effect is moderate.
  public var moderateFrom: Double
  /// The margin from which an effect is strong.
  public var strongFrom: Double

  /// Creates a scale; the defaults divide every range into equal parts.
  ///
  /// - Parameter scoring: where precision is cut into levels.
  public init(
    scoring: Scoring = .shipped, partlyHortatory: Double = 0.5, function: Double = 0.5,
    escape: Double = 0.5, boundedEscape: Double = 1.0 / 3, moderateFrom: Double = 1.0 / 3,
    strongFrom: Double = 2.0 / 3
  ) {
    // A score is the expected level, of 0 … 4, divided by 4; the cuts are on the expected level.
    let cuts = scoring.precision.cuts
    vagueBelow = cuts.count > 1 ? cuts[1] / 4 : 0.4
    preciseFrom = cuts.count > 2 ? cuts[2] / 4 : 0.6
    self.partlyHortatory = partlyHortatory
    self.function = function
    self.escape = escape
    self.boundedEscape = boundedEscape
    self.moderateFrom = moderateFrom
    self.strongFrom = strongFrom
  }

  /// The strength of a margin.
  public func strength(of margin: Double) -> Strength {
    if margin >= strongFrom { return .strong }
    return margin >= moderateFrom ? .moderate : .weak
  }

  /// The margin that stands for a strength which the article itself gives.
  func margin(of grade: Strength) -> Double {
    switch grade {
    case .weak: 0
    case .moderate: moderateFrom
    case .strong: strongFrom
    }
  }

  func margin(precise precision: Assessment.Precision) -> Double {
    preciseFrom < 1 ? clamped((precision.score - preciseFrom) / (1 - preciseFrom)) : 0
  }

  func margin(vague precision: Assessment.Precision) -> Double {
    vagueBelow > 0 ? clamped((vagueBelow - precision.score) / vagueBelow) : 0
  }

  func margin(hortatory: Assessment.Hortatory) -> Double {
    hortatory.level >= 2 ? 1 : partlyHortatory
  }

  /// An open escape is the stronger the more of them there are; a bounded one, the more bounds it has.
  func margin(escapes: [Assessment.Escape], isBounded: Bool?) -> Double {
    switch isBounded {
    case nil: escape
    case false?: clamped(escape + boundedEscape * Double(escapes.count - 1))
    case true?: clamped(boundedEscape * Double(escapes.map(\.bounds.count).max() ?? 0))
    }
  }

  private func clamped(_ margin: Double) -> Double { min(1, max(0, margin)) }
}
