import Testing
import TreatyAssessment
import TreatyReading
import TreatyText

@testable import TreatyLinting

/// The tool against the codes that were written by hand beside the drafts, before the tool existed.
///
/// Nothing may be tuned to these texts, so the floors are what unseen texts can be expected to give.
struct CorporaAgreementTests {
  @Test func `agreement with the codes written by hand holds`() throws {
    let assessor = Assessor()
    var tool: [Coding] = []
    var hand: [Coding] = []
    for draft in DraftedText.all {
      let instrument = try TreatyReader().read(name: draft.file, bytes: try draft.bytes())
      let assessments = assessor.assess(instrument)
      for row in try draft.rows("codes") {
        let eId = try #require(row["eId"])
        let index = try #require(
          instrument.provision(withID: eId), "\(draft.file) has no provision \(eId)")
        let isPreambular = instrument.provisions[index].kind == .recital
        let id = "\(draft.name) \(eId)"
        tool.append(Coding(id: id, assessments[index]))
        hand.append(coding(row, id: id, isPreambular: isPreambular))
      }
    }
    let agreement = Agreement(tool: tool, coders: [hand])
    print(
      """
      \(hand.count) provisions of the drafts, held against the codes written by hand:
        force      accuracy \(percent(agreement.force.matrix.accuracy))
        precision  quadratic kappa \(percent(agreement.precision.matrix.quadraticKappa))
        hortatory  quadratic kappa \(percent(agreement.hortatory.matrix.quadraticKappa))
        escape     F1 \(percent(agreement.escapes.microF1))
        function   F1 \(percent(agreement.functions.microF1))
        bounded    accuracy \(percent(agreement.bounded.matrix.accuracy))
      """)
    #expect(agreement.missing.isEmpty)
    #expect(hand.count > 240)
    #expect(agreement.force.matrix.accuracy >= 0.92)
    #expect(agreement.precision.matrix.quadraticKappa >= 0.72)
    #expect(agreement.hortatory.matrix.quadraticKappa >= 0.65)
    #expect(agreement.escapes.microF1 >= 0.70)
    #expect(agreement.functions.microF1 >= 0.64)
    #expect(agreement.bounded.matrix.accuracy >= 0.65)
  }

  private func percent(_ share: Double) -> String {
    "\((share * 100).rounded() / 100)"
  }

  /// A row of a `codes.csv`. Preambular paragraphs have their precision by convention only.
  private func coding(_ row: [String: String], id: String, isPreambular: Bool) -> Coding {
    func values(_ key: String) -> [String] {
      (row[key] ?? "").split(separator: ";").map(String.init)
    }
    let escapes = values("escape").compactMap(EscapeKind.init)
    return Coding(
      id: id, force: row["force"].flatMap(LegalForce.init),
      precision: isPreambular ? nil : row["precision"].flatMap { Int($0) },
      escapes: Set(escapes), hortatory: row["hortatory"].flatMap { Int($0) },
      functions: Set(values("function").compactMap(RegimeFunction.init)),
      isBounded: escapes.isEmpty ? nil : row["bounded"].map { $0 == "yes" })
  }
}
