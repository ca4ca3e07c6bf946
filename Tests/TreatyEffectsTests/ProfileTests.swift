import Testing
import TreatyAssessment
import TreatyEffects
import TreatyText

/// The profile of an instrument as a whole.
struct ProfileTests {
  /// An instrument of one-line paragraphs with their assessments.
  static func instrument(
    _ title: String, _ paragraphs: [(text: String, assessment: Assessment)]
  ) -> (Instrument, [Assessment]) {
    let source = SourceText(name: "draft", text: paragraphs.map(\.text).joined(separator: "\n"))
    var provisions: [Provision] = []
    var assessments: [Assessment] = []
    var start = 0
    for (index, paragraph) in paragraphs.enumerated() {
      let end = start + paragraph.text.utf8.count
      provisions.append(
        Provision(
          id: "para_\(index + 1)", kind: .paragraph, span: Span(start, end),
          range: TextRange(start, end), ownRange: TextRange(start, end)))
      var assessment = paragraph.assessment
      assessment.provision = index
      assessments.append(assessment)
      start = end + 1
    }
    return (
      Instrument(
        source: source, text: ReadingText(whole: source), format: .text, kind: .treaty,
        title: title, provisions: provisions),
      assessments
    )
  }

  private func profile(
    _ paragraphs: [(text: String, assessment: Assessment)],
    titled title: String = "Convention on the Protection of Human Rights",
    regime: Regime = Regime()
  ) -> InstrumentProfile {
    let (instrument, assessments) = Self.instrument(title, paragraphs)
    return InstrumentProfile(
      of: instrument, assessments: assessments, by: Interpreter(claims: book, regime: regime))
  }

  private func rules(_ profile: InstrumentProfile, _ kind: ProfileRule.Kind) -> [String] {
    profile.observations.filter { $0.kind == kind && $0.isPresent }
      .map { $0.rule.split(separator: ".").last.map(String.init) ?? "" }
  }

  private let monitoring = (
    text: "Each Party shall report every two years to the Committee.",
    assessment: Assessment(
      provision: 0, force: .obligation, precision: .init(level: 3, score: 0.5),
      functions: [.monitoring])
  )
  private let sanction = (
    text: "Benefits shall be suspended where a Party is in breach.",
    assessment: Sample.function(.sanction)
  )
  private let vague = (
    text: "Each Party shall take appropriate measures.", assessment: Sample.vague
  )
  private let precise = (
    text: "Each Party shall destroy its stocks by 1 January 2030.", assessment: Sample.precise
  )

