public import TreatyLinting
public import TreatyText

/// The formats in which findings are reported.
public enum FindingFormat: String, Sendable, CaseIterable {
  /// For a terminal, with the words underlined.
  case text
  /// For a terminal, a line for each finding.
  case concise
  /// See ``JSONReport``.
  case json
  /// SARIF 2.1.0, as GitHub code scanning takes it.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
  /// The Code Quality report of GitLab.
  case gitlab
  /// Checkstyle XML.
  case checkstyle
  /// JUnit XML.
  case junit
  /// A diagnostic a line for reviewdog.
  case rdjsonl
  /// A row for each finding.
  case csv
  /// A summary for a pull request or a job.
  case markdown

  /// What a report is made with, beside the findings.
  public struct Setting: Sendable {
    /// What made it.
    public var tool: ToolIdentity
    /// The pages of the lint rules in force, in order.
    public var rules: [RulePage]
    /// How a terminal shows it.
    public var style: TerminalStyle
    /// Whether JSON is laid out for reading.
    public var isIndented: Bool
    /// Where the inputs lie in their repository.
    public var paths: RepositoryPaths

    /// Creates a setting.
    public init(
      tool: ToolIdentity, rules: [RulePage] = [], style: TerminalStyle = .plain,
      isIndented: Bool = false, paths: RepositoryPaths = RepositoryPaths()
    ) {
      self.tool = tool
      self.rules = rules
      self.style = style
      self.isIndented = isIndented
      self.paths = paths
    }
  }

  /// The findings of all inputs.
  ///
  /// - Parameters:
  ///   - inputs: the inputs that were read, in order.
  ///   - diagnostics: what is to say of the inputs as such; formats without a place for it leave it out.
  ///   - setting: what the report is made with.
  public func render(
    _ inputs: [Analysis], diagnostics: [Diagnostic] = [], setting: Setting
  ) -> RenderedReport {
    let paths = setting.paths
    switch self {
    case .text, .concise:
      let report = LintReport(style: setting.style, isConcise: self == .concise)
      return RenderedReport(
        inputs.flatMap(report.findings) + report.summary(FindingSummary(inputs)))
    case .json:
      let report = JSONReport(tool: setting.tool, isIndented: setting.isIndented)
      return RenderedReport(report.findings(inputs, diagnostics: diagnostics))
    case .sarif:
      return SARIFReport(
        tool: setting.tool, rules: setting.rules, isIndented: setting.isIndented, paths: paths
      ).report(inputs, diagnostics: diagnostics)
    case .github: return GitHubCommands(paths: paths).report(inputs, diagnostics: diagnostics)
    case .gitlab: return RenderedReport(GitLabReport(paths: paths).report(inputs))
    case .checkstyle: return RenderedReport(CheckstyleReport().report(inputs))
    case .junit: return RenderedReport(JUnitReport().report(inputs, diagnostics: diagnostics))
    case .rdjsonl: return RenderedReport(ReviewdogReport().report(inputs))
    case .csv: return RenderedReport(CSVReport(paths: paths).findings(inputs))
    case .markdown: return MarkdownSummary().report(inputs, diagnostics: diagnostics)
    }
  }
}
