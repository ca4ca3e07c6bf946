import TreatyEffects
import TreatyRules

extension Settings {
  /// The keys that a configuration file and each of its overrides may have.
  static let keys = [
    "rules", "regime", "language", "packs", "lint-rules", "low-confidence", "ignore",
  ]

  /// Words that people know from the command line or from other linters, with the key that is meant.
  static let meantKeys = [
    "select": "rules", "severity": "rules", "levels": "rules", "enable": "rules",
    "disable": "rules", "mechanisms": "regime", "mechanism": "regime", "stage": "regime",
    "pathway": "regime", "strategy": "regime", "suppress": "ignore", "files": "overrides",
    "paths": "overrides", "per-file": "overrides", "include": "extends", "skip": "exclude",
  ]

  /// Reads settings from the mapping that holds them.
  ///
  /// - Parameter folder: the folder of the configuration file, from which its paths are seen.
  init(_ node: DataNode, folder: String) throws(DataError) {
    for pair in try node.given("rules")?.pairs() ?? [] {
      let setting = RuleSetting(
        selector: try pair.key.string(), level: try Settings.level(pair.value))
      rules.append(Placed(setting, at: pair.key))
    }
    if let regime = node.given("regime") { try readRegime(regime) }
    if let language = node.given("language") {
      self.language = Placed(try language.choice(among: ["en", "fr", "es"]), at: language)
    }
    for pack in try node.given("packs")?.scalars() ?? [] {
      packs.append(Placed(FilePath.join(folder, try pack.string()), at: pack))
    }
    for file in try node.given("lint-rules")?.scalars() ?? [] {
      lintRules.append(try Settings.dataFile(file, folder: folder))
    }
    if let low = node.given("low-confidence") {
      includesLowConfidence = Placed(try low.flag(), at: low)
    }
    for pair in try node.given("ignore")?.pairs() ?? [] {
      ignores.append(Placed(try Ignore(provision: pair.key, pair.value), at: pair.key))
    }
  }

  /// A YAML file that a configuration names. A file of another kind is not opened: what is wrong with it
  /// would be quoted, and a stranger's configuration could so bring secrets into a log.
  static func dataFile(_ node: DataNode, folder: String) throws(DataError) -> Placed<String> {
    let path = try node.string()
    guard isDataFile(path) else {
      throw node.error(
        "'\(path)' is no YAML file by its name", suggestion: "name a file that ends in .yml")
    }
    return Placed(FilePath.join(folder, path), at: node)
  }

  /// Whether a path is that of a YAML file, by its name.
  public static func isDataFile(_ path: String) -> Bool {
    path.hasSuffix(".yml") || path.hasSuffix(".yaml")
  }

  /// `off` may be written bare, which YAML would have be false.
  private static func level(_ node: DataNode) throws(DataError) -> RuleLevel {
    switch node.text {
    case "false", "no": .off
    case "true", "yes": .on
    default: try node.choice()
    }
  }

  private mutating func readRegime(_ node: DataNode) throws(DataError) {
    try node.checkKeys([
      "mechanisms", "stage", "pathway", "preference-gap", "institutionalisation", "delegation",
      "subject",
    ])
    if let mechanisms = node.given("mechanisms") {
      var found: Set<Mechanism> = []
      for name in try mechanisms.scalars() { found.insert(try name.choice()) }
      self.mechanisms = Placed(found, at: mechanisms)
    }
    if let stage = node.given("stage") { self.stage = Placed(try stage.choice(), at: stage) }
    if let pathway = node.given("pathway") {
      self.pathway = Placed(try pathway.choice(), at: pathway)
    }
    if let gap = node.given("preference-gap") { preferenceGap = Placed(try gap.choice(), at: gap) }
    if let degree = node.given("institutionalisation") {
      institutionalisation = Placed(try degree.choice(), at: degree)
    }
    if let delegation = node.given("delegation") {
      self.delegation = Placed(try delegation.flag(), at: delegation)
    }
    if let subject = node.given("subject") {
      let known = ClaimBook.shipped.subjects.map(\.name)
      let name = try subject.string()
      guard known.contains(name) else { throw subject.unknown("subject", name, among: known) }
      self.subject = Placed(name, at: subject)
    }
  }
}

extension Settings.Ignore {
  /// Reads `art_4__para_1: vague-obligation, open-list because …`, or the same with the keys `rules`
  /// and `because`.
  init(provision: DataNode, _ node: DataNode) throws(DataError) {
    self.provision = try provision.string()
    if let text = node.text {
      guard let parts = ReasonedSelection(text) else {
        throw node.error(
          "no reason is given for ignoring findings in \(self.provision)",
          suggestion: "write \(self.provision): rule, rule because …")
      }
      selectors = parts.selectors
      reason = parts.reason
    } else {
      try node.checkKeys(["rules", "because"])
      selectors = try node.required("rules").strings()
      reason = try node.required("because").string()
    }
  }
}
