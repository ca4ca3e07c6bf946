import Testing
import TreatyEffects
import TreatyReading
import TreatyText

@testable import TreatyLinting

/// The examples of a rule are its documentation and its test.
struct RuleExampleTests {
  static let pipeline = Pipeline()
  static let exemplified = LintRuleBook.shipped.rules.filter { $0.example != nil }.map(\.id)

  /// The regime under which a rule judges.
  func regime(of rule: LintRule) -> Regime {
    guard let condition = rule.regime else { return Regime() }
    return Regime(
      mechanisms: [condition.mechanism], pathway: condition.pathway,
      preferenceGap: condition.preferenceGap.sorted { $0.rawValue < $1.rawValue }.first,
      institutionalisation: condition.institutionalisation
        .sorted { $0.rawValue < $1.rawValue }.first, delegation: condition.delegation)
  }

  func findings(_ rule: LintRule, in text: String) -> [Finding] {
    let instrument = TreatyReader().readProvision(name: "example", text: text)
    let options = PipelineOptions(regime: regime(of: rule))
    return Self.pipeline.analyse(instrument, options: options).findings
  }

  @Test(arguments: exemplified)
  func `the wrong wording is complained of at its words, the right one is not`(
    _ id: String
  ) throws {
    let rule = try #require(LintRuleBook.shipped[id])
    let example = try #require(rule.example)
    let marks = example.wrong.split(
      omittingEmptySubsequences: false, whereSeparator: { "«»".contains($0) })
    try #require(marks.count == 3, "the words complained of stand in «»")
    let found = findings(rule, in: marks.joined())
    let expected = String(marks[1])
    let quoted = found.filter { $0.rule == id }.map {
      String(decoding: Array(marks.joined().utf8)[$0.span.start..<$0.span.end], as: UTF8.self)
    }
    #expect(quoted == [expected], "found: \(found.map(\.rule))")
    #expect(!findings(rule, in: example.right).contains { $0.rule == id })
  }
}
