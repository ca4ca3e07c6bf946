import Foundation
import Testing
import TreatyLinting
import TreatyEffects
import TreatyText

@testable import TreatyReports

struct TheoryReportTests {
  private let interpreter = Interpreter()
  private let context = InstrumentContext(
    instrument: Sample.instrument, assessments: Sample.assessments)

  /// The sample with the effects that the shipped claims give it.
  private var input: Analysis {
    Analysis(
      instrument: Sample.instrument, assessments: Sample.assessments,
      effects: Sample.assessments.map { interpreter.effects(of: $0, in: context) },
      profile: InstrumentProfile(
        of: Sample.instrument, assessments: Sample.assessments, by: interpreter))
  }

  @Test(arguments: [60, 80, 120])
  func `derivation and profile keep to the width`(width: Int) {
    let style = TerminalStyle(width: width)
    var bytes: [UInt8] = []
    for assessment in Sample.assessments {
      bytes += DerivationReport(style: style).derivation(
        interpreter.derivation(of: assessment, in: context), of: Sample.instrument)
    }
    if let profile = input.profile {
      bytes += ProfileReport(style: style).profile(profile, of: Sample.instrument)
    }
    bytes += AssessmentTable(style: style).blocks(input)
    #expect(bytes.count > 1000)
    for line in bytes.text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
  }

  @Test func `a derivation leads from words to effects`() throws {
    let derivation = interpreter.derivation(of: Sample.assessments[1], in: context)
    let text = DerivationReport().derivation(derivation, of: Sample.instrument).text
    let steps = ["as far as practicable", "2. Scores", "level 2", "GJ.T3.coercion", "ex ante"]
    var rest = text[...]
    for step in steps {
      let place = try #require(rest.range(of: step), "\(step)")
      rest = rest[place.upperBound...]
    }
  }

  @Test func `the profile meets the schema`() throws {
    let report = JSONReport(tool: Sample.tool)
    let bytes = report.document([input], diagnostics: [])
    #expect(bytes.text.contains("\"profile\":"))
    #expect(try SchemaValidator.complaints(about: bytes, by: .document) == [])
  }

  @Test func `every claim and mechanism has a page`() {
    let book = ClaimBook.shipped
    for claim in book.claims {
      let page = RulePage(claim, in: book)
      #expect(page.markdown.contains(MarkdownText.escaped(claim.pages)))
      #expect(!page.summary.isEmpty)
    }
    for mechanism in Mechanism.allCases {
      #expect(RulePage(mechanism, in: book).sections.count >= 5)
    }
  }
}
