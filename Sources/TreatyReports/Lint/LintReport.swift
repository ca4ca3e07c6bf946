public import TreatyLinting
import TreatyText

/// The findings in the style of a compiler: place, message and rule on a line, below it the line of text
/// with the words underlined, and what to consider instead.
public struct LintReport: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle
  /// Whether each finding takes one line, without the text.
  public var isConcise: Bool

  /// Whether messages are broken to fit the width; otherwise they keep to a line, as programs that read
  /// them expect.
  public var wraps: Bool

  /// Creates a report.
  public init(style: TerminalStyle = .plain, isConcise: Bool = false, wraps: Bool = false) {
    self.style = style
    self.isConcise = isConcise
    self.wraps = wraps
  }

  /// The findings of an input, in the order of their place.
  public func findings(_ input: Analysis) -> [UInt8] {
    var page = TerminalPage(style)
    for finding in input.findingsInOrder {
      write(finding, of: input, to: &page)
    }
    return page.bytes
  }

  /// The line that counts the findings of all inputs.
  public func summary(_ summary: FindingSummary) -> [UInt8] {
    var page = TerminalPage(style)
    let ink = summary.findings == 0 ? Ink.boldGreen : .bold
    if wraps {
      page.flow(summary.sentence, indent: 0, ink)
    } else {
      page.line(summary.sentence, ink)
    }
    return page.bytes
  }

  private func write(
    _ finding: Finding, of input: Analysis, to page: inout TerminalPage
  ) {
    let position = input.instrument.source.position(at: finding.span.start)
    let place = "\(input.instrument.source.name):\(position.line):\(position.column): "
    if wraps {
      page.flow(place, indent: 0, .bold)
      page.space(1)
      page.write("\(finding.severity.rawValue): ", finding.severity.ink)
      page.flow(
        "\(finding.message) [\(finding.rule)]", indent: 4,
        from: 3 + finding.severity.rawValue.utf8.count)
    } else {
      page.write(place, .bold)
      page.write("\(finding.severity.rawValue): ", finding.severity.ink)
      page.write(finding.message)
      page.write(" [\(finding.rule)]", .dim)
      page.endLine()
    }
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
    excerptOf finding: Finding, of input: Analysis, margin: String, to page: inout TerminalPage
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
