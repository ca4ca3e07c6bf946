public import TreatyEffects
public import TreatyRules

/// What applies to one text, and from where.
public struct Configuration: Sendable {
  /// The files it came from, the weakest first; empty where none was found.
  public var files: [String]
  /// What they say together.
  public var settings: Settings
  /// Whether the text is not to be linted.
  public var isExcluded: Bool

  /// The configuration that says nothing.
  public init() {
    files = []
    settings = Settings()
    isExcluded = false
  }

  /// Finds and reads the configuration of a text: the nearest `.treatylint.yml` in its folder or above,
  /// with the files that it extends below it.
  ///
  /// - Parameters:
  ///   - text: the path of the text, absolute or from the working folder.
  ///   - workingFolder: the absolute path of that folder, so that it is looked for above it too.
  ///   - read: gives the text of a file, or `nil` where there is none.
  /// - Throws: what is wrong with a file, or that a file to be extended is not there.
  public init(
    for text: String, workingFolder: String? = nil, read: (_ path: String) -> String?
  ) throws(DataError) {
    self.init()
    for folder in FilePath.foldersUpwards(from: text, workingFolder: workingFolder) {
      for name in ConfigurationFile.names {
        let path = FilePath.join(folder, name)
        guard let yaml = read(path) else { continue }
        // A file above the working folder sees the text by its whole path.
        let isAbove = path.hasPrefix("/") && !text.hasPrefix("/")
        let seen = isAbove ? FilePath.join(workingFolder ?? "/", text) : text
        try lay(path, yaml: yaml, for: seen, read: read)
        return
      }
    }
  }

  /// Reads the configuration at a path, for a text.
  public init(
    at path: String, for text: String, read: (_ path: String) -> String?
  ) throws(DataError) {
    self.init()
    guard let yaml = read(path) else {
      throw DataError(file: path, line: 1, column: 1, problem: "there is no such configuration")
    }
    try lay(path, yaml: yaml, for: text, read: read)
  }

  /// The most files that one configuration may be made of: files that each extend two others would be
  /// exponentially many.
  static let mostFiles = 64

  private mutating func lay(
    _ path: String, yaml: String, for text: String, read: (String) -> String?,
    through extending: [String] = []
  ) throws(DataError) {
    let file = try ConfigurationFile(DataNode(yaml: yaml, file: path), path: path)
    guard files.count + extending.count < Self.mostFiles else {
      throw DataError(
        file: path, line: 1, column: 1,
        problem: "the configuration is made of more than \(Self.mostFiles) files",
        suggestion: "let them extend fewer others")
    }
    for base in file.extends {
      if base.value == path || extending.contains(base.value) {
        throw DataError(
          file: base.file, line: base.line, column: 1,
          problem: "'\(base.value)' extends this file in its turn",
          suggestion: "take one of the two out")
      }
      guard let baseYAML = read(base.value) else {
        throw DataError(
          file: base.file, line: base.line, column: 1,
          problem: "there is no file '\(base.value)' to extend",
          suggestion: "paths are seen from the folder of this file")
      }
      try lay(base.value, yaml: baseYAML, for: text, read: read, through: extending + [path])
    }
    files.append(path)
    settings.lay(file.settings(for: text))
    let seen = FilePath.relative(text, to: FilePath.folder(of: path)) ?? text
    if file.exclude.contains(where: { $0.matches(seen) }) { isExcluded = true }
  }

  /// What is declared about the regime.
  public var regime: Regime {
    Regime(
      mechanisms: settings.mechanisms?.value ?? [], stage: settings.stage?.value,
      pathway: settings.pathway?.value, preferenceGap: settings.preferenceGap?.value,
      institutionalisation: settings.institutionalisation?.value,
      delegation: settings.delegation?.value, subject: settings.subject?.value)
  }

  /// How to lint by this configuration.
  ///
  /// - Throws: that a selector names no rule of the book.
  public func lintOptions(for rules: LintRuleBook) throws(DataErrors) -> LintOptions {
    var errors: [DataError] = []
    var levels: [String: RuleLevel] = [:]
    for setting in settings.rules
    where !rules.hasRule(named: setting.value.selector) {
      errors.append(
        rules.unknownRule(setting.value.selector, file: setting.file, line: setting.line))
    }
    for ignore in settings.ignores {
      for selector in ignore.value.selectors
      where !rules.hasRule(named: selector) {
        errors.append(rules.unknownRule(selector, file: ignore.file, line: ignore.line))
      }
    }
    guard errors.isEmpty else { throw DataErrors(errors) }
    for rule in rules.rules {
      levels[rule.id] = decisiveSetting(for: rule)?.value.level
    }
    return LintOptions(
      includesLowConfidence: settings.includesLowConfidence?.value ?? false,
      levels: levels)
  }

  /// The setting that decides about a rule: of those that name it, the one with the longest name, and
  /// among these the last.
  func decisiveSetting(for rule: LintRule) -> Placed<Settings.RuleSetting>? {
    var decisive: Placed<Settings.RuleSetting>?
    for setting in settings.rules where rule.isNamed(by: setting.value.selector) {
      let rank = { (selector: String) in selector == "all" ? 0 : selector.utf8.count }
      if rank(setting.value.selector) >= rank(decisive?.value.selector ?? "all") {
        decisive = setting
      }
    }
    return decisive
  }
}
