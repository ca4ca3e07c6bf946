import Testing
import TreatyAssessment
import TreatyEffects

/// Table 3: what precision and ambiguity do.
struct Table3Tests {
  static let precise = [
    "GJ.T3.coercion.precision.1", "GJ.T3.coercion.precision.2", "GJ.T3.coercion.precision.3",
    "GJ.T3.persuasion.precision.1", "GJ.T3.persuasion.precision.2", "GJ.T3.persuasion.precision.3",
    "GJ.T3.persuasion.precision.4", "GJ.T3.acculturation.precision.1",
    "GJ.T3.acculturation.precision.2", "GJ.T3.coercion.ambiguity.1.converse",
    "GJ.T3.persuasion.ambiguity.1.converse", "GJ.T3.acculturation.ambiguity.1.converse",
    "GJ.T3.text.5", "GJ.T3.text.6", "GJ.T3.text.7", "GJ.T3.text.10", "GJ.T3.text.11",
  ]
  static let vague = [
    "GJ.T3.coercion.ambiguity.1", "GJ.T3.persuasion.ambiguity.1", "GJ.T3.persuasion.ambiguity.2",
    "GJ.T3.persuasion.ambiguity.3", "GJ.T3.acculturation.ambiguity.1",
    "GJ.T3.acculturation.ambiguity.2", "GJ.T3.acculturation.ambiguity.3",
    "GJ.T3.coercion.precision.1.converse", "GJ.T3.coercion.precision.2.converse",
    "GJ.T3.coercion.precision.3.converse", "GJ.T3.persuasion.precision.3.converse",
    "GJ.T3.text.11.converse",
  ]

  private func fired(on assessment: Assessment) -> [String] {
    Interpreter(claims: book).effects(of: assessment, in: InstrumentContext()).flatMap(\.ids)
  }

  @Test(arguments: precise)
  func `a claim on precision fires on a determinate rule alone`(id: String) {
    #expect(fired(on: Sample.precise).contains(id))
    #expect(!fired(on: Sample.vague).contains(id))
    #expect(!fired(on: Sample.between).contains(id))
  }

  @Test(arguments: vague)
  func `a claim on ambiguity fires on a vague standard alone`(id: String) {
    #expect(fired(on: Sample.vague).contains(id))
    #expect(!fired(on: Sample.precise).contains(id))
    #expect(!fired(on: Sample.between).contains(id))
  }

  @Test func `levels 4 and 2 are precise and vague enough`() {
    let four = Assessment(provision: 0, force: .obligation, precision: .init(level: 4, score: 0.7))
    let two = Assessment(provision: 0, force: .obligation, precision: .init(level: 2, score: 0.3))
    #expect(fired(on: four).contains("GJ.T3.coercion.precision.1"))
    #expect(fired(on: two).contains("GJ.T3.coercion.ambiguity.1"))
  }

  @Test func `a determinate rule has the effects of table 3`() {
    let interpreter = Interpreter(claims: book)
    #expect(interpreter.effect(.coercion, .exAnte, of: Sample.precise)?.direction == .adverse)
    #expect(interpreter.effect(.coercion, .exPost, of: Sample.precise)?.direction == .favourable)
    #expect(interpreter.effect(.persuasion, .exAnte, of: Sample.precise)?.direction == .mixed)
    #expect(interpreter.effect(.persuasion, .exPost, of: Sample.precise)?.direction == .favourable)
    #expect(interpreter.effect(.acculturation, .exAnte, of: Sample.precise)?.direction == .mixed)
    #expect(interpreter.effect(.acculturation, .exPost, of: Sample.precise)?.direction == .mixed)
  }

  @Test func `a vague standard has the effects of table 3`() {
    let interpreter = Interpreter(claims: book)
    #expect(interpreter.effect(.coercion, .exAnte, of: Sample.vague)?.direction == .favourable)
    #expect(interpreter.effect(.coercion, .exPost, of: Sample.vague)?.direction == .adverse)
    #expect(interpreter.effect(.persuasion, .exAnte, of: Sample.vague)?.direction == .favourable)
    #expect(interpreter.effect(.persuasion, .exPost, of: Sample.vague)?.direction == .mixed)
    #expect(interpreter.effect(.acculturation, .exAnte, of: Sample.vague)?.direction == .favourable)
    #expect(interpreter.effect(.acculturation, .exPost, of: Sample.vague)?.direction == .favourable)
  }

  @Test func `the pathways of acculturation part over precision`() {
    let cognitive = Interpreter(claims: book, regime: Regime(pathway: .cognitive))
    let social = Interpreter(claims: book, regime: Regime(pathway: .social, preferenceGap: .low))
    #expect(cognitive.effect(.acculturation, .exPost, of: Sample.precise)?.direction == .adverse)
    #expect(social.effect(.acculturation, .exPost, of: Sample.precise)?.direction == .favourable)
    #expect(cognitive.effect(.acculturation, .exPost, of: Sample.vague)?.direction == .favourable)
    let vagueSocial = social.effect(.acculturation, .exPost, of: Sample.vague)
    #expect(vagueSocial?.ids == ["GJ.T3.text.11.converse", "GJ.T3.text.20"])
    #expect(vagueSocial?.direction == .mixed)
  }

  @Test func `a recommendation cannot be breached, and is no yardstick`() {
    let advice = Assessment(
      provision: 0, force: .recommendation, precision: .init(level: 5, score: 0.9))
    #expect(!fired(on: advice).contains("GJ.T3.coercion.precision.1"))
    #expect(fired(on: advice).contains("GJ.T3.coercion.precision.3"))
  }

  @Test func `what prescribes nothing has no effect by its precision`() {
    let recital = Assessment(provision: 0)
    #expect(fired(on: recital).isEmpty)
    let effects = Interpreter(claims: book).effects(of: recital, in: InstrumentContext())
    #expect(effects.count == 6)
    #expect(effects.allSatisfy { $0.direction == .none && $0.strength == nil })
  }
}
