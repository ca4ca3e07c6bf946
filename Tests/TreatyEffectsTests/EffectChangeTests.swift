import Testing
import TreatyAssessment
import TreatyEffects

/// What other words do.
struct EffectChangeTests {
  private func changes(from before: Assessment, to after: Assessment) -> [EffectChange] {
    let interpreter = Interpreter(claims: book)
    let context = InstrumentContext()
    return EffectChange.changes(
      from: interpreter.effects(of: before, in: context),
      to: interpreter.effects(of: after, in: context))
  }

  @Test func `making a standard exact turns coercion round`() throws {
    let changes = changes(from: Sample.vague, to: Sample.precise)
    let exPost = try #require(changes.first { $0.mechanism == .coercion && $0.stage == .exPost })
    #expect(exPost.before.direction == .adverse)
    #expect(exPost.after.direction == .favourable)
    #expect(exPost.gained.map(\.id).contains("GJ.T3.coercion.precision.1"))
    #expect(exPost.lost.map(\.id).contains("GJ.T3.coercion.precision.1.converse"))
    #expect(!exPost.isUnchanged)
  }

  @Test func `the same words change nothing`() {
    let changes = changes(from: Sample.vague, to: Sample.vague)
    #expect(changes.count == 6)
    let changed = changes.filter { !$0.isUnchanged }
    #expect(changed.isEmpty)
  }
}
