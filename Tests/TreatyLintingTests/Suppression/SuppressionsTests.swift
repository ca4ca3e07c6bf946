import Testing
import TreatyRules
import TreatyText

@testable import TreatyLinting

struct SuppressionsTests {
  /// Two articles with a finding of each of two rules, and a directive where `%` stands.
  func lint(
    before: String = "", between: String = "", after: String = "",
    format: Instrument.Format = .text,
    ignores: [Placed<Settings.Ignore>] = []
  ) -> (shown: [String], reasons: [String]) {
    let text = "\(before)\nArticle 1\nfirst words\n\(between)\nArticle 2\nsecond words\n\(after)\n"
    var draft = DraftFixture(text)
    draft.edit { $0.format = format }
    draft.add("art_1", "Article 1\nfirst words", kind: .article)
    draft.add("art_2", "Article 2\nsecond words", kind: .article)
    let findings = ["first", "second"].enumerated().flatMap { index, word in
      ["vague-obligation", "open-list"].map { rule in
        let range = draft.range(word)
        return Finding(
          rule: rule, severity: .advice, message: word, provision: index, range: range,
          span: Span(range.start, range.end))
      }
    }
    let result = Suppressions(draft.instrument, ignores: ignores)
      .apply(to: findings, of: draft.instrument, rules: .shipped)
    return (
      result.findings.map { "\($0.rule): \($0.message)" }, result.suppressed.map(\.reason)
    )
  }

  let everything = [
    "open-list: first", "vague-obligation: first", "open-list: second",
    "vague-obligation: second",
  ]

  @Test func `without directives all is shown`() {
    #expect(lint().shown == everything)
  }

  @Test func `ignore reaches the next provision and no further`() {
    let result = lint(before: "<!-- treatylint: ignore open-list because agreed in plenary -->")
    #expect(result.shown == everything.filter { $0 != "open-list: first" })
    #expect(result.reasons == ["agreed in plenary"])
    let second = lint(between: "# treatylint: ignore vague, open-list because of the mandate")
    #expect(second.shown == ["open-list: first", "vague-obligation: first"])
    #expect(second.reasons == ["of the mandate", "of the mandate"])
  }

  @Test func `off reaches to on`() {
    let result = lint(
      before: "<!-- treatylint: off open-list because it stays open -->",
      between: "<!-- treatylint: on open-list -->")
    #expect(result.shown == everything.filter { $0 != "open-list: first" })
    let toTheEnd = lint(before: "<!-- treatylint: off open-list because it stays open -->")
    #expect(toTheEnd.shown == ["vague-obligation: first", "vague-obligation: second"])
  }

  @Test func `ignore-file reaches everywhere, from anywhere`() {
    let result = lint(after: "<!-- treatylint: ignore-file open-list because lists are open -->")
    #expect(result.shown == ["vague-obligation: first", "vague-obligation: second"])
  }

  @Test func `a processing instruction serves in XML only`() {
    let instruction = "<?treatylint ignore open-list because agreed?>"
    #expect(
      lint(before: instruction, format: .akomaNtoso).shown
        == everything.filter { $0 != "open-list: first" })
    #expect(lint(before: instruction).shown == everything)
  }

  @Test func `a directive without a reason is not followed`() {
    let shown = lint(before: "<!-- treatylint: ignore open-list -->").shown
    #expect(shown.count == 5)
    #expect(
      shown.first
        == "malformed-suppression: this suppression is not followed: it needs rules and a reason: "
        + "'ignore RULE because REASON'")
    #expect(lint(before: "<!-- treatylint: silence x because y -->").shown.count == 5)
  }

  @Test func `a directive that does nothing is reported`() {
    let shown = lint(before: "<!-- treatylint: ignore unbounded because of the mandate -->").shown
    #expect(shown.first == "unused-suppression: nothing here is suppressed by 'unbounded'")
  }

  @Test func `a configuration ignores by provision`() throws {
    let node = try DataNode(
      yaml: "ignore:\n  art_2: open-list because official text\n  art_9: open-list because x",
      file: ".treatylint.yml")
    let settings = try Settings(node, folder: ".")
    let result = lint(ignores: settings.ignores)
    #expect(result.shown == everything.filter { $0 != "open-list: second" })
    #expect(result.reasons == ["official text"])
  }

  @Test func `a reason may itself say because`() {
    let selection = ReasonedSelection("open-list because the Chair asked because of time")
    #expect(selection?.reason == "the Chair asked because of time")
    #expect(ReasonedSelection("because of time") == nil)
    #expect(ReasonedSelection("open-list because -") == nil)
  }

  @Test func `an on may end some of what an off began`() {
    let result = lint(
      before: "# treatylint: off open-list, vague-obligation because both are agreed",
      between: "# treatylint: on open-list")
    #expect(result.shown == ["open-list: second"])
    #expect(
      lint(before: "# treatylint: on open-list").shown.first?.hasSuffix(
        "no 'off' before it names these rules") == true)
  }

  @Test func `a rule that does not exist is named, with a near one`() {
    let shown = lint(before: "# treatylint: ignore vage-obligation because agreed").shown
    #expect(shown.first?.contains("did you mean 'vague-obligation'?") == true)
  }

  @Test(arguments: ["treatylint: ignore open-list because agreed", "// treatylint: off open-list"])
  func `a line that was meant for the linter and has no mark is pointed out`(line: String) {
    #expect(lint(before: line).shown.first?.contains("it is read as text") == true)
  }
}
