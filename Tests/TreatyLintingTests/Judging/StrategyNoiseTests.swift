import Testing
import TreatyEffects
import TreatyText

@testable import TreatyLinting

/// What a drafter called noise under a declared strategy, beside what stays a finding.
struct StrategyNoiseTests {
  static let pipeline = Pipeline()

  func rules(_ words: String, _ mechanism: Mechanism) throws -> [String] {
    let text = """
      AGREEMENT ON WELLS

      Article 1

      \(words)

      Article 2

      This Agreement shall enter into force on 1 January 2030.

      """
    let regime = Regime(mechanisms: [mechanism], preferenceGap: .high)
    return try Self.pipeline.analyse(
      name: "draft.txt", bytes: Array(text.utf8), options: PipelineOptions(regime: regime)
    ).findings.map(\.rule).filter { $0 != "strategy-missing-piece" }
  }

  @Test func `a measure that must be lawful anyhow is no way out`() throws {
    let words = "Nothing in this Agreement shall prevent a Party from taking any measure"
    #expect(
      try rules("\(words) that it considers necessary.", .persuasion)
        == ["strategy-persuasion-self-judging"])
    #expect(
      try rules(
        "\(words) otherwise consistent with this Agreement that it considers appropriate.",
        .persuasion) == [])
  }

  @Test func `what a trader declares is no way out of a party`() throws {
    #expect(
      try rules(
        "Each Party may refuse entry unless the importer makes, if it deems necessary, a written declaration.",
        .coercion) == [])
  }

  @Test func `confidence kept by national law does not empty a duty to report`() throws {
    func subject(to law: String) throws -> [String] {
      try rules(
        "Subject to its laws and regulations\(law), each Party shall publish its rulings.",
        .persuasion)
    }
    #expect(try subject(to: "") == ["domestic-law-subordination"])
    #expect(try subject(to: " on confidentiality") == [])
  }

  @Test func `an agreed reading is sought by those who settle a dispute`() throws {
    #expect(
      try rules("The Parties shall endeavour to agree on prices.", .coercion)
        == ["strategy-coercion-soft-duty"])
    #expect(
      try rules(
        "The Parties shall endeavour to agree on the interpretation of this Agreement.", .coercion)
        == [])
  }

  @Test func `who sits in a house at home is no member of the treaty`() throws {
    let duty = "Within two years each Party shall close the wells listed in Annex I"
    #expect(try rules("\(duty).", .acculturation) == ["strategy-acculturation-outrun"])
    #expect(
      try rules("\(duty), in which no member of the House of Commons may share.", .acculturation)
        == [])
  }

  @Test func `to invoke a change as a ground is no suspension without a term`() throws {
    #expect(
      try rules("A Party may suspend the operation of this Agreement.", .persuasion)
        == ["unbounded-suspension"])
    #expect(
      try rules(
        "A Party may invoke the change as a ground for suspending the operation of this Agreement.",
        .persuasion) == [])
  }
}
