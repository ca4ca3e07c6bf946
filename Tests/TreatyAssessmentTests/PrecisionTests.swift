import Testing
import TreatyAssessment
import TreatyReading

struct PrecisionTests {
  private func assess(_ text: String) -> Assessment {
    Assessor().assess(TreatyReader().readProvision(name: "test", text: text))[0]
  }

  @Test func `a date and a number are more precise than good intentions`() throws {
    let hard = try #require(
      assess("Each Party shall pay 5 per cent of the fee to the Secretariat by 1 March 2031.")
        .precision)
    let soft = try #require(
      assess("The Parties shall promote mutual understanding and, where appropriate, cooperation.")
        .precision)
    #expect(hard.level >= 4)
    #expect(soft.level <= 2)
    #expect(hard.score > soft.score + 0.3)
  }

  @Test func `the contributions add up to the score's distance from the mean`() throws {
    let scoring = Scoring.shipped
    let precision = try #require(
      assess("Each Party shall take appropriate measures to protect wells.").precision)
    let sum = precision.contributions.reduce(0) { $0 + $1.value }
    let expected = scoring.precision.thresholds.reduce(0.0) { total, threshold in
      total + 1 / (1 + exponential(threshold - sum))
    }
    #expect(abs(expected / 4 - precision.score) < 0.02)
  }

  @Test func `exhortation is graded`() {
    #expect(assess("Each Party shall pay its share by 1 March.").hortatory.level == 0)
    #expect(assess("Each Party shall endeavour to widen access.").hortatory.level == 1)
  }

  /// eˣ by its series, so that the test does not lean on what it tests.
  private func exponential(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for n in 1...60 {
      term *= x / Double(n)
      sum += term
    }
    return sum
  }
}
