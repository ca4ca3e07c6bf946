import Testing
import TreatyAssessment
import TreatyEffects

/// How claims become effects.
struct InterpreterTests {
  let interpreter = Interpreter(claims: book)

  @Test func `every provision has six effects in a fixed order`() {
    let effects = interpreter.effects(of: Sample.precise, in: InstrumentContext())
    #expect(
      effects.map { "\($0.mechanism.rawValue) \($0.stage.rawValue)" } == [
        "coercion ex-ante", "coercion ex-post", "persuasion ex-ante", "persuasion ex-post",
        "acculturation ex-ante", "acculturation ex-post",
      ])
  }

  @Test func `opposed claims are mixed and both are shown`() throws {
    let effect = try #require(interpreter.effect(.acculturation, .exPost, of: Sample.precise))
    #expect(effect.direction == .mixed)
    #expect(Set(effect.claims.map(\.direction)) == [.favourable, .adverse])
    #expect(Set(effect.claims.compactMap(\.pathway)) == [.social, .cognitive])
  }

  @Test func `the same assessment gives the same effects`() {
    let first = interpreter.effects(of: Sample.vague, in: InstrumentContext())
    for _ in 0..<20 {
      #expect(interpreter.effects(of: Sample.vague, in: InstrumentContext()) == first)
    }
  }

  @Test func `strength grows with the distance from the cut point`() throws {
    var strengths: [Strength] = []
    for score in [0.65, 0.8, 0.95] {
      let assessment = Assessment(
        provision: 0, force: .obligation, precision: .init(level: 4, score: score))
      strengths.append(
        try #require(interpreter.effect(.coercion, .exPost, of: assessment)?.strength))
    }
    #expect(strengths == [.weak, .moderate, .strong])
  }

  @Test func `a score on the wrong side of the cut point is weak, never less`() {
    let odd = Assessment(provision: 0, force: .obligation, precision: .init(level: 4, score: 0.1))
    #expect(interpreter.effect(.coercion, .exPost, of: odd)?.strength == .weak)
  }

  @Test func `the article's own grades are kept`() {
    let sanction = Sample.function(.sanction)
    #expect(interpreter.effect(.coercion, .exPost, of: sanction)?.strength == .strong)
    #expect(interpreter.effect(.persuasion, .exPost, of: sanction)?.strength == .weak)
  }

  @Test func `what is negligible points no way`() throws {
    let effect = try #require(
      interpreter.effect(.coercion, .exPost, of: Sample.function(.bestPractice)))
    #expect(effect.direction == .none)
    #expect(effect.ids == ["GJ.T4.coercion.best-practice.1"])
  }

  @Test func `a row that explains a cell is not counted where the cell speaks`() throws {
    let effect = try #require(interpreter.effect(.persuasion, .exPost, of: Sample.precise))
    #expect(effect.ids.contains("GJ.T3.persuasion.precision.3"))
    #expect(!effect.ids.contains("GJ.T3.text.16"))
    let explained = interpreter.derivation(of: Sample.precise, in: InstrumentContext()).claims
      .contains { $0.outcome == .explains("GJ.T3.persuasion.precision.3") }
    #expect(explained)
  }

  @Test func `the text's ex post argument stands where the table speaks ex ante`() throws {
    let effect = try #require(interpreter.effect(.acculturation, .exPost, of: Sample.precise))
    #expect(effect.ids.contains("GJ.T3.text.5"))
  }

  @Test func `broad hortatory aims foster conformity, weak verbs alone do not`() {
    var aim = Sample.vague
    aim.hortatory = .init(level: 2, score: 0.9)
    var exact = Sample.precise
    exact.hortatory = .init(level: 1, score: 0.4)
    let context = InstrumentContext()
    let onAim = interpreter.derivation(of: aim, in: context).claims
    let onExact = interpreter.derivation(of: exact, in: context).claims
    let place = book.claims.firstIndex { $0.id == "GJ.T3.text.4" }
    #expect(onAim.contains { $0.claim == place })
    #expect(!onExact.contains { $0.claim == place })
  }

  @Test func `what is both inferred and conditional turns no direction`() throws {
    let effect = try #require(interpreter.effect(.coercion, .exAnte, of: Sample.precise))
    #expect(effect.ids.contains("GJ.T3.text.10"))
    #expect(effect.direction == .adverse)
  }

  @Test func `what is declared away is set aside in the derivation`() {
    let derivation = Interpreter(claims: book, regime: Regime(delegation: false))
      .derivation(of: Sample.vague, in: InstrumentContext())
    let setAside = derivation.claims.filter {
      $0.outcome == .ruledOut("a body is charged to interpret or apply it")
    }
    #expect(
      setAside.map { book.claims[$0.claim].id } == [
        "GJ.T3.persuasion.ambiguity.2", "GJ.T3.persuasion.ambiguity.3", "GJ.T3.text.18",
        "GJ.T3.text.19",
      ])
  }
}
