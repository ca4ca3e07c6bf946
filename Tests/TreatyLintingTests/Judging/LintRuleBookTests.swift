import Testing
import TreatyAssessment
import TreatyRules

@testable import TreatyLinting

struct LintRuleBookTests {
  static let minimal = """
    rules:
      - id: some-rule
        severity: warning
        summary: A summary
        message: "{words} is wrong"
        consider: another word
        rationale: Because.
        source: project
        when: {force: binding, precision-at-most: 2}
        example: {wrong: a, right: b}
    """

  func error(_ yaml: String) throws -> DataError? {
    do {
      _ = try LintRuleBook(files: [try DataNode(yaml: yaml, file: "lint.yml")])
      return nil
    } catch let error as DataErrors {
      return error.errors.first
    }
  }

  @Test func `the shipped rules are complete`() {
    #expect(LintRuleBook.shipped.rules.count >= 20)
    for rule in LintRuleBook.shipped.rules {
      #expect(rule.summary.last != ".", "\(rule.id): a summary is no sentence")
      #expect(!rule.rationale.isEmpty && !rule.source.isEmpty && !rule.consider.isEmpty)
      #expect(rule.silence.contains("because"), "\(rule.id): a suppression needs a reason")
    }
  }

  @Test func `a rule is read`() throws {
    let book = try LintRuleBook(files: [try DataNode(yaml: Self.minimal, file: "lint.yml")])
    let rule = try #require(book["some-rule"])
    #expect(rule.severity == .warning)
    #expect(rule.exempt == [.preamble, .definitions, .quotation])
    guard case .assessment(let conditions) = rule.trigger, let condition = conditions.first else {
      Issue.record("the trigger is no condition")
      return
    }
    #expect(condition.forces == [.obligation, .prohibition])
    #expect(condition.precision == 1...2)
  }

  @Test func `mistakes name their place and what was meant`() throws {
    let cases: [(find: String, put: String, line: Int, problem: String, suggestion: String)] = [
      (
        "severity: warning", "severity: waring", 3, "unknown value 'waring'",
        "did you mean 'warning'?"
      ),
      ("summary:", "sumary:", 4, "unknown key 'sumary'", "did you mean 'summary'?"),
      ("{words}", "{word}", 5, "unknown placeholder 'word'", "did you mean 'words'?"),
      ("force: binding", "force: bindin", 9, "unknown force 'bindin'", "did you mean 'binding'?"),
      ("id: some-rule", "id: Some Rule", 2, "the id 'Some Rule' is not in kebab case", ""),
      ("at-most: 2", "at-most: 9", 9, "9 is out of range", "write a whole number from 1 to 5"),
    ]
    for (find, put, line, problem, suggestion) in cases {
      let broken = Self.minimal.replacing(find, with: put)
      let error = try #require(try error(broken), "\(put) is a mistake")
      #expect(error.line == line)
      #expect(error.problem == problem)
      if !suggestion.isEmpty { #expect(error.suggestion == suggestion) }
    }
  }

  @Test func `an id is given once`() throws {
    let node = try DataNode(yaml: Self.minimal, file: "lint.yml")
    #expect(throws: DataErrors.self) { try LintRuleBook(files: [node, node]) }
  }

  @Test func `a rule says when it speaks, once`() throws {
    let twice = Self.minimal + "\n    check: unclosed-bracket\n"
    #expect(try error(twice)?.problem == "more than one key says when the rule speaks")
    let never = Self.minimal.replacing(
      "    when: {force: binding, precision-at-most: 2}\n", with: "")
    #expect(try error(never)?.problem == "nothing says when the rule speaks")
  }

  @Test func `a family is named by the first words of its ids`() throws {
    let rule = try #require(LintRuleBook.shipped["unbounded-derogation"])
    #expect(rule.isNamed(by: "unbounded"))
    #expect(rule.isNamed(by: "unbounded-derogation"))
    #expect(!rule.isNamed(by: "unbound"))
    #expect(rule.isNamed(by: "all"))
  }

  @Test func `a message lists each word once, three at most`() {
    #expect(
      LintMessage.fill("{words} are open", words: ["due", "Due", "fair"])
        == "'due' and 'fair' are open")
    #expect(
      LintMessage.fill("{words}", words: ["a", "b", "c", "d"]) == "'a', 'b' and 'c'")
    #expect(
      LintMessage.fill("{operator}!", words: ["x"], operatorWords: "shall do") == "'shall do'!")
    #expect(LintMessage.fill("to {target}", target: "Article 5") == "to Article 5")
  }
}
