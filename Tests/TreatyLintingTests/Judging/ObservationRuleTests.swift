import Testing
import TreatyAssessment
import TreatyEffects
import TreatyText

@testable import TreatyLinting

struct ObservationRuleTests {
  /// A treaty of five exact duties, without monitoring or enforcement.
  func rules(_ regime: Regime) -> [String] {
    let texts = ["1 May", "2 May", "3 May", "4 May", "5 May"].map {
      "Each Party shall close its ports on \($0)."
    }
    var draft = DraftFixture(texts.joined(separator: "\n"))
    for (index, text) in texts.enumerated() {
      draft.add("art_\(index + 1)", text, kind: .article) {
        $0.norm(.obligation, "shall", addressee: "Each Party", in: $2, of: $1)
        $0.force = .obligation
        $0.precision = Assessment.Precision(level: 5, score: 0.9)
      }
    }
    let profile = InstrumentProfile(
      of: draft.instrument, assessments: draft.assessments, by: Interpreter(regime: regime))
    return Linter(rules: .shipped).lint(
      draft.instrument, assessments: draft.assessments, regime: regime, profile: profile
    ).findings.map(\.rule)
  }

  @Test func `with nothing declared the whole is not judged`() {
    #expect(rules(Regime()).isEmpty)
  }

  @Test func `coercion misses enforcement and monitoring, each said once`() {
    #expect(
      rules(Regime(mechanisms: [.coercion])) == [
        "strategy-missing-piece", "strategy-missing-piece",
      ])
  }

  @Test func `what is said of the whole points at whole letters of a long first line`() {
    for shift in 0..<3 {
      let text = String(repeating: "a", count: shift) + String(repeating: "\u{20AC}", count: 100)
      let title = DraftFixture(text).instrument.titleRange
      #expect(String(validating: text.utf8.prefix(title.end), as: UTF8.self) != nil)
      #expect((118...120).contains(title.end))
    }
  }

  @Test func `an observation that hangs on what is undeclared is not made`() {
    let open = rules(Regime(mechanisms: [.acculturation]))
    #expect(!open.contains("strategy-undercut"))
    let wide = rules(Regime(mechanisms: [.acculturation], preferenceGap: .high))
    // That exact duties prevail is a line of the profile; the duty itself is the finding.
    #expect(!wide.contains("strategy-undercut"))
    #expect(wide.filter { $0 == "strategy-acculturation-outrun" }.count == 5)
  }
}
