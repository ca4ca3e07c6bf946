import TreatyEffects
import TreatyRules

extension LintRule {
  private static let keys = [
    "id", "severity", "summary", "message", "consider", "rationale", "source", "example", "silence",
    "when", "check", "observe", "exempt", "judges-also", "yields-to", "silent-with",
    "regime", "claims", "told-once", "lists",
  ]

  /// Reads one rule of a rule file.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys(LintRule.keys)
    let idNode = try node.required("id")
    id = try idNode.string()
    guard LintRule.isKebabCase(id) else {
      throw idNode.error(
        "the id '\(id)' is not in kebab case",
        suggestion: "use lower-case letters, digits and single hyphens: vague-obligation")
    }
    severity = try node.required("severity").choice()
    summary = try node.required("summary").string()
    message = try LintRule.template(node.required("message"))
    consider = try node.required("consider").string()
    rationale = try node.required("rationale").string()
    source = try node.required("source").string()
    trigger = try LintRule.trigger(node)
    exempt = try LintRule.exemptions(node, isAssessment: trigger.isAssessment)
    yieldsTo = try node["yields-to"]?.strings() ?? []
    silentWith = []
    for mechanism in try node["silent-with"]?.scalars() ?? [] {
      silentWith.insert(try mechanism.choice())
    }
    if let regime = node["regime"] {
      self.regime = try RegimeCondition(regime)
    } else {
      regime = nil
    }
    claims = try node["claims"]?.strings() ?? []
    isToldOnce = try node["told-once"]?.flag() ?? false
    lists = try LintRule.lists(node)
    if let example = node["example"] {
      try example.checkKeys(["wrong", "right"])
      self.example = Example(
        wrong: try example.required("wrong").string(),
        right: try example.required("right").string())
    } else {
      example = nil
    }
    silence = try node["silence"]?.string() ?? LintRule.usualSilence(id)
    if trigger.isAssessment, example == nil {
      throw node.error(
        "the rule '\(id)' has no example", suggestion: "add example: with wrong: and right:")
    }
  }

  private static func trigger(_ node: DataNode) throws(DataError) -> Trigger {
    let given = ["when", "check", "observe"].filter { node[$0] != nil }
    guard given.count == 1 else {
      throw node.error(
        given.isEmpty
          ? "nothing says when the rule speaks" : "more than one key says when the rule speaks",
        suggestion: "give one of when, check and observe")
    }
    if let when = node["when"] {
      guard case .sequence(let alternatives) = when.value else {
        return .assessment([try LintCondition(when)])
      }
      var conditions: [LintCondition] = []
      for alternative in alternatives { conditions.append(try LintCondition(alternative)) }
      return .assessment(conditions)
    }
    if let check = node["check"] { return .structure(try check.choice()) }
    return .observation(try node.required("observe").choice())
  }

  /// The lists of a structural check: each that it asks for, and no other.
  private static func lists(_ node: DataNode) throws(DataError) -> [String: PhraseList] {
    let names: [String]
    if let check = node["check"] {
      let kind: StructuralCheck = try check.choice()
      names = kind.listNames
    } else {
      names = []
    }
    guard let given = node["lists"] else {
      guard names.isEmpty else {
        throw node.error(
          "this check needs lists", suggestion: "give lists: with \(names.joined(separator: ", "))")
      }
      return [:]
    }
    try given.checkKeys(names)
    var lists: [String: PhraseList] = [:]
    for name in names { lists[name] = PhraseList(try given.required(name).strings()) }
    return lists
  }

  /// Rules on words leave alone what no drafter would change for them: recitals, definitions and
  /// words quoted for another instrument. `exempt` adds to these, `judges-also` takes from them.
  private static func exemptions(
    _ node: DataNode, isAssessment: Bool
  ) throws(DataError) -> Exemptions {
    var exempt: Exemptions = isAssessment ? [.preamble, .definitions, .quotation] : []
    for name in try node["exempt"]?.scalars() ?? [] { exempt.formUnion(try Exemptions(name)) }
    for name in try node["judges-also"]?.scalars() ?? [] { exempt.subtract(try Exemptions(name)) }
    return exempt
  }

  private static func template(_ node: DataNode) throws(DataError) -> String {
    let template = try node.string()
    if let name = LintMessage.unknownPlaceholder(in: template) {
      throw node.unknown("placeholder", name, among: LintMessage.placeholders)
    }
    return template
  }

  private static func isKebabCase(_ id: String) -> Bool {
    !id.isEmpty
      && id.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
        !word.isEmpty
          && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
  }

  private static func usualSilence(_ id: String) -> String {
    "Put '<!-- treatylint: ignore \(id) because … -->' on a line before the provision, or name the "
      + "provision under ignore in .treatylint.yml."
  }
}

extension LintRule.Trigger {
  var isAssessment: Bool {
    if case .assessment = self { true } else { false }
  }
}
