import TreatyLinting
import TreatyText

/// The findings in the style of a compiler: place, message and rule on a line, below it the line of text
/// with the words underlined, and what to consider instead.
public struct LintReport: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle
  /// Whether each finding takes one line, without the text.
  public var isConcise: Bool

  /// Creates a report.
  public init(style: TerminalStyle = .plain, isConcise: Bool = false) {
    self.style = style
    self.isConcise = isConcise
  }

  /// The findings of an input, in the order of their place.
  public func findings(_ input: ReportInput) -> [UInt8] {
    var page = TerminalPage(style)
    for finding in input.findingsInOrder {
      write(finding, of: input, to: &page)
    }
    return page.bytes
  }

  /// The line that counts the findings of all inputs.
  public func summary(_ summary: FindingSummary) -> [UInt8] {
    var page = TerminalPage(style)
    page.line(summary.sentence, summary.findings == 0 ? .boldGreen : .bold)
    return page.bytes
  }

  private func write(
    _ finding: Finding, of input: ReportInput, to page: inout TerminalPage
  ) {
    let position = input.instrument.source.position(at: finding.span.start)
    page.write("\(input.instrument.source.name):\(position.line):\(position.column): ", .bold)
    page.write("\(finding.severity.rawValue): ", finding.severity.ink)
    page.write(finding.message)
    page.write(" [\(finding.rule)]", .dim)
    page.endLine()
    guard !isConcise else { return }
    let margin = String(position.line)
    if !finding.span.isEmpty {
      write(excerptOf: finding, of: input, margin: margin, to: &page)
    }
    if !finding.consider.isEmpty {
      page.space(margin.utf8.count + 2)
      page.write("= ", .dim)
      page.write("consider: ", .bold)
      page.flow(finding.consider, indent: margin.utf8.count + 14)
    }
  }

  private func write(
    excerptOf finding: Finding, of input: ReportInput, margin: String, to page: inout TerminalPage
  ) {
    let (bytes, line, words) = input.instrument.line(of: finding)
    let gutter = margin.utf8.count + 4
    let excerpt = FindingExcerpt(
      bytes, line: line, words: words, columns: style.width - gutter, ellipsis: page.signs.ellipsis)
    page.space(1)
    page.write("\(margin) \(page.signs.gutter) ", .dim)
    page.line(excerpt.text)
    page.space(margin.utf8.count + 2)
    page.write("\(page.signs.gutter) ", .dim)
    page.space(excerpt.indent)
    page.line(String(repeating: "^", count: excerpt.width), finding.severity.ink)
  }
}

extension Finding.Severity {
  var ink: Ink {
    switch self {
    case .error: .boldRed
    case .warning: .boldYellow
    case .advice: .boldBlue
    }
  }
}
