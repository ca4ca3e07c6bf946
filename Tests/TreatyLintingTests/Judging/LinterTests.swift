import Testing
import TreatyAssessment
import TreatyEffects
import TreatyRules
import TreatyText

@testable import TreatyLinting

struct LinterTests {
  let linter = Linter(rules: .shipped)

  /// A vague duty: "shall take appropriate measures".
  func vagueDuty() -> DraftFixture {
    var draft = DraftFixture("Each Party shall take sufficient and appropriate measures.")
    draft.add("art_1", "Each Party shall take sufficient and appropriate measures.", kind: .article)
    {
      $0.norm(.obligation, "shall", addressee: "Each Party", in: $2, of: $1)
      $0.precision = Assessment.Precision(level: 2, score: 0.3)
      $0.evidence(
        .vagueness, "what", "sufficient", in: $2, of: $1, weight: 0.6,
        rule: "en.vagueness.what.degree")
      $0.evidence(
        .vagueness, "what", "appropriate", in: $2, of: $1, weight: 0.8,
        rule: "en.vagueness.what.evaluative")
    }
    return draft
  }

  func findings(_ draft: DraftFixture, _ regime: Regime = Regime()) -> [Finding] {
    linter.lint(draft.instrument, assessments: draft.assessments, regime: regime).findings
  }

