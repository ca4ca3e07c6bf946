import Testing
import TreatyEffects
import TreatyText

@testable import TreatyLinting

/// What a rule says of one paragraph under a declared strategy is told once.
struct FoldingTests {
  static let pipeline = Pipeline()

  func analyse(_ text: String) throws -> Analysis {
    let whole =
      "CONVENTION ON WELLS\n\nArticle 1\n\n\(text)\n\nArticle 2\n\n1. Wells are counted.\n"
    return try Self.pipeline.analyse(
      name: "draft.txt", bytes: Array(whole.utf8),
      options: PipelineOptions(regime: Regime(mechanisms: [.coercion])))
  }

  let twice = """
    1. Each Party shall take appropriate measures against dumping. Each Party shall \
    take all suitable steps against waste.

    2. Each Party shall take suitable measures.
    """

  @Test func `two places in one paragraph are one finding, another paragraph is another`() throws {
    let found = try analyse(twice).findings.filter { $0.rule == "strategy-coercion-vague-duty" }
    try #require(found.count == 2)
    #expect(found[0].also.count == 1)
    #expect(found[0].message.hasSuffix("; also 'take all suitable steps' in this provision"))
    #expect(found[1].also.isEmpty)
  }

  @Test func `a point that is left out by a suppression hides no other`() throws {
    let text = """
      1. Each Party shall:

      <!-- treatylint: ignore strategy-coercion-vague-duty because it was agreed -->
      (a) take appropriate measures against dumping;

      (b) take all appropriate steps against waste.
      """
    let analysis = try analyse(text)
    let found = analysis.findings.filter { $0.rule == "strategy-coercion-vague-duty" }
    #expect(analysis.suppressed.map(\.finding.rule).contains("strategy-coercion-vague-duty"))
    #expect(found.count == 1)
    #expect(found.first?.also.isEmpty == true)
  }

  @Test func `a baseline knows the places that are told with a finding`() throws {
    let before = try analyse(twice)
    var baseline = Baseline()
    baseline.add(before.findings, of: before.instrument)
    let mended = try analyse(
      twice.replacing("take appropriate measures against dumping", with: "prohibit dumping"))
    #expect(
      !baseline.part(mended.findings, of: mended.instrument).new.map(\.rule).contains(
        "strategy-coercion-vague-duty"))
    let worse = try analyse(
      twice.replacing("1. ", with: "1. Each Party shall take adequate steps. "))
    let new = baseline.part(worse.findings, of: worse.instrument).new
    #expect(new.map(\.rule) == ["strategy-coercion-vague-duty"])
  }

  @Test func `a rule that is told once names its other places in the text`() throws {
    let text = """
      CONVENTION ON WELLS

      Article 1

      No later than 1 January 2034 each Party shall reduce its duties on the goods listed in Annex I by ten per cent.

      Article 2

      No later than 1 January 2035 each Party shall reduce its duties on the goods listed in Annex II by ten per cent.
      """
    let regime = Regime(mechanisms: [.acculturation], preferenceGap: .high)
    let found = try Self.pipeline.analyse(
      name: "draft.txt", bytes: Array(text.utf8), options: PipelineOptions(regime: regime)
    ).findings.filter { $0.rule == "strategy-acculturation-outrun" }
    try #require(found.count == 1)
    #expect(found[0].message.hasSuffix("; also 'shall reduce' (line 9) in the text"))
  }
}
