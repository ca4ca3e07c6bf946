public import TreatyRules

/// The weights and cut points of the assessment, as `Rules/scoring.yml` holds them.
public struct Scoring: Sendable, Hashable {
  /// How the governing norm is chosen among those of a provision.
  public struct Governance: Sendable, Hashable {
    /// The factor on the leading norm of the first sentence that has one.
    public var first: Double
    /// The factor on a norm that is coordinated with the leading one of its sentence.
    public var coordinated: Double
    /// The factor on each further norm of the same force.
    public var repeated: Double
    /// The weight of each force, in the order of ``LegalForce``.
    public var weights: [Double]

    /// Creates a way of choosing.
    public init(first: Double, coordinated: Double, repeated: Double, weights: [Double]) {
      self.first = first
      self.coordinated = coordinated
      self.repeated = repeated
      self.weights = weights
    }
  }

  /// How the governing norm is chosen.
  public var governance: Governance
  /// From features to a level of precision, 1 to 5.
  public var precision: OrdinalModel
  /// From features to a level of hortatory language, 0 to 2.
  public var hortatory: OrdinalModel

  /// Creates a scoring.
  public init(governance: Governance, precision: OrdinalModel, hortatory: OrdinalModel) {
    self.governance = governance
    self.precision = precision
    self.hortatory = hortatory
  }

  /// The scoring that comes with the linter.
  public static let shipped: Scoring = {
    guard let node = ShippedData.node(at: "scoring.yml") else {
      preconditionFailure("the shipped scoring is missing")
    }
    do {
      return try Scoring(node)
    } catch {
      preconditionFailure("the shipped scoring cannot be read: \(error)")
    }
  }()

  /// Reads a scoring.
  ///
  /// - Throws: what is wrong, with its place.
  public init(_ node: DataNode) throws(DataError) {
    try node.checkKeys(["scoring", "obtained", "force", "precision", "hortatory"])
    let force = try node.required("force")
    try force.checkKeys(["first", "coordinated", "repeated", "weights"])
    var weights = Array(repeating: 1.0, count: LegalForce.allCases.count)
    for pair in try force.required("weights").pairs() {
      let value: LegalForce = try pair.key.choice()
      weights[LegalForce.allCases.firstIndex(of: value) ?? 0] = try pair.value.number(in: 0...10)
    }
    governance = Governance(
      first: try force.required("first").number(in: 0...10),
      coordinated: try force.required("coordinated").number(in: 0...10),
      repeated: try force.required("repeated").number(in: 0...1), weights: weights)
    precision = try OrdinalModel(try node.required("precision"), levels: 5)
    hortatory = try OrdinalModel(try node.required("hortatory"), levels: 3)
  }
}
