import Foundation
import Testing
import TreatyLinting
import TreatyAssessment

@testable import TreatyReports

struct AgreementReportTests {
  private let agreement: Agreement = {
    let coders: [Coding] = [
      Coding(
        id: "a", force: .obligation, precision: 4, escapes: [], hortatory: 0,
        functions: [.monitoring]),
      Coding(
        id: "b", force: .permission, precision: 2, escapes: [.derogation], hortatory: 0,
        functions: [], isBounded: true),
      Coding(
        id: "c", force: .obligation, precision: 5, escapes: [], hortatory: 1, functions: []),
      Coding(id: "gone", force: .declaration),
    ]
    let tool: [Coding] = [
      coders[0],
      Coding(
        id: "b", force: .permission, precision: 4, escapes: [.derogation, .nationalLaw],
        hortatory: 0, functions: [], isBounded: false),
      Coding(
        id: "c", force: .softObligation, precision: 4, escapes: [], hortatory: 1, functions: []),
    ]
    return Agreement(tool: tool, coders: [coders])
  }()

  @Test(arguments: [72, 100])
  func `figures, matrices and disagreements`(width: Int) throws {
    let report = AgreementReport(style: TerminalStyle(width: width))
    let bytes = report.text(agreement, provisions: ["b": provision])
    for line in bytes.text.split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= max(width, 75))
    }
    try expectSnapshot(bytes, named: "agreement-\(width).txt")
  }

  /// A provision of its own, as the tool read it.
  private var provision: Analysis {
    var input = Sample.input
    input.assessments = [Sample.assessments[1]]
    return input
  }

  @Test func `the same as CSV and JSON`() throws {
    let report = AgreementReport()
    try expectSnapshot(report.csv(agreement), named: "agreement.csv")
    try expectSnapshot(report.disagreements(agreement), named: "disagreements.csv")
    let value = try JSONSerialization.jsonObject(with: Data(report.json(agreement)))
    let object = try #require(value as? [String: Any])
    #expect((object["codes"] as? [Any])?.count == 6)
    #expect(object["missing"] as? [String] == ["gone"])
    #expect((object["disagreements"] as? [Any])?.count == agreement.disagreements.count)
  }

  @Test func `the farthest disagreements are listed first, and the rest is owned up to`() {
    let report = AgreementReport(listedDisagreements: 1)
    let text = report.text(agreement).text
    #expect(text.contains("Disagreements on precision  2, the 1 farthest apart shown\n  b  tool 4"))
  }
}
