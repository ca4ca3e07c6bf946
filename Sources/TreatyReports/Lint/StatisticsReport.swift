public import TreatyLinting
import TreatyText

/// How often each rule speaks, and in how many inputs: what to look at when a rule seems noisy.
public struct StatisticsReport: Sendable {
  /// How the terminal shows it.
  public var style: TerminalStyle

  /// Creates a report.
  public init(style: TerminalStyle = .plain) {
    self.style = style
  }

  /// What was counted of one rule.
  private struct Count {
    var rule: String
    var severity: Finding.Severity
    var shown = 0
    var withheld = 0
    var files = 0
  }

  /// A line for each rule that speaks, the most frequent first.
  public func table(_ inputs: [Analysis]) -> [UInt8] {
    let counts = Self.counts(inputs)
    var page = TerminalPage(style)
    guard let most = counts.map(\.shown).max() else {
      page.line("No findings", .boldGreen)
      return page.bytes
    }
    let width = min(style.width / 2, (counts.map { $0.rule.utf8.count }.max() ?? 0) + 2)
    page.column("Rule", width: width, .dim)
    page.line("          shown  withheld  files", .dim)
    for count in counts {
      page.column(
        TextFlow.cut(count.rule, to: width - 2, ellipsis: page.signs.ellipsis), width: width, .bold)
      page.column(count.severity.rawValue, width: 9, count.severity.ink)
      for (number, columns) in [(count.shown, 6), (count.withheld, 10), (count.files, 7)] {
        let text = String(number)
        page.space(columns - text.utf8.count)
        page.write(text)
      }
      let room = min(24, style.width - width - 34)
      if room > 4, most > 0 {
        let filled = (count.shown * room + most - 1) / most
        page.space(2)
        page.write(String(repeating: page.signs.full, count: filled), count.severity.ink)
      }
      page.endLine()
    }
    return page.bytes
  }

  private static func counts(_ inputs: [Analysis]) -> [Count] {
    var counts: [String: Count] = [:]
    for input in inputs {
      var here: Set<String> = []
      let withheld = input.suppressed.map(\.finding) + input.baselined
      for (findings, isShown) in [(input.findings, true), (withheld, false)] {
        for finding in findings {
          var count = counts[finding.rule] ?? Count(rule: finding.rule, severity: finding.severity)
          if isShown { count.shown += 1 } else { count.withheld += 1 }
          if here.insert(finding.rule).inserted { count.files += 1 }
          counts[finding.rule] = count
        }
      }
    }
    return counts.values.sorted {
      ($1.shown, $1.withheld, $0.rule) < ($0.shown, $0.withheld, $1.rule)
    }
  }
}
