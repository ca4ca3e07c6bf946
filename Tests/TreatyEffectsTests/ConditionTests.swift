import Testing
import TreatyAssessment
import TreatyEffects

/// Conditions on the regime: open while undeclared, met or ruled out once declared or found.
struct ConditionTests {
  private func fired(
    _ id: String, on assessment: Assessment, under regime: Regime,
    in context: InstrumentContext = InstrumentContext()
  ) -> ExpectedEffect.FiredClaim? {
    Interpreter(claims: book, regime: regime).effects(of: assessment, in: context)
      .flatMap(\.claims).first { $0.id == id }
  }

  @Test func `delegation is open while nobody says or shows it`() throws {
    let claim = try #require(
      fired("GJ.T3.persuasion.ambiguity.2", on: Sample.vague, under: Regime()))
    #expect(claim.openConditions == ["a body is charged to interpret or apply it"])
  }

  @Test func `declared delegation is met`() throws {
    let claim = try #require(
      fired("GJ.T3.persuasion.ambiguity.2", on: Sample.vague, under: Regime(delegation: true)))
    #expect(claim.openConditions.isEmpty)
  }

  @Test func `declared absence of delegation rules the claim out`() {
    let regime = Regime(delegation: false)
    #expect(fired("GJ.T3.persuasion.ambiguity.2", on: Sample.vague, under: regime) == nil)
    let effect = Interpreter(claims: book, regime: regime)
      .effect(.persuasion, .exPost, of: Sample.vague)
    #expect(effect?.direction == .mixed)  // soft terms may be hardened later (n.231), if they work
    #expect(effect?.ids.contains("GJ.T3.persuasion.precision.3.converse") == true)
  }

  @Test func `delegation found in the text is met`() throws {
    var context = InstrumentContext()
    context.delegation = [7]
    let claim = try #require(
      fired("GJ.T3.persuasion.ambiguity.2", on: Sample.vague, under: Regime(), in: context))
    #expect(claim.openConditions.isEmpty)
  }

  @Test(arguments: Regime.Degree.allCases)
  func `a preference gap decides whether precision outruns it`(gap: Regime.Degree) {
    let claim = fired("GJ.T3.text.7", on: Sample.precise, under: Regime(preferenceGap: gap))
    #expect((claim != nil) == (gap != .low))
    #expect(claim?.openConditions.isEmpty != false)
  }

  @Test func `institutionalisation turns what sanctions do to acculturation`() {
    let sanction = Sample.function(.sanction)
    let low = Regime(institutionalisation: .low)
    let high = Regime(institutionalisation: .high)
    #expect(fired("GJ.T4.acculturation.binding-decision.2", on: sanction, under: low) == nil)
    #expect(fired("GJ.T4.acculturation.binding-decision.2", on: sanction, under: high) != nil)
    #expect(fired("GJ.T4.acculturation.binding-decision.risk-1", on: sanction, under: low) != nil)
    #expect(fired("GJ.T4.acculturation.binding-decision.risk-1", on: sanction, under: high) == nil)
  }

  @Test func `a claim for one pathway gives way where the other is relied on`() {
    let cognitive = Regime(pathway: .cognitive)
    #expect(fired("GJ.T3.text.6", on: Sample.precise, under: cognitive) == nil)
    #expect(fired("GJ.T3.text.5", on: Sample.precise, under: cognitive) != nil)
  }

  @Test func `coercive tools elsewhere in the instrument give monitoring its use`() throws {
    let monitoring = Sample.function(.monitoring)
    var context = InstrumentContext()
    let id = "GJ.T4.coercion.monitoring.1"
    let open = try #require(fired(id, on: monitoring, under: Regime(), in: context))
    #expect(open.openConditions.count == 1)
    let sanction = try #require(RegimeFunction.allCases.firstIndex(of: .sanction))
    context.functions[sanction] = [3]
    let met = try #require(fired(id, on: monitoring, under: Regime(), in: context))
    #expect(met.openConditions.isEmpty)
  }

  @Test func `a condition that nothing can settle stays open`() throws {
    let claim = try #require(
      fired(
        "GJ.T3.persuasion.precision.4", on: Sample.precise,
        under: Regime(
          mechanisms: [.persuasion], stage: .both, pathway: .social, preferenceGap: .high,
          institutionalisation: .high, delegation: true, subject: "human-rights")))
    #expect(claim.openConditions == ["the parties were in fact persuaded of the rule"])
  }
}
