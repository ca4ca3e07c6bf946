import TreatyAssessment
import TreatyRules
import TreatyText

extension LintCondition {
  private static let keys = [
    "instrument", "force", "precision-at-most", "precision-at-least", "hortatory-at-most",
    "hortatory-at-least", "function", "without-function", "escape", "bounded",
    "bounded-in-article", "without-bound", "words", "lacks", "without-determinacy",
    "addressee", "addressee-not", "without-phrase", "with-phrase", "not-in-sentence", "verb",
  ]

  /// The groups of force that a rule may name.
  static let forceGroups: [String: Set<LegalForce>] = [
    "binding": [.prohibition, .obligation],
    "prescriptive": [.prohibition, .obligation, .softObligation, .recommendation],
  ]

  /// The dimensions of determinacy.
  static let dimensions = ["who", "what", "when", "how-much", "circumstance", "closure"]

  /// Reads what stands under `when:`.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys(LintCondition.keys)
    instruments = try LintCondition.instruments(node["instrument"])
    forces = try LintCondition.forces(node["force"])
    precision = try LintCondition.levels(node, "precision", 1...5)
    hortatory = try LintCondition.levels(node, "hortatory", 0...2)
    functions = try LintCondition.choices(node["function"])
    withoutFunctions = try LintCondition.choices(node["without-function"])
    escapes = try LintCondition.choices(node["escape"])
    bounded = try node["bounded"]?.flag()
    boundedInArticle = try node["bounded-in-article"]?.flag()
    withoutBounds = try LintCondition.choices(node["without-bound"])
    if let words = node["words"] { self.words = try Words(words) }
    for dimension in try node["lacks"]?.scalars() ?? [] {
      lacks.append(try dimension.choice(among: LintCondition.dimensions))
    }
    for dimension in try node["without-determinacy"]?.scalars() ?? [] {
      withoutDeterminacy.append(try dimension.choice(among: LintCondition.dimensions))
    }
    addressees = Set(try node["addressee"]?.strings().map { $0.lowercased() } ?? [])
    notAddressees = Set(try node["addressee-not"]?.strings().map { $0.lowercased() } ?? [])
    withoutPhrases = PhraseList(try node["without-phrase"]?.strings() ?? [])
    sentencePhrases = PhraseList(try node["with-phrase"]?.strings() ?? [])
    notSentencePhrases = PhraseList(try node["not-in-sentence"]?.strings() ?? [])
    verbs = Set(try node["verb"]?.strings() ?? [])
    if escapes.isEmpty, bounded != nil || boundedInArticle != nil || !withoutBounds.isEmpty {
      throw node.error(
        "a bound is asked of an escape, and no escape is named", suggestion: "add escape:")
    }
  }

  private static func choices<Choice>(_ node: DataNode?) throws(DataError) -> Set<Choice>
  where Choice: CaseIterable & RawRepresentable & Hashable, Choice.RawValue == String {
    var choices: Set<Choice> = []
    for name in try node?.scalars() ?? [] { choices.insert(try name.choice()) }
    return choices
  }

  private static func forces(_ node: DataNode?) throws(DataError) -> Set<LegalForce> {
    var forces: Set<LegalForce> = []
    for name in try node?.scalars() ?? [] {
      let text = try name.string()
      if let group = forceGroups[text] {
        forces.formUnion(group)
      } else if let force = LegalForce(rawValue: text) {
        forces.insert(force)
      } else {
        throw name.unknown(
          "force", text, among: LegalForce.allCases.map(\.rawValue) + forceGroups.keys.sorted())
      }
    }
    return forces
  }

  private static func instruments(_ node: DataNode?) throws(DataError) -> Set<Instrument.Kind> {
    var kinds: Set<Instrument.Kind> = []
    for name in try node?.scalars() ?? [] {
      let known = ["treaty", "resolution", "provision"]
      if let kind = Instrument.Kind(rawValue: try name.choice(among: known)) { kinds.insert(kind) }
    }
    // A provision on its own is judged as one of a treaty.
    if kinds.contains(.treaty) { kinds.insert(.provision) }
    return kinds
  }

  private static func levels(
    _ node: DataNode, _ name: String, _ range: ClosedRange<Int>
  ) throws(DataError) -> ClosedRange<Int>? {
    let most = try node["\(name)-at-most"]?.integer(in: range)
    let least = try node["\(name)-at-least"]?.integer(in: range)
    guard most != nil || least != nil else { return nil }
    let (low, high) = (least ?? range.lowerBound, most ?? range.upperBound)
    guard low <= high else {
      throw node.error("\(name) cannot be at least \(low) and at most \(high)")
    }
    return low...high
  }
}

extension LintCondition.Words {
  /// Reads what stands under `words:`.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys([
      "category", "value", "rule", "not-rule", "phrase", "not-phrase", "has-phrase", "at",
      "weight-at-least",
    ])
    category = try node.required("category").choice()
    values = Set(try node["value"]?.strings() ?? [])
    rules = try node["rule"]?.strings() ?? []
    notRules = try node["not-rule"]?.strings() ?? []
    phrases = Set(try node["phrase"]?.strings().map { $0.lowercased() } ?? [])
    notPhrases = PhraseList(try node["not-phrase"]?.strings() ?? [])
    innerPhrases = PhraseList(try node["has-phrase"]?.strings() ?? [])
    place = try node["at"]?.choice() ?? .anywhere
    minimumWeight = try node["weight-at-least"]?.number(in: 0...1) ?? 0
  }
}
