import Testing

@testable import TreatyReports

struct RulePageTests {
  @Test func `a page reads well on a terminal`() throws {
    try expectSnapshot(Sample.rulePages[0].text(style: TerminalStyle(width: 72)), named: "rule.txt")
  }

  @Test func `a page reads well as Markdown`() throws {
    try expectSnapshot(Array(Sample.rulePages[0].markdown.utf8), named: "rule.md")
  }
}
