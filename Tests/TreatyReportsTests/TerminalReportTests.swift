import Testing
import TreatyEffects
import TreatyLinting

@testable import TreatyReports

struct TerminalReportTests {
  @Test(arguments: [60, 80, 120])
  func `the table of assessments keeps to the width`(width: Int) throws {
    let table = AssessmentTable(style: TerminalStyle(width: width))
    let bytes = table.blocks(Sample.input) + table.key()
    for line in bytes.text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
    try expectSnapshot(bytes, named: "table-\(width).txt")
  }

  @Test func `colour only adds to what is there without`() {
    let plain = AssessmentTable(style: TerminalStyle(width: 72))
    let colored = AssessmentTable(style: TerminalStyle(width: 72, hasColor: true))
    let bytes = colored.blocks(Sample.input) + colored.key()
    #expect(bytes.contains(0x1B))
    #expect(withoutColor(bytes).text == (plain.blocks(Sample.input) + plain.key()).text)
    let lint = LintReport(style: TerminalStyle(width: 72, hasColor: true))
    #expect(
      withoutColor(lint.findings(Sample.input)).text
        == LintReport(style: TerminalStyle(width: 72)).findings(Sample.input).text)
  }

  @Test func `ASCII style adds nothing beyond ASCII`() {
    let style = TerminalStyle(width: 80, signs: .ascii)
    let table = AssessmentTable(style: style)
    let allowed = Set(Sample.text.unicodeScalars).union("–".unicodeScalars)
    for scalar in (table.blocks(Sample.input) + table.key()).text.unicodeScalars
    where !scalar.isASCII {
      #expect(allowed.contains(scalar))
    }
  }

  @Test func `findings look like a compiler's`() throws {
    let report = LintReport(style: TerminalStyle(width: 80))
    let bytes = report.findings(Sample.input) + report.summary(FindingSummary([Sample.input]))
    try expectSnapshot(bytes, named: "lint.txt")
  }

  @Test func `a concise finding is one line`() {
    let bytes = LintReport(isConcise: true).findings(Sample.input)
    #expect(bytes.text.split(separator: "\n").count == 2)
    #expect(bytes.text.hasPrefix("rivers.txt:6:45: warning: "))
  }

  @Test func `the outline is a tree`() throws {
    let report = OutlineReport(style: TerminalStyle(width: 80), showsBrackets: true)
    try expectSnapshot(report.outline(Sample.input), named: "outline.txt")
  }

  @Test func `statistics count what is shown and what is not`() throws {
    var input = Sample.input
    input.baselined = [Sample.findings[1], Sample.findings[1]]
    let report = StatisticsReport(style: TerminalStyle(width: 80))
    try expectSnapshot(report.table([input, Sample.input]), named: "statistics.txt")
    #expect(report.table([]).text == "No findings\n")
  }

  /// The bytes without SGR sequences.
  private func withoutColor(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x1B {
        while bytes[index] != UInt8(ascii: "m") { index += 1 }
      } else {
        result.append(bytes[index])
      }
      index += 1
    }
    return result
  }
}

struct PageWidthTests {
  @Test(arguments: [60, 100])
  func `every page of a rule, a claim and a word keeps to the width`(width: Int) {
    let pages =
      Glossary.shipped.pages + LintRuleBook.shipped.rules.map { RulePage($0) }
      + ClaimBook.shipped.claims.prefix(40).map { RulePage($0, in: .shipped) }
    for page in pages {
      let code = page.sections.flatMap(\.blocks).compactMap { block in
        if case .code(let text) = block { text } else { nil }
      }.joined()
      for line in page.text(style: TerminalStyle(width: width)).text.split(separator: "\n") {
        // What is to be typed is not broken.
        let isCode = code.contains(line.drop { $0 == " " })
        #expect(isCode || DisplayWidth.of(line) <= width, "\(page.id): \(line)")
      }
    }
  }
}
