import Testing
import TreatyAssessment
import TreatyEffects
import TreatyText

/// Table 3 speaks of obligations, not of everything that is exact.
struct NormOfPartiesTests {
  private func exact(
    _ force: LegalForce, _ functions: [RegimeFunction] = [], to addressee: AddresseeKind? = nil
  ) -> Assessment {
    Assessment(
      provision: 0, force: force, governingNorm: 0, precision: .init(level: 5, score: 0.95),
      functions: functions,
      norms: [
        .init(
          force: force, operatorRange: TextRange(0, 1), addresseeKind: addressee,
          sentence: TextRange(0, 1))
      ])
  }

  private func isSpokenOf(_ assessment: Assessment) -> Bool {
    Interpreter(claims: book).effect(.coercion, .exAnte, of: assessment)?.ids
      .contains("GJ.T3.coercion.ambiguity.1.converse") ?? false
  }

  @Test func `duties of parties, rights of persons and definitions are spoken of`() {
    #expect(isSpokenOf(exact(.obligation, to: .eachParty)))
    #expect(isSpokenOf(exact(.entitlement, to: .person)))
    #expect(isSpokenOf(exact(.obligation)))
    #expect(isSpokenOf(exact(.declaration, [.definition], to: .instrument)))
    #expect(isSpokenOf(exact(.declaration)))
    #expect(isSpokenOf(exact(.obligation, to: .instrument)))
  }

  @Test func `final clauses, bodies and their duties are not`() {
    #expect(!isSpokenOf(exact(.declaration, [.finalClause])))
    #expect(!isSpokenOf(exact(.obligation, [.finalClause], to: .party)))
    #expect(!isSpokenOf(exact(.declaration, [.institution])))
    #expect(!isSpokenOf(exact(.declaration, [.criticism])))
    #expect(!isSpokenOf(exact(.obligation, [.institution], to: .organ)))
  }

  @Test func `a provision that also binds a party is spoken of`() {
    var mixed = exact(.obligation, [.institution], to: .organ)
    mixed.norms.append(
      .init(
        force: .obligation, operatorRange: TextRange(2, 3), addresseeKind: .eachParty,
        sentence: TextRange(2, 3)))
    #expect(isSpokenOf(mixed))
  }

  @Test func `a reason says why precision does not count`() {
    let effect = Interpreter(claims: book)
      .effect(.coercion, .exAnte, of: exact(.declaration, [.finalClause]))
    #expect(
      effect?.reason
        == "It asks nothing of the parties, so that its precision does not bear on coercion ex ante."
    )
  }
}
