import TreatyLint

/// What is to be done with each file: settled before the work starts, so that a wrong configuration is
/// said once and nothing is half done.
struct WorkPlan: Sendable {
  /// One file and how it is to be treated.
  struct Item: Sendable {
    /// The file; `-` for standard input.
    var path: String
    /// The index of its pipeline.
    var pipeline: Int
    /// What to do with it.
    var options: PipelineOptions
    /// The lines that count; `nil` for all.
    var changes: ChangedLines?
  }

  /// The files, in order.
  var items: [Item] = []
  /// The pipelines: one for each set of rule packs that a configuration asks for.
  private(set) var pipelines: [Pipeline] = []
  /// How many files the configuration excludes.
  private(set) var excludedCount = 0

  private var pipelineOfPacks: [[String]: Int] = [:]
  private var configurationTexts: [String: String?] = [:]

  /// Plans nothing yet.
  init() {}

  /// The pipeline of an item.
  func pipeline(of item: Item) -> Pipeline { pipelines[item.pipeline] }

  /// Adds a file under the configuration that applies to it.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - name: what it is called, by which its configuration is found.
  ///   - source: where configuration comes from.
  ///   - packs: rule packs from the command line.
  ///   - reading: how files are read.
  ///   - skipsExcluded: whether a file that the configuration excludes is left out.
  ///   - adjust: the last word of the command line.
  /// - Throws: what is wrong with a configuration or a pack, as ``DataError`` or ``DataErrors``.
  mutating func add(
    _ path: String, name: String, source: ConfigurationSource, packs: [String],
    reading: ReadingOptions, skipsExcluded: Bool, adjust: (inout PipelineOptions) throws -> Void
  ) throws {
    let configuration = try configuration(of: name, source)
    if skipsExcluded, configuration.isExcluded {
      excludedCount += 1
      return
    }
    for pack in configuration.settings.packs
    where !Settings.isDataFile(pack.value) && !InputFiles.isFolder(pack.value) {
      throw DataError(
        file: pack.file, line: pack.line, column: 1,
        problem: "'\(pack.value)' is no folder and no YAML file by its name",
        suggestion: "packs are files that end in .yml, or folders of them")
    }
    let index = try pipeline(
      packs: configuration.settings.packs.map(\.value) + packs,
      lintRules: configuration.settings.lintRules.map(\.value), reading: reading)
    var options = try PipelineOptions(configuration, rules: pipelines[index].linter.rules)
    try adjust(&options)
    items.append(Item(path: path, pipeline: index, options: options))
  }

  /// The configuration that applies to a text.
  mutating func configuration(
    of name: String, _ source: ConfigurationSource
  ) throws -> Configuration {
    var reader = ConfigurationReader(texts: configurationTexts)
    defer { configurationTexts = reader.texts }
    return try reader.configuration(of: name, source)
  }

  private mutating func pipeline(
    packs: [String], lintRules: [String], reading: ReadingOptions
  ) throws -> Int {
    let key = packs + ["|"] + lintRules
    if let index = pipelineOfPacks[key] { return index }
    let rules =
      packs.isEmpty
      ? RuleBook.shipped
      : try RuleBook(
        packs: RuleBook.shippedPacks + PackFiles.packs(at: packs) { StandardStreams.complain($0) })
    let lint =
      lintRules.isEmpty
      ? LintRuleBook.shipped
      : try LintRuleBook(files: LintRuleBook.shippedFiles + PackFiles.nodes(at: lintRules))
    pipelines.append(
      Pipeline(
        reader: TreatyReader(options: reading), assessor: Assessor(rules: rules),
        lintRules: lint))
    pipelineOfPacks[key] = pipelines.count - 1
    return pipelines.count - 1
  }
}
