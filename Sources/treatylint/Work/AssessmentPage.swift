import TreatyLint

/// What `assess` shows of a text in a terminal: a block for each provision, below them the findings.
struct AssessmentPage {
  /// How the terminal shows it.
  var style: TerminalStyle
  /// Whether provisions without anything to expect are shown too.
  var showsAll = false

  /// The whole of it.
  func whole(_ input: Analysis) -> [UInt8] {
    var bytes = AssessmentTable(style: style, showsAll: showsAll).blocks(input)
    if !input.findings.isEmpty {
      let lint = LintReport(style: style, wraps: true)
      bytes += Array("\n".utf8) + lint.findings(input) + lint.summary(FindingSummary([input]))
    }
    return bytes
  }

  /// What the instrument as a whole comes to.
  func profile(_ input: Analysis) -> [UInt8] {
    guard let profile = input.profile else { return [] }
    return ProfileReport(style: style).profile(profile, of: input.instrument)
  }

  /// A line for each provision.
  func overview(_ input: Analysis) -> [UInt8] { AssessmentOverview(style: style).lines(input) }

  /// What the columns of the overview mean.
  func overviewKey() -> [UInt8] { AssessmentOverview(style: style).key() }

  /// What the signs mean.
  func key() -> [UInt8] { AssessmentTable(style: style).key() }
}
