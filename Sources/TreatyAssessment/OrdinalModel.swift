import TreatyRules

/// A proportional-odds model: the features of a provision give a score, the score the chance of each
/// level, and cut points on the expected level the level itself.
///
/// McCullagh 1980, Regression Models for Ordinal Data, J. R. Stat. Soc. B 42(2):109.
public struct OrdinalModel: Sendable, Hashable {
  /// A feature with what it counts for.
  public struct Feature: Sendable, Hashable {
    /// Its name: the id of a rule without its pack, `force.permission`, `length` …
    public var name: String
    /// Its mean in the codes that the model was fitted to: an average provision has score 0.
    public var mean: Double
    /// The weight of one unit of it.
    public var weight: Double

    /// Creates a feature.
    public init(name: String, mean: Double, weight: Double) {
      self.name = name
      self.mean = mean
      self.weight = weight
    }
  }

  /// The features, in a fixed order.
  public var features: [Feature]
  /// Between which scores each level is the likelier one, ascending: one less than there are levels.
  public var thresholds: [Double]
  /// Where on the expected level (0 for the lowest) the next level begins, ascending.
  public var cuts: [Double]

  /// Creates a model.
  public init(features: [Feature], thresholds: [Double], cuts: [Double]) {
    self.features = features
    self.thresholds = thresholds
    self.cuts = cuts
  }

  /// Reads a model.
  init(_ node: DataNode, levels: Int) throws(DataError) {
    try node.checkKeys(["thresholds", "cuts", "features"])
    thresholds = try OrdinalModel.ascending(try node.required("thresholds"), levels - 1)
    cuts = try OrdinalModel.ascending(try node.required("cuts"), levels - 1)
    features = []
    for pair in try node.required("features").pairs() {
      let numbers = try pair.value.elements()
      guard numbers.count == 2 else {
        throw pair.value.error("a feature needs two numbers, its mean and its weight")
      }
      features.append(
        Feature(
          name: try pair.key.string(), mean: try numbers[0].number(in: -1000...1000),
          weight: try numbers[1].number(in: -1000...1000)))
    }
  }

  private static func ascending(_ node: DataNode, _ count: Int) throws(DataError) -> [Double] {
    var numbers: [Double] = []
    for element in try node.elements() {
      let number = try element.number(in: -1000...1000)
      if let last = numbers.last, number < last {
        throw element.error("these numbers must ascend, and \(number) follows \(last)")
      }
      numbers.append(number)
    }
    guard numbers.count == count else {
      throw node.error("\(count) numbers are needed here, and there are \(numbers.count)")
    }
    return numbers
  }
}

extension OrdinalModel {
  /// The linear score of a provision's features.
  func score(_ values: [Double]) -> Double {
    var sum = 0.0
    for (feature, value) in zip(features, values) { sum += feature.weight * (value - feature.mean) }
    return sum
  }

  /// The expected level, 0 for the lowest.
  func expectedLevel(score: Double) -> Double {
    var expected = 0.0
    for threshold in thresholds { expected += Logistic.value(score - threshold) }
    return expected
  }

  /// The level, 0 for the lowest.
  func level(expected: Double) -> Int {
    var level = 0
    for cut in cuts where expected > cut { level += 1 }
    return level
  }

  /// What each feature adds to or takes from the score; those that say nothing are left out.
  func contributions(_ values: [Double]) -> [Assessment.Precision.Contribution] {
    var contributions: [Assessment.Precision.Contribution] = []
    for (feature, value) in zip(features, values) {
      let part = feature.weight * (value - feature.mean)
      if abs(part) >= 0.005 { contributions.append(.init(name: feature.name, value: part)) }
    }
    return contributions
  }
}
