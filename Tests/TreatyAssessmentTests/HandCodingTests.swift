import Testing
import TreatyAssessment

/// The tool against two careful readers.
@Suite(.enabled(if: SharedGold.isPresent, "the hand codings are not here"))
struct HandCodingTests {
  @Test func `agreement with either coder holds`() throws {
    let assessor = Assessor()
    let provisions = try SharedGold.coded()
    let tool = provisions.map { provision in
      Coding(id: provision.id, assessor.assess(provision.instrument)[0])
    }
    let agreement = Agreement(
      tool: tool,
      coders: [
        try SharedGold.codings("dev.coderA.csv"), try SharedGold.codings("dev.coderB.csv"),
      ])
    #expect(agreement.force.matrix.accuracy >= 0.93)
    #expect(agreement.force.matrix.macroF1 >= 0.85)
    #expect(agreement.precision.matrix.quadraticKappa >= 0.80)
    #expect(agreement.hortatory.matrix.quadraticKappa >= 0.78)
    #expect(agreement.escapes.microF1 >= 0.90)
    #expect(agreement.functions.microF1 >= 0.88)
    #expect(agreement.bounded.matrix.accuracy >= 0.85)
    #expect(agreement.missing.isEmpty)
  }
}
