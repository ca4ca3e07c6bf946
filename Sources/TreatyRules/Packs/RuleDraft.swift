/// A rule as read from a pack, before its patterns are compiled.
struct RuleDraft {
  /// What a condition asks of a match.
  enum ConditionKind: String, CaseIterable {
    case notBefore = "not-before"
    case notAfter = "not-after"
    case notInside = "not-inside"
    case unless
    case notOver = "not-over"
    case unlessInProvision = "unless-in-provision"
  }

  var rule: EvidenceRule
  var patterns: [DataNode]
  var conditions: [(kind: ConditionKind, pattern: DataNode)]

  /// The keys of a rule.
  static let keys = [
    "id", "category", "value", "weight", "patterns", "scope", "position", "not-before", "not-after",
    "not-inside", "not-over", "unless", "unless-in-provision", "source", "rationale", "examples",
    "measured", "off",
  ]

  /// Reads a rule.
  ///
  /// - Parameter errors: gets the mistakes.
  /// - Returns: the rule, or nil where it has mistakes.
  static func read(_ node: DataNode, pack: String, errors: inout [DataError]) -> RuleDraft? {
    let before = errors.count
    errors += node.unknownKeys(allowed: keys)
    var draft: RuleDraft?
    do throws(DataError) {
      draft = try RuleDraft(node, pack: pack)
    } catch {
      errors.append(error)
    }
    return errors.count == before ? draft : nil
  }

  private init(_ node: DataNode, pack: String) throws(DataError) {
    let category = try node.required("category").choice(of: EvidenceCategory.self)
    let value =
      if category == .claim {
        try node["value"]?.string() ?? ""
      } else {
        try node.required("value").string()
      }
    var scope: RuleScope = []
    for name in try node["scope"]?.scalars() ?? [] {
      let text = try name.choice(among: RuleScope.names.map(\.name))
      if let known = RuleScope.names.first(where: { $0.name == text }) {
        scope.insert(known.scope)
      }
    }
    var positions: [ClausePosition] = []
    for position in try node["position"]?.scalars() ?? [] {
      positions.append(try position.choice())
    }
    var conditions: [(kind: ConditionKind, pattern: DataNode)] = []
    for kind in ConditionKind.allCases {
      for pattern in try node[kind.rawValue]?.scalars() ?? [] { conditions.append((kind, pattern)) }
    }
    let patterns = try node.required("patterns").scalars()
    guard !patterns.isEmpty else {
      throw try node.required("patterns").error("the rule has no patterns")
    }
    let examples = node["examples"]
    if let examples { try examples.checkKeys(["hits", "misses"]) }
    var measured: EvidenceRule.Measurement?
    if let node = node["measured"] {
      try node.checkKeys(["hits", "right", "note"])
      let hits = try node.required("hits").integer(in: 0...1_000_000)
      measured = EvidenceRule.Measurement(
        hits: hits, right: try node.required("right").integer(in: 0...hits))
    }
    self.patterns = patterns
    self.conditions = conditions
    rule = EvidenceRule(
      id: try node.required("id").string(), category: category, value: value,
      weight: try node["weight"]?.number(in: 0...1) ?? 1, scope: scope, positions: positions,
      pack: pack,
      origin: .read(
        EvidenceRule.Details(
          patterns: patterns.compactMap(\.text), source: try node["source"]?.string() ?? "",
          rationale: try node["rationale"]?.string() ?? "",
          hits: try RuleDraft.examples(examples?["hits"]),
          misses: try RuleDraft.examples(examples?["misses"]), measured: measured, node: node)))
  }

  private static func examples(_ node: DataNode?) throws(DataError) -> [EvidenceRule.Example] {
    try node?.scalars().map { EvidenceRule.Example(text: $0.text ?? "", node: $0) } ?? []
  }
}
