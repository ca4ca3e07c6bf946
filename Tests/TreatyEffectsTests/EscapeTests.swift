import Testing
import TreatyAssessment
import TreatyEffects

/// Escape clauses: Part II, 668-69, and what we infer from it.
struct EscapeTests {
  let interpreter = Interpreter(claims: book)

  @Test(arguments: [EscapeKind.derogation, .limitation])
  func `derogation and limitation clauses encourage participation and regulate resistance`(
    kind: EscapeKind
  ) throws {
    let clause = Sample.escape(kind, bounds: [.necessity])
    let before = try #require(interpreter.effect(.acculturation, .exAnte, of: clause))
    let after = try #require(interpreter.effect(.acculturation, .exPost, of: clause))
    #expect(before.ids == ["GJ.T2.text.1", "GJ.T2.text.2"])
    #expect(before.claims.allSatisfy { $0.basis == .stated })
    #expect(after.ids == ["GJ.T2.text.2", "GJ.T2.text.6", "GJ.T2.text.7"])
    #expect(after.direction == .favourable)
  }

  @Test(arguments: [EscapeKind.reservation, .withdrawal, .exception, .selfJudging, .opt])
  func `of other ways out the claims are inferred`(kind: EscapeKind) throws {
    let effect = try #require(
      interpreter.effect(.acculturation, .exAnte, of: Sample.escape(kind)))
    #expect(effect.ids == ["GJ.T2.text.13.acculturation"])
    #expect(effect.claims.allSatisfy { $0.basis == .inferred })
  }

  @Test func `loose grounds leave room to contest a breach, narrow ones do not`() throws {
    let loose = try #require(
      interpreter.effect(.coercion, .exPost, of: Sample.escape(.limitation)))
    let narrow = try #require(
      interpreter.effect(
        .coercion, .exPost, of: Sample.escape(.limitation, bounds: [.legality, .necessity])))
    #expect(loose.direction == .adverse)
    #expect(loose.ids == ["GJ.T2.text.12"])
    #expect(narrow.direction == .none)
  }

  @Test func `to forbid reservations is no way out`() throws {
    let closed = Sample.escape(.reservation, force: .prohibition)
    for mechanism in Mechanism.allCases {
      let effect = try #require(interpreter.effect(mechanism, .exAnte, of: closed))
      #expect(effect.ids == ["GJ.T2.text.3.closed"])
      #expect(effect.direction == .adverse)
    }
  }

  @Test(arguments: [LegalForce.prohibition, .declaration])
  func `to say that no emergency counts is no derogation clause`(force: LegalForce) throws {
    let closed = Sample.escape(.derogation, bounds: [.nonDerogableCore], force: force)
    let effects = interpreter.effects(of: closed, in: InstrumentContext())
    #expect(!effects.contains { $0.direction == .favourable })
  }

  @Test func `named grounds are a template for justification where a body hears it`() throws {
    let clause = Sample.escape(.limitation, bounds: [.necessity])
    let open = try #require(interpreter.effect(.persuasion, .exPost, of: clause))
    #expect(open.direction == .favourable)
    #expect(open.conditions == ["a body is charged to interpret or apply it"])
    let none = Interpreter(claims: book, regime: Regime(delegation: false))
      .effect(.persuasion, .exPost, of: clause)
    #expect(none?.direction == Direction.none)
  }
}
