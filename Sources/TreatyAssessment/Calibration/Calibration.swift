public import TreatyRules
public import TreatyText

/// Fits the weights and cut points of the assessment to codings by hand.
///
/// Deterministic: the same rules and codes give the same scoring, byte for byte.
public struct Calibration: Sendable {
  /// A provision with its codings.
  public struct CodedProvision: Sendable {
    /// Its id in the codings.
    public var id: String
    /// What it was taken from: provisions of one source are never divided between fitting and
    /// testing.
    public var group: String
    /// The provision, read as one (``TreatyText/Instrument/Kind/provision``).
    public var instrument: Instrument
    /// Its codings.
    public var codings: [Coding]

    /// Creates a coded provision.
    public init(id: String, group: String, instrument: Instrument, codings: [Coding]) {
      self.id = id
      self.group = group
      self.instrument = instrument
      self.codings = codings
    }
  }

  /// What calibration came to.
  public struct Result: Sendable {
    /// The scoring.
    public var scoring: Scoring
    /// How the levels that cross-validation gave agree with the coders.
    public var precision: ConfusionMatrix
    /// The same for hortatory language.
    public var hortatory: ConfusionMatrix
    /// The ridges that were best.
    public var ridges: (precision: Double, hortatory: Double)
    /// How many provisions, groups and folds there were.
    public var provisions: Int
    /// How many sources they come from.
    public var groups: Int
    /// The cross-validated precision of each provision that has one.
    public var precisionLevels: [String: Int]
    /// The cross-validated hortatory level of each provision.
    public var hortatoryLevels: [String: Int]
  }

  /// The ridges that are tried.
  static let ridges: [Double] = [6, 12, 25, 50]
  static let hortatoryRidges: [Double] = [1, 3, 6]
  /// How many parts cross-validation makes.
  static let foldCount = 10

  private let rules: RuleBook
  private let base: Scoring

  /// Prepares calibration.
  ///
  /// - Parameters:
  ///   - rules: the rules whose matches are the evidence.
  ///   - base: where the governance of norms comes from, which is not fitted.
  public init(rules: RuleBook, base: Scoring) {
    self.rules = rules
    self.base = base
  }

  /// Fits a scoring.
  public func calibrate(_ provisions: [CodedProvision]) -> Result {
    var scoring = base
    scoring.precision.features = precisionNames.map { .init(name: $0, mean: 0, weight: 0) }
    scoring.hortatory.features = Calibration.hortatoryNames.map {
      .init(name: $0, mean: 0, weight: 0)
    }
    let assessor = Assessor(rules: rules, scoring: scoring)
    let provisions = provisions.filter { assessor.measures($0.instrument) }
    let groups = Dictionary(
      uniqueKeysWithValues: Set(provisions.map(\.group)).sorted().enumerated().map { ($1, $0) })
    var precise = Sample()
    var hortatory = Sample()
    for provision in provisions {
      let fold = (groups[provision.group] ?? 0) % Calibration.foldCount
      let features = assessor.features(of: provision.instrument)
      let urging = provision.codings.compactMap(\.hortatory)
      if !urging.isEmpty {
        hortatory.add(
          provision.id, features.hortatory, urging, fold, features.force.highestHortatoryLevel)
      }
      let levels = provision.codings.compactMap(\.precision).map { $0 - 1 }
      if let values = features.precision, !levels.isEmpty {
        precise.add(provision.id, values, levels, fold, 4)
      }
    }
    let precision = precise.calibration(precisionNames, levelCount: 5)
      .best(of: Calibration.ridges)
    let urging = hortatory.calibration(Calibration.hortatoryNames, levelCount: 3)
      .best(of: Calibration.hortatoryRidges)
    scoring.precision = precision.model
    scoring.hortatory = urging.model
    return Result(
      scoring: scoring, precision: precision.matrix, hortatory: urging.matrix,
      ridges: (precision.ridge, urging.ridge), provisions: provisions.count,
      groups: groups.count,
      precisionLevels: Dictionary(
        uniqueKeysWithValues: zip(precise.ids, precision.levels.map { $0 + 1 })),
      hortatoryLevels: Dictionary(uniqueKeysWithValues: zip(hortatory.ids, urging.levels)))
  }

