import Testing
import TreatyAssessment
import TreatyEffects
import TreatyText

@testable import TreatyReports

struct WhatIfReportTests {
  @Test(arguments: [60, 80])
  func `two wordings are set side by side`(width: Int) throws {
    let interpreter = Interpreter()
    let context = InstrumentContext(
      instrument: Sample.instrument, assessments: Sample.assessments)
    let wordings = [1, 2].map { index in
      WhatIfReport.Wording(
        instrument: Sample.instrument, provision: Sample.assessments[index].provision,
        assessment: Sample.assessments[index],
        effects: interpreter.effects(of: Sample.assessments[index], in: context))
    }
    let report = WhatIfReport(style: TerminalStyle(width: width))
    let bytes = report.comparison(before: wordings[0], after: wordings[1])
    for line in bytes.text.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
    for words in ["now", "then", "soft-obligation", "permission", "gained", "lost", "coercion"] {
      #expect(bytes.text.contains(words), "\(words)")
    }
    let same = report.comparison(before: wordings[0], after: wordings[0]).text
    #expect(same.contains("Unchanged: coercion ex-ante, coercion ex-post"))
    #expect(!same.contains("gained"))
  }
}
