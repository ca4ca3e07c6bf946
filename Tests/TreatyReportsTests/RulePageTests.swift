import Testing
import TreatyAssessment
import TreatyEffects
import TreatyLinting

@testable import TreatyReports

struct RulePageTests {
  @Test func `a page reads well on a terminal`() throws {
    try expectSnapshot(Sample.rulePages[0].text(style: TerminalStyle(width: 72)), named: "rule.txt")
  }

  @Test func `a page reads well as Markdown`() throws {
    try expectSnapshot(Array(Sample.rulePages[0].markdown.utf8), named: "rule.md")
  }
}

struct GlossaryTests {
  @Test func `a word is found by any of its names`() throws {
    let glossary = Glossary.shipped
    let page = try #require(glossary.page(for: "Self-judging ESCAPE"))
    #expect(page.id == "self-judging")
    #expect(glossary.page(for: "acculturation")?.subject == .term)
    #expect(glossary.page(for: "no such word") == nil)
  }

  @Test func `every value of the codebook has a page, and every page leads somewhere`() {
    let glossary = Glossary.shipped
    for kind in EscapeKind.allCases { #expect(glossary.page(for: kind.rawValue) != nil) }
    for mechanism in Mechanism.allCases { #expect(glossary.page(for: mechanism.rawValue) != nil) }
    for page in glossary.pages {
      for case .facts(let facts) in page.sections.flatMap(\.blocks) {
        for word in facts.first(where: { $0.name == "see" })?.value.split(separator: ", ") ?? [] {
          #expect(glossary.page(for: String(word)) != nil, "\(page.id) points to \(word)")
        }
      }
    }
  }

  @Test func `a shipped lint rule has a whole page`() {
    for rule in LintRuleBook.shipped.rules {
      let page = RulePage(rule)
      #expect(page.severity == rule.severity)
      #expect(page.markdown.contains("## Why"))
      #expect(page.markdown.contains("## How to silence it"))
    }
  }

  @Test func `pages are listed as a table, as JSON and as an index`() throws {
    let report = RuleListReport(style: TerminalStyle(width: 72))
    try expectSnapshot(report.table(Sample.rulePages), named: "rules.txt")
    try expectSnapshot(report.json(Sample.rulePages), named: "rules.json")
    try expectSnapshot(report.markdownIndex(Sample.rulePages, title: "Rules"), named: "rules.md")
  }
}
