/// How well codings of a tool agree with codings by hand.
///
/// Where several coders differ on a provision, the tool is held against the one that it is closest to:
/// what careful readers can differ on counts as right either way.
public struct Agreement: Sendable {
  /// Agreement on a code that has one value.
  public struct Single: Sendable, Hashable {
    /// Who gave what.
    public var matrix: ConfusionMatrix
    /// Whether the values stand in an order, so that quadratic kappa and interval alpha mean something.
    public var isOrdinal: Bool
  }

  /// Agreement on a code that is a set of values.
  public struct Multiple: Sendable, Hashable {
    /// How well each value was found.
    public var scores: [LabelScore]
    /// How many provisions were compared, and on how many the sets are the same.
    public var provisions: Int
    /// On how many of them the sets are the same.
    public var exact: Int
    /// The F1 of all values taken together.
    public var microF1: Double { LabelScore.microF1(scores) }
    /// The mean F1 of the values.
    public var macroF1: Double { LabelScore.macroF1(scores) }
  }

  /// A provision on which the tool differs from every coder.
  public struct Disagreement: Sendable, Hashable {
    /// The provision.
    public var id: String
    /// The code: `force`, `precision`, `escape`, `hortatory`, `function`, `bounded`.
    public var code: String
    /// What the tool says; several values joined by semicolons.
    public var tool: String
    /// What each coder says.
    public var coders: [String]
    /// How far apart they are: the distance of levels, or the number of values too many or missing.
    public var distance: Int
  }

  /// Agreement on force.
  public private(set) var force: Single
  /// Agreement on precision.
  public private(set) var precision: Single
  /// Agreement on hortatory language.
  public private(set) var hortatory: Single
  /// Agreement on whether escapes are bounded.
  public private(set) var bounded: Single
  /// Agreement on escapes.
  public private(set) var escapes: Multiple
  /// Agreement on functions.
  public private(set) var functions: Multiple
  /// The disagreements, by provision in the order of the coders' table, then by code.
  public private(set) var disagreements: [Disagreement] = []
  /// Provisions that the coders have and the tool has not.
  public private(set) var missing: [String] = []

  /// Compares codings.
  ///
  /// - Parameters:
  ///   - tool: the codings of the tool.
  ///   - coders: the tables of one or more coders; provisions are paired by id.
  public init(tool: [Coding], coders: [[Coding]]) {
    force = Single(
      matrix: ConfusionMatrix(labels: LegalForce.allCases.map(\.rawValue)), isOrdinal: false)
    precision = Single(matrix: ConfusionMatrix(labels: (1...5).map(String.init)), isOrdinal: true)
    hortatory = Single(matrix: ConfusionMatrix(labels: (0...2).map(String.init)), isOrdinal: true)
    bounded = Single(matrix: ConfusionMatrix(labels: ["no", "yes"]), isOrdinal: false)
    escapes = Multiple(scores: Agreement.blank(EscapeKind.self), provisions: 0, exact: 0)
    functions = Multiple(scores: Agreement.blank(RegimeFunction.self), provisions: 0, exact: 0)
    let tools = Dictionary(tool.map { ($0.id, $0) }) { first, _ in first }
    let others = coders.dropFirst().map { table in
      Dictionary(table.map { ($0.id, $0) }) { first, _ in first }
    }
    for coding in coders.first ?? [] {
      guard let found = tools[coding.id] else {
        missing.append(coding.id)
        continue
      }
      compare(found, [coding] + others.compactMap { $0[coding.id] })
    }
  }

  private static func blank<Label>(_ type: Label.Type) -> [LabelScore]
  where Label: CaseIterable & RawRepresentable, Label.RawValue == String {
    Label.allCases.map {
      LabelScore(label: $0.rawValue, truePositives: 0, falsePositives: 0, falseNegatives: 0)
    }
  }

  private mutating func compare(_ tool: Coding, _ coders: [Coding]) {
    single(
      \.force, "force", tool.id, tool.force.flatMap { LegalForce.allCases.firstIndex(of: $0) },
      coders.compactMap { $0.force.flatMap { LegalForce.allCases.firstIndex(of: $0) } })
    single(
      \.precision, "precision", tool.id, tool.precision.map { $0 - 1 },
      coders.compactMap { $0.precision.map { $0 - 1 } })
    multiple(
      \.escapes, "escape", tool.id, tool.escapes.map(Agreement.flags),
      coders.compactMap { $0.escapes.map(Agreement.flags) })
    single(
      \.hortatory, "hortatory", tool.id, tool.hortatory, coders.compactMap(\.hortatory))
    multiple(
      \.functions, "function", tool.id, tool.functions.map(Agreement.flags),
      coders.compactMap { $0.functions.map(Agreement.flags) })
    single(
      \.bounded, "bounded", tool.id, tool.isBounded.map { $0 ? 1 : 0 },
      coders.compactMap { $0.isBounded.map { $0 ? 1 : 0 } })
  }

  private static func flags<Label>(_ set: Set<Label>) -> [Bool]
  where Label: CaseIterable & Hashable {
    Label.allCases.map(set.contains)
  }

  private mutating func single(
    _ code: WritableKeyPath<Agreement, Single>, _ name: String, _ id: String, _ tool: Int?,
    _ coders: [Int]
  ) {
    let labels = self[keyPath: code].matrix.labels
    guard let tool, let nearest = coders.min(by: { abs($0 - tool) < abs($1 - tool) }) else {
      return
    }
    // Without an order there is no nearer and farther: equal or the first coder's.
    let coder =
      self[keyPath: code].isOrdinal ? nearest : coders.contains(tool) ? tool : coders[0]
    self[keyPath: code].matrix.add(coder: coder, tool: tool)
    if coder != tool {
      disagreements.append(
        Disagreement(
          id: id, code: name, tool: labels[tool], coders: coders.map { labels[$0] },
          distance: self[keyPath: code].isOrdinal ? abs(coder - tool) : 1))
    }
  }

  private mutating func multiple(
    _ code: WritableKeyPath<Agreement, Multiple>, _ name: String, _ id: String, _ tool: [Bool]?,
    _ coders: [[Bool]]
  ) {
    guard let tool else { return }
    func distance(_ coder: [Bool]) -> Int { zip(coder, tool).count { $0 != $1 } }
    guard let nearest = coders.min(by: { distance($0) < distance($1) }) else { return }
    let labels = self[keyPath: code].scores.map(\.label)
    for index in labels.indices {
      switch (tool[index], nearest[index]) {
      case (true, true): self[keyPath: code].scores[index].truePositives += 1
      case (true, false): self[keyPath: code].scores[index].falsePositives += 1
      case (false, true): self[keyPath: code].scores[index].falseNegatives += 1
      case (false, false): break
      }
    }
    self[keyPath: code].provisions += 1
    guard distance(nearest) > 0 else {
      self[keyPath: code].exact += 1
      return
    }
    func joined(_ flags: [Bool]) -> String {
      labels.indices.filter { flags[$0] }.map { labels[$0] }.joined(separator: ";")
    }
    disagreements.append(
      Disagreement(
        id: id, code: name, tool: joined(tool), coders: coders.map(joined),
        distance: distance(nearest)))
  }
}