  /// The features of precision: every rule of vagueness and determinacy, and what is known beside.
  private var precisionNames: [String] {
    var names: [String] = []
    for rule in rules.rules where rule.category == .vagueness || rule.category == .determinacy {
      let name = FeatureReader.name(of: rule)
      if !names.contains(name) { names.append(name) }
    }
    names += [
      "vague-density", "fixed-density", "main-vague", "main-fixed", "hortatory", "length", "norms",
    ]
    names += LegalForce.allCases.filter { $0 != .obligation }.map { "force-\($0.rawValue)" }
    names += Calibration.governing.map { "governed-by:\($0)" }
    names += Calibration.functions.map { "function-\($0.rawValue)" }
    return names + ["escape-soft", "escape-open"]
  }

  /// The operators that say much about how precise what they govern is.
  private static let governing = [
    "force.declaration.in-force", "force.declaration.applies", "force.declaration.constitutes",
    "force.declaration.counts", "force.declaration.means", "force.declaration.finite",
    "force.declaration.position", "force.entitlement.recognised",
    "force.permission.nothing-prevents", "force.permission.free", "resolution.states",
    "resolution.decides",
  ]

  private static let functions: [RegimeFunction] = [
    .finalClause, .definition, .institution, .capacityBuilding, .bestPractice, .disputeSettlement,
    .monitoring, .review,
  ]

  private static let hortatoryNames = [
    "hortatory.effort", "hortatory.exhortation", "hortatory.promotion", "hortatory.aspiration",
    "hortatory.aim", "hortatory.leeway", "hortatory-density", "fixed-density",
    "force-soft-obligation", "force-recommendation", "force-declaration", "force-obligation",
  ]
}

extension Calibration {
  /// The provisions that are coded for one code.
  private struct Sample {
    var ids: [String] = []
    var rows: [[Double]] = []
    var coders: [[Int]] = []
    var folds: [Int] = []
    var ceilings: [Int] = []

    mutating func add(_ id: String, _ row: [Double], _ levels: [Int], _ fold: Int, _ ceiling: Int) {
      ids.append(id)
      rows.append(row)
      coders.append(levels)
      folds.append(fold)
      ceilings.append(ceiling)
    }

    func calibration(_ names: [String], levelCount: Int) -> LevelCalibration {
      LevelCalibration(
        names: names, rows: rows, coders: coders, folds: folds, levelCount: levelCount,
        ceilings: ceilings)
    }
  }
}

extension Assessor {
  /// The features of a text that is one provision; none of precision for a preambular one.
  func features(
    of instrument: Instrument
  ) -> (precision: [Double]?, hortatory: [Double], force: LegalForce) {
    guard let range = instrument.provisions.first?.ownRange else {
      return (nil, hortatoryKinds.map { _ in 0 }, .declaration)
    }
    var tokens: [Token] = []
    rules.tokenize(instrument.text.bytes, range, into: &tokens)
    var matches: [RuleMatch] = []
    var scratch = MatchScratch()
    rules.match(tokens, scope: [], scratch: &scratch, into: &matches)
    let isPreambular = opensPreamble(matches)
    rematch(lone: tokens, isPreambular: isPreambular, scratch: &scratch, &matches)
    let reading = reading(tokens, matches, isPreambular: isPreambular)
    let summary = features.summary(reading)
    return (
      isPreambular ? nil : features.values(precisionKinds, reading, summary),
      features.values(hortatoryKinds, reading, summary), reading.force
    )
  }
}

extension Calibration.Result {
  /// How the scoring was obtained, for its file.
  public var account: [String] {
    [
      "Proportional-odds regression with a ridge penalty (McCullagh 1980) on \(provisions) provisions",
      "from \(groups) sources; cut points by the coders' shares. \(Calibration.foldCount)-fold cross-validation,",
      "sources never divided: precision quadratic kappa \(Scoring.text(precision.quadraticKappa)),",
      "accuracy \(Scoring.text(precision.accuracy)) (ridge \(Scoring.text(ridges.precision)));",
      "hortatory quadratic kappa \(Scoring.text(hortatory.quadraticKappa)),",
      "accuracy \(Scoring.text(hortatory.accuracy)) (ridge \(Scoring.text(ridges.hortatory))).",
      "A provision on which coders differ is held against the coder nearest to the tool.",
    ]
  }
}