  @Test func `one finding for one vague duty, pointing at its first words and quoting all`()
    throws
  {
    let found = findings(vagueDuty())
    try #require(found.map(\.rule) == ["vague-obligation"])
    #expect(
      found[0].message == "it is left open what this duty requires: 'sufficient' and 'appropriate'")
    #expect(found[0].span == Span(22, 32))
    #expect(found[0].severity == .advice)
    #expect(found[0].provision == 0)
  }

  @Test func `a precise duty with one vague word is left alone`() {
    var draft = DraftFixture("Each Party shall pay the appropriate fee of ten euros by 1 May.")
    draft.add(
      "art_1", "Each Party shall pay the appropriate fee of ten euros by 1 May.", kind: .article
    ) {
      $0.norm(.obligation, "shall", addressee: "Each Party", in: $2, of: $1)
      $0.precision = Assessment.Precision(level: 4, score: 0.8)
      $0.evidence(
        .vagueness, "what", "appropriate", in: $2, of: $1, rule: "en.vagueness.what.evaluative")
    }
    #expect(findings(draft).isEmpty)
  }

  @Test func `with coercion declared the vague duty is judged by strategy, once`() throws {
    let found = findings(vagueDuty(), Regime(mechanisms: [.coercion]))
    try #require(found.map(\.rule) == ["strategy-coercion-vague-duty"])
    #expect(found[0].claims.contains("GJ.T3.coercion.precision.1.converse"))
    #expect(found[0].severity == .warning)
  }

  @Test func `with acculturation alone a vague duty is no fault`() {
    #expect(findings(vagueDuty(), Regime(mechanisms: [.acculturation])).isEmpty)
  }

  @Test func `with persuasion a vague duty is a fault unless a body interprets it`() {
    #expect(
      findings(vagueDuty(), Regime(mechanisms: [.persuasion])).map(\.rule)
        == ["strategy-persuasion-open-term"])
    #expect(findings(vagueDuty(), Regime(mechanisms: [.persuasion], delegation: true)).isEmpty)
  }

  @Test func `a stage of interest shuts out judgements about the other stage`() {
    let regime = Regime(mechanisms: [.coercion], stage: .negotiation)
    #expect(findings(vagueDuty(), regime).isEmpty)
  }

  @Test func `a soft verb hides the vague words behind it`() {
    var draft = DraftFixture("Each Party shall endeavour to take appropriate measures.")
    draft.add("art_1", "Each Party shall endeavour to take appropriate measures.", kind: .article) {
      $0.norm(.softObligation, "shall endeavour", addressee: "Each Party", in: $2, of: $1)
      $0.precision = Assessment.Precision(level: 2, score: 0.2)
      let effort = $0.evidence(.force, "soft-obligation", "shall endeavour", in: $2, of: $1)
      $0.evidence[effort].rule = "en.force.soft.effort"
      $0.evidence(
        .vagueness, "what", "appropriate", in: $2, of: $1, rule: "en.vagueness.what.evaluative")
    }
    #expect(findings(draft).map(\.rule) == ["soft-verb-in-duty"])
  }

  @Test func `of many words the heaviest are quoted`() throws {
    let text = "Each Party shall take large, wide, gross and appropriate steps, useful and fair."
    var draft = DraftFixture(text)
    draft.add("art_1", text, kind: .article) {
      $0.norm(.obligation, "shall", addressee: "Each Party", verb: "take", in: $2, of: $1)
      $0.precision = Assessment.Precision(level: 2, score: 0.3)
      for (word, weight) in [("useful", 0.5), ("fair", 0.8), ("appropriate", 0.9), ("steps", 0.6)] {
        $0.evidence(
          .vagueness, "what", word, in: $2, of: $1, weight: weight,
          rule: "en.vagueness.what.evaluative")
      }
    }
    let message = try #require(findings(draft).first?.message)
    #expect(message.hasSuffix("'appropriate', 'steps' and 'fair'"))
  }

  @Test func `words about whom or when are not what a duty asks for, unless it is in the passive`()
  {
    func lint(_ text: String, _ verb: String) -> [String] {
      var draft = DraftFixture(text)
      draft.add("art_1", text, kind: .article) {
        $0.norm(.obligation, "shall", addressee: "Party", verb: verb, in: $2, of: $1)
        $0.precision = Assessment.Precision(level: 2, score: 0.3)
        $0.evidence(
          .vagueness, "what", "adequate", in: $2, of: $1, rule: "en.vagueness.what.evaluative")
      }
      return findings(draft).map(\.rule)
    }
    #expect(lint("A Party without adequate controls shall pay.", "pay").isEmpty)
    #expect(lint("A Party shall adopt adequate controls.", "adopt") == ["vague-obligation"])
    #expect(
      lint("In each Party adequate controls shall be adopted.", "be") == ["vague-obligation"])
  }

  @Test func `a point has the addressee of its chapeau`() {
    func lint(_ addressee: String) -> [String] {
      let text = "\(addressee) shall: (a) take appropriate measures"
      var draft = DraftFixture(text)
      draft.add("para_1", text) {
        $0.norm(.obligation, "shall", addressee: addressee, in: $2, of: $1)
        $0.norm(.obligation, "take", in: $1.range("take appropriate measures"), of: $1)
        $0.precision = Assessment.Precision(level: 2, score: 0.3)
        $0.evidence(
          .vagueness, "what", "appropriate", in: $2, of: $1, rule: "en.vagueness.what.evaluative")
      }
      draft.add("para_1__point_a", "(a) take appropriate measures", kind: .point, parent: "para_1")
      return findings(draft).map(\.rule)
    }
    #expect(lint("Each Party").contains("vague-obligation"))
    #expect(lint("The Committee").isEmpty)
  }

  @Test func `a passive duty names nobody, unless an agent stands behind by`() {
    func lint(_ text: String) -> [String] {
      var draft = DraftFixture(text)
      draft.add("art_1", text, kind: .article) {
        $0.norm(.obligation, "shall", in: $2, of: $1)
        $0.evidence(.determinacy, "when", "thirty days", in: $2, of: $1)
        let passive = $0.evidence(.vagueness, "who", "shall be published", in: $2, of: $1)
        $0.evidence[passive].rule = "en.vagueness.who.passive"
      }
      return findings(draft).map(\.rule)
    }
    #expect(
      lint("The survey shall be published within thirty days.")
        == ["obligation-without-actor"])
    #expect(
      lint("The survey shall be published by the Board within thirty days.").isEmpty
    )
  }

  @Test func `a report without a term`() {
    func lint(_ text: String, when: String?) -> [String] {
      var draft = DraftFixture(text)
      draft.add("art_1", text, kind: .article) {
        $0.norm(.obligation, "shall", addressee: "Each Party", in: $2, of: $1)
        if let when { $0.evidence(.determinacy, "when", when, in: $2, of: $1) }
      }
      return findings(draft).map(\.rule)
    }
    #expect(
      lint("Each Party shall submit a report.", when: nil) == ["obligation-without-time"])
    #expect(lint("Each Party shall submit a report by 1 May.", when: "by 1 May").isEmpty)
    #expect(lint("Each Party shall build a road.", when: nil).isEmpty)
  }

  @Test func `a derogation is judged with its article`() {
    func lint(boundedBySibling: Bool) -> [String] {
      let text = "1. A State Party may derogate from Article 6. 2. It shall notify the Depositary."
      var draft = DraftFixture(text)
      draft.contain("art_4", text)
      draft.add("art_4__para_1", "1. A State Party may derogate from Article 6.", parent: "art_4") {
        $0.norm(.permission, "may", addressee: "A State Party", in: $2, of: $1)
        let at = $0.evidence(.escape, "derogation", "derogate from", in: $2, of: $1)
        $0.escapes = [Assessment.Escape(kind: .derogation, bounds: [], evidence: [at])]
      }
      draft.add("art_4__para_2", "2. It shall notify the Depositary.", parent: "art_4") {
        let at = $0.evidence(.escape, "derogation", "notify", in: $2, of: $1)
        guard boundedBySibling else { return }
        $0.escapes = [
          Assessment.Escape(kind: .derogation, bounds: [.notification], evidence: [at])
        ]
      }
      return findings(draft).map(\.rule)
    }
    #expect(lint(boundedBySibling: false) == ["unbounded-derogation"])
    #expect(lint(boundedBySibling: true).isEmpty)
  }

  @Test func `recitals, definitions and quotations are left alone`() {
    func lint(
      _ kind: ProvisionKind, functions: [RegimeFunction] = [], isQuotation: Bool = false
    ) -> Int {
      let text = "Each Party shall take appropriate measures."
      var draft = DraftFixture(text)
      draft.add("x", text, kind: kind, isQuotation: isQuotation) {
        $0.norm(.obligation, "shall", addressee: "Each Party", in: $2, of: $1)
        $0.precision = Assessment.Precision(level: 2, score: 0.3)
        $0.functions = functions
        $0.evidence(
          .vagueness, "what", "appropriate", in: $2, of: $1, rule: "en.vagueness.what.evaluative")
      }
      return findings(draft).count
    }
    #expect(lint(.article) == 1)
    #expect(lint(.recital) == 0)
    #expect(lint(.article, functions: [.definition]) == 1, "a duty that also defines")
    #expect(lint(.article, isQuotation: true) == 0)
  }

  @Test func `findings in doubtful structure are held back and counted`() {
    let text = "Each Party shall take appropriate measures."
    var draft = DraftFixture(text)
    draft.add("art_1", text, kind: .article, confidence: .low) {
      $0.norm(.obligation, "shall", addressee: "Each Party", in: $2, of: $1)
      $0.precision = Assessment.Precision(level: 2, score: 0.3)
      $0.evidence(
        .vagueness, "what", "appropriate", in: $2, of: $1, rule: "en.vagueness.what.evaluative")
    }
    let held = linter.lint(draft.instrument, assessments: draft.assessments)
    #expect(held.findings.isEmpty)
    #expect(held.heldBackCount == 1)
    let all = linter.lint(
      draft.instrument, assessments: draft.assessments,
      options: LintOptions(includesLowConfidence: true))
    #expect(all.findings.count == 1)
    #expect(all.heldBackCount == 0)
  }

  @Test func `a severity can be changed and a rule switched off`() {
    let draft = vagueDuty()
    func lint(_ levels: [String: RuleLevel]) -> [Finding.Severity] {
      linter.lint(
        draft.instrument, assessments: draft.assessments,
        options: LintOptions(levels: levels)
      ).findings.map(\.severity)
    }
    #expect(lint(["vague-obligation": .error]) == [.error])
    #expect(lint(["vague-obligation": .off]) == [])
  }
}
