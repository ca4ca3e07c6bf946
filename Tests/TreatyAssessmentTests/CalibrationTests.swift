import Foundation
import Testing
import TreatyReading
import TreatyRules

@testable import TreatyAssessment

struct CalibrationTests {
  @Test func `exponential and logarithm are exact`() {
    for x in stride(from: -30.0, through: 30, by: 0.37) {
      #expect(abs(Logistic.exponential(x) / Foundation.exp(x) - 1) < 1e-12)
      #expect(abs(Logistic.logarithm(Foundation.exp(x)) - x) < 1e-12 * max(1, abs(x)))
    }
    #expect(Logistic.value(0) == 0.5)
    #expect(Logistic.value(800) == 1)
  }

  @Test func `regression finds what decides the level`() {
    var rows: [[Double]] = []
    var levels: [Int] = []
    for index in 0..<90 {
      let strength = Double(index % 9) - 4
      rows.append([strength, Double((index * 7) % 5) - 2])
      levels.append(strength < -1 ? 0 : strength < 2 ? 1 : 2)
    }
    let fitted = OrdinalRegression(rows: rows, levels: levels, levelCount: 3, ridge: 0.1).fit()
    #expect(fitted.weights[0] > 1)
    #expect(abs(fitted.weights[1]) < 0.2)
    #expect(fitted.thresholds[0] < fitted.thresholds[1])
  }

  @Test func `calibration is the same every time and can be read back`() throws {
    let texts = [
      ("Each Party shall pay 5 pounds by 1 March 2031.", 5, 0),
      ("The Parties shall promote friendly relations.", 1, 2),
      ("Each Party shall notify the Secretariat of its focal point.", 4, 0),
      ("Each Party shall take appropriate measures to protect wells.", 3, 0),
      ("The Parties shall endeavour to foster dialogue where appropriate.", 2, 1),
    ]
    var provisions: [Calibration.CodedProvision] = []
    for round in 0..<6 {
      for (place, item) in texts.enumerated() {
        let id = "\(round)-\(place)"
        provisions.append(
          Calibration.CodedProvision(
            id: id, group: "\(round)",
            instrument: TreatyReader().readProvision(name: id, text: item.0),
            codings: [Coding(id: id, precision: item.1, hortatory: item.2)]))
      }
    }
    let calibration = Calibration(rules: .shipped, base: .shipped)
    let first = calibration.calibrate(provisions)
    let second = calibration.calibrate(provisions)
    let yaml = first.scoring.yaml(obtained: first.account)
    #expect(yaml == second.scoring.yaml(obtained: second.account))
    #expect(first.precision.quadraticKappa > 0.9)
    let read = try Scoring(DataNode(yaml: yaml, file: "scoring.yml"))
    #expect(read.yaml(obtained: first.account) == yaml)
  }

  @Test func `a scoring that cannot be is refused with its place`() throws {
    let text = "scoring: 1\nobtained: x\nforce:\n  first: much\n"
    let node = try DataNode(yaml: text, file: "scoring.yml")
    #expect {
      try Scoring(node)
    } throws: { error in
      "\(error)".hasPrefix("scoring.yml:4:")
    }
  }
}
