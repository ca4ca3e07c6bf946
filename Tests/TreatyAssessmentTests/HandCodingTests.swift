import Foundation
import Testing
import TreatyAssessment
import TreatyRules

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
    if ProcessInfo.processInfo.environment["SHOW_AGREEMENT"] != nil { show(agreement, provisions) }
    #expect(agreement.force.matrix.accuracy >= 0.93)
    #expect(agreement.force.matrix.macroF1 >= 0.85)
    #expect(agreement.precision.matrix.quadraticKappa >= 0.80)
    #expect(agreement.hortatory.matrix.quadraticKappa >= 0.78)
    #expect(agreement.missing.isEmpty)
  }

  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["CALIBRATE"] != nil, "CALIBRATE is not set"))
  func `scoring is written`() throws {
    let result = Calibration(rules: .shipped, base: .shipped).calibrate(try SharedGold.coded())
    print("ridges", result.ridges)
    print(
      "cv precision", result.precision.quadraticKappa, result.precision.accuracy, "hortatory",
      result.hortatory.quadraticKappa, result.hortatory.accuracy)
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Rules/scoring.yml")
    try result.scoring.yaml(obtained: result.account).write(
      to: file, atomically: true, encoding: .utf8)
  }

  private func show(_ agreement: Agreement, _ provisions: [Calibration.CodedProvision]) {
    print("force", agreement.force.matrix.accuracy, agreement.force.matrix.macroF1)
    print("precision", agreement.precision.matrix.quadraticKappa)
    print(
      "hortatory", agreement.hortatory.matrix.quadraticKappa, agreement.hortatory.matrix.accuracy)
    print("escape", agreement.escapes.microF1, "function", agreement.functions.microF1)
    print("bounded", agreement.bounded.matrix.accuracy)
    for item in agreement.disagreements
    where item.code == "force" || item.code == "hortatory"
      || (item.code == "precision" && item.distance > 1)
    {
      print(item.id, item.code, "tool", item.tool, "coders", item.coders)
    }
  }
}
