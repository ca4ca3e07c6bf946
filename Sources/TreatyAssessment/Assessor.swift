public import TreatyRules
public import TreatyText

/// Assesses the provisions of instruments: force, precision, escapes, hortatory language, functions.
///
/// The unit is that of the codebook: a paragraph, or an article whose paragraphs are not numbered, with
/// its whole list. The points of a list are assessed beside it, each on the chapeau and its own words.
public struct Assessor: Sendable {
  let rules: RuleBook
  let scoring: Scoring
  let roles: [RuleRole]
  let features: FeatureReader
  let precisionKinds: [FeatureKind]
  let hortatoryKinds: [FeatureKind]
  /// The rules that are evidence, by rule; openers of clauses and names of addressees are not.
  let isEvidence: [Bool]

  /// The languages that the rules know words of: that of the shipped pack, and any that a pack is named for.
  private let languages: Set<String>

  /// The rule that tells a preambular paragraph by its first word.
  let preambular: Int?

  /// Prepares the assessment with rules and weights.
  public init(rules: RuleBook = .shipped, scoring: Scoring = .shipped) {
    self.rules = rules
    self.scoring = scoring
    roles = rules.rules.map(RuleRole.init)
    languages = Set(rules.rules.map(\.pack)).union(["en"])
    features = FeatureReader(roles: roles, rules: rules.rules)
    let slots = features.slots
    precisionKinds = scoring.precision.features.map { FeatureKind($0.name, slots: slots) }
    hortatoryKinds = scoring.hortatory.features.map { FeatureKind($0.name, slots: slots) }
    preambular = rules.index(of: "en.resolution.preambular")
    isEvidence = rules.rules.map { rule in
      switch rule.category {
      case .claim, .clause, .addressee: false
      default: true
      }
    }
  }

  /// Whether the rules know words of an instrument's language. English rules find nothing in French, and
  /// to find nothing would look like a measure: a declaration without escapes.
  public func measures(_ instrument: Instrument) -> Bool { languages.contains(instrument.language) }

  /// Assesses every provision.
  ///
  /// - Returns: one assessment for each of ``Instrument/provisions``, in their order; empty ones for an
  ///   instrument that the rules do not measure.
  /// - Complexity: O(n log n) in the length of the text; a point costs its chapeau again.
  public func assess(_ instrument: Instrument) -> [Assessment] {
    guard measures(instrument) else {
      return instrument.provisions.indices.map { Assessment(provision: $0) }
    }
    var pass = AssessmentPass(assessor: self, instrument: instrument)
    return pass.run()
  }

  /// What the coded ones among the assessments of an instrument come to.
  public static func aggregate(_ assessments: [Assessment]) -> Aggregate {
    var aggregation = Aggregation()
    for assessment in assessments where assessment.isCoded { aggregation.add(assessment) }
    return aggregation.aggregate
  }
}
