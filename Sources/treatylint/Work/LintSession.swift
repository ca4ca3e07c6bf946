import TreatyLint

/// Takes the findings of one text after the other and reports them: at once where the form allows it,
/// else at the end.
struct LintSession {
  /// The findings counted so far.
  private(set) var summary = FindingSummary()
  /// What a baseline of these findings would know.
  private(set) var baseline = Baseline()

  private let output: LintOutputOptions
  private let style: TerminalStyle
  private var known: (baseline: BaselineMatching, names: BaselineNames)?
  /// What texts are called in the baseline that is to be written.
  private let names: BaselineNames?
  private let collectsAll: Bool
  private let rules: LintRuleBook
  private var collected: [Analysis] = []
  private var printed = 0
  private var counts: [String: Int] = [:]

  /// Starts a session.
  ///
  /// - Parameters:
  ///   - output: what to print, and where.
  ///   - style: how the terminal shows it.
  ///   - known: findings to be left out, and what their texts are called there.
  ///   - names: what texts are called in the baseline that is to be written.
  ///   - collectsAll: whether the reports need all texts at once.
  ///   - rules: the lint rules, for reports that describe them.
  init(
    output: LintOutputOptions, style: TerminalStyle,
    known: (baseline: BaselineMatching, names: BaselineNames)?, names: BaselineNames?,
    collectsAll: Bool,
    rules: LintRuleBook
  ) {
    self.output = output
    self.style = style
    self.known = known
    self.names = names
    self.collectsAll = collectsAll
    self.rules = rules
  }

  /// Takes the findings of a text.
  ///
  /// - Parameter changes: the lines that count; `nil` for all.
  mutating func take(_ input: Analysis, changes: ChangedLines?) throws {
    var input = input
    if let changes {
      input.findings = changes.select(input.findings, of: input.instrument)
    }
    let name = input.instrument.source.name
    if let names {
      baseline.add(input.findings, of: input.instrument, called: names.name(of: name))
    }
    if let called = known?.names.name(of: name),
      let parts = known?.baseline.part(input.findings, of: input.instrument, called: called)
    {
      input.findings = parts.new
      input.baselined = parts.known
    }
    summary.add(input)
    for finding in input.findings { counts[finding.rule, default: 0] += 1 }
    // The measures were for the rules; the reports of findings need the text alone.
    input.assessments = []
    if isStreaming { try print(input) }
    if collectsAll { collected.append(input) }
  }

  /// Writes what remains to be written.
  mutating func finish(status: inout CommandStatus) throws {
    if isStreaming {
      if let most = output.maxFindings, summary.findings > most {
        StandardStreams.complain(
          "\(summary.findings - most) more findings are not shown (--max-findings \(most))")
      }
    } else {
      try write(output.format, diagnostics: status.diagnostics, to: nil)
    }
    for target in output.targets {
      try write(target.format, diagnostics: status.diagnostics, to: target.path)
    }
    if output.statistics {
      // A report that a program reads must not have lines of another kind behind it.
      try StandardStreams.write(statistics, to: isStreaming ? 1 : 2)
    }
    // Where nothing could be read, "no findings" would be a false comfort.
    let isMute = summary.files == 0 && status.hasUnreadableInput
    if isStreaming, !isMute, !output.quiet || summary.findings > 0 {
      try StandardStreams.write(LintReport(style: style).summary(summary))
    }
  }

  private var isStreaming: Bool { output.format == .text || output.format == .concise }

  private mutating func print(_ input: Analysis) throws {
    var shown = input
    if let most = output.maxFindings {
      shown.findings = Array(input.findings.prefix(max(0, most - printed)))
    }
    printed += shown.findings.count
    let report = LintReport(style: style, isConcise: output.format == .concise)
    try StandardStreams.write(report.findings(shown))
  }

  private func write(
    _ format: FindingFormat, diagnostics: [Diagnostic], to path: String?
  ) throws {
    let setting = FindingFormat.Setting(
      tool: Version.identity, rules: rules.rules.map { RulePage($0) },
      style: path == nil ? style : .plain, paths: .here)
    let report = format.render(collected, diagnostics: diagnostics, setting: setting)
    for notice in report.notices { StandardStreams.complain(notice) }
    try ResultFile.write(report.bytes, to: path)
  }

  /// How many findings the baseline knows.
  var knownCount: Int {
    baseline.counts.values.reduce(0) { $0 + $1.values.reduce(0, +) }
  }

  /// Whether a finding is at least as severe.
  func reaches(_ severity: Finding.Severity) -> Bool {
    switch severity {
    case .advice: summary.findings > 0
    case .warning: summary.errors + summary.warnings > 0
    case .error: summary.errors > 0
    }
  }

  /// How often each rule fired, the most frequent first.
  private var statistics: [UInt8] {
    let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let width = rows.map { String($0.value).count }.max() ?? 0
    return rows.flatMap { row in
      let count = String(row.value)
      return Array(
        (String(repeating: " ", count: width - count.count) + count + "  " + row.key + "\n").utf8)
    }
  }
}