  @Test func `each mechanism is served by provisions that can be counted`() throws {
    let profile = profile([vague, precise, precise])
    let coercion = try #require(
      profile.services.first { $0.mechanism == .coercion && $0.stage == .exPost })
    #expect(coercion.adverse == [0])
    #expect(coercion.favourable == [1, 2])
    #expect(coercion.direction == .favourable)
    #expect(coercion.claims.first?.provisions == 2)
    #expect(profile.services.count == 6)
  }

  @Test func `sanctions beside broad aims undercut acculturation`() {
    var aim = vague
    aim.assessment.hortatory = .init(level: 2, score: 1)
    #expect(rules(profile([aim, sanction]), .undercut).contains("sanctions-and-aims"))
    #expect(!rules(profile([aim]), .undercut).contains("sanctions-and-aims"))
    let settled = Regime(institutionalisation: .high)
    let none = rules(profile([aim, sanction], regime: settled), .undercut)
    #expect(!none.contains("sanctions-and-aims"))
  }

  @Test func `what undercuts a mechanism that is not relied on is not reported`() {
    let regime = Regime(mechanisms: [.coercion])
    #expect(
      !rules(profile([monitoring, sanction], regime: regime), .undercut)
        .contains("reports-and-penalties"))
    #expect(rules(profile([monitoring, sanction]), .undercut).contains("reports-and-penalties"))
  }

  @Test func `coercion needs enforcement and monitoring tied to it`() {
    let regime = Regime(mechanisms: [.coercion])
    let text = [precise, precise, precise, precise, precise]
    #expect(
      rules(profile(text, regime: regime), .missing)
        == ["enforcement", "monitoring-for-coercion"])
    #expect(
      rules(profile(text + [monitoring], regime: regime), .missing)
        == ["enforcement", "tie-to-coercion"])
    #expect(rules(profile(text + [monitoring, sanction], regime: regime), .missing).isEmpty)
    // A note of two sentences lacks nothing, nor does what amends a treaty that may have it.
    #expect(rules(profile([precise], regime: regime), .missing).isEmpty)
    let amending = profile(text, titled: "Protocol amending the Convention", regime: regime)
    #expect(rules(amending, .missing).isEmpty)
  }

  @Test func `what speaks of enforcement in other words is not told that it has none`() {
    let other = (
      text: "Where this Treaty is not complied with, measures under Article 41 may be taken.",
      assessment: Sample.precise
    )
    let found = rules(
      profile(
        [precise, precise, precise, precise, other], regime: Regime(mechanisms: [.coercion])),
      .missing)
    #expect(found == ["monitoring-for-coercion"])
  }

  @Test func `penalties on persons and licences are no sanctions against parties`() {
    let penal = (
      text: "The offender shall be liable to criminal sanctions.",
      assessment: Sample.function(.sanction)
    )
    #expect(!rules(profile([monitoring, penal]), .undercut).contains("reports-and-penalties"))
  }

  @Test func `a vote lost for arrears punishes no breach, and a report on cargo accuses nobody`() {
    let arrears = (
      text: "A Party in arrears with its financial contributions shall lose its vote.",
      assessment: Sample.function(.sanction)
    )
    #expect(!rules(profile([monitoring, arrears]), .undercut).contains("reports-and-penalties"))
    var cargo = monitoring
    cargo.text += " It shall say what cargo was found in an inspection."
    #expect(rules(profile([monitoring, sanction]), .undercut).contains("reports-and-penalties"))
    #expect(!rules(profile([cargo, sanction]), .undercut).contains("reports-and-penalties"))
  }

  @Test func `a recital that notes sanctions imposes none`() {
    let (draft, assessments) = Self.instrument("Resolution", [sanction, monitoring])
    var instrument = draft
    func undercut() -> Bool {
      InstrumentProfile(of: instrument, assessments: assessments, by: Interpreter(claims: book))
        .observations.contains { $0.rule == "profile.undercut.reports-and-penalties" }
    }
    #expect(undercut())
    instrument.provisions[0].kind = .preambularParagraph
    #expect(!undercut())
  }

  @Test func `nothing is missing while no strategy is declared`() {
    #expect(rules(profile([vague]), .missing).isEmpty)
  }

  @Test func `persuasion with vague terms needs a body to interpret`() {
    let regime = Regime(mechanisms: [.persuasion])
    let court = (
      text: "The judgment of the Court shall be binding.",
      assessment: Sample.function(.bindingDecision)
    )
    #expect(
      rules(profile([vague, vague, vague], regime: regime), .missing).contains("interpreter"))
    #expect(
      !rules(profile([vague, vague, vague, court], regime: regime), .missing).contains(
        "interpreter"))
    #expect(profile([vague, court], regime: regime).context.delegation == [1])
  }

  @Test func `acculturation needs reporting`() {
    let regime = Regime(mechanisms: [.acculturation])
    let text = [vague, vague, vague, vague, vague]
    #expect(rules(profile(text, regime: regime), .missing).contains("reporting"))
    #expect(!rules(profile(text + [monitoring], regime: regime), .missing).contains("reporting"))
  }

  @Test func `sequencing devices are reported present and absent`() throws {
    let review = (
      text: "The Meeting of the Parties shall review this Convention after five years.",
      assessment: Sample.function(.review)
    )
    let with = try #require(
      profile([review]).observations.first { $0.rule == "profile.sequencing.review" })
    let without = try #require(
      profile([vague]).observations.first { $0.rule == "profile.sequencing.review" })
    #expect(with.isPresent)
    #expect(with.provisions == [0])
    #expect(!without.isPresent)
    #expect(without.provisions.isEmpty)
  }

  @Test func `a resolution is not told that it lacks protocols`() {
    let (draft, assessments) = Self.instrument("Resolution", [vague])
    var instrument = draft
    let interpreter = Interpreter(claims: book)
    let treaty = InstrumentProfile(of: instrument, assessments: assessments, by: interpreter)
    #expect(treaty.observations.contains { $0.rule == "profile.sequencing.protocols" })
    instrument.kind = .resolution
    let resolution = InstrumentProfile(of: instrument, assessments: assessments, by: interpreter)
    #expect(!resolution.observations.contains { $0.rule == "profile.sequencing.protocols" })
  }

  @Test func `a share of a handful says nothing`() {
    let regime = Regime(mechanisms: [.coercion])
    let one = rules(profile([vague, precise, sanction], regime: regime), .missing)
    let three = rules(
      profile([vague, vague, vague, precise, sanction], regime: regime), .missing)
    #expect(!one.contains("yardstick"))
    #expect(three.contains("yardstick"))
  }

  @Test func `outside human rights the reach of the theory is said once`() {
    let trade = profile([precise, vague], titled: "Free Trade Agreement")
    #expect(trade.context.subject == "trade")
    #expect(trade.observations.filter { $0.claims.contains("GJ.V.11") }.count == 1)
    #expect(!profile([precise]).observations.contains { $0.claims.contains("GJ.V.11") })
    let unclear = profile([precise], titled: "Agreement on Co-operation")
    #expect(unclear.context.subject == nil)
    #expect(
      unclear.observations.first { $0.claims.contains("GJ.V.11") }?.openConditions
        == ["the subject is another than human rights"])
    let declared = profile([precise], regime: Regime(subject: "trade"))
    #expect(declared.observations.contains { $0.claims.contains("GJ.V.11") })
  }

  @Test func `points and chapeaux are left to the paragraph that holds them`() {
    var (instrument, assessments) = Self.instrument("Convention", [vague, vague, vague])
    instrument.provisions[1].parent = 0
    instrument.provisions[2].parent = 0
    let profile = InstrumentProfile(
      of: instrument, assessments: assessments, by: Interpreter(claims: book))
    #expect(profile.provisions == 1)
    assessments[0].aggregate = Aggregate()
    let container = InstrumentProfile(
      of: instrument, assessments: assessments, by: Interpreter(claims: book))
    #expect(container.provisions == 2)
  }

  @Test func `every observation rests on claims of the book`() {
    for rule in book.observations {
      #expect(!rule.claims.isEmpty)
      for id in rule.claims { #expect(book.claim(id) != nil, "\(rule.id): \(id)") }
    }
  }
}
