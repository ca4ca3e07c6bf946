import Testing
import TreatyText

@testable import TreatyLinting

struct FindingLineTests {
  private func finding(_ rule: String, _ place: Int) -> Finding {
    Finding(
      rule: rule, severity: .advice, message: "", consider: "", provision: nil,
      range: TextRange(place, place), span: Span(place, place))
  }

  @Test func `each finding is taken once, by the first that reaches it`() throws {
    let findings = [9, 2, 5, 7].map { finding("a", $0) } + [finding("b", 5)]
    var line = try #require(FindingLine.lines(of: findings)["a"])
    #expect(line.take(from: 3, to: 8) == [2, 3])
    #expect(line.take(from: 3, to: 8).isEmpty)
    #expect(line.hasFinding(from: 3, to: 8))
    #expect(!line.hasFinding(from: 3, to: 5))
    #expect(line.take(from: 0, to: 100) == [1, 0])
    #expect(line.take(from: 0, to: 100).isEmpty)
  }

  @Test func `nested stretches are searched no more often than they are many`() throws {
    let count = 2_000
    var line = try #require(FindingLine.lines(of: (0..<count).map { finding("a", $0) })["a"])
    var taken = 0
    for start in (0..<count).reversed() { taken += line.take(from: start, to: count).count }
    #expect(taken == count)
  }
}
