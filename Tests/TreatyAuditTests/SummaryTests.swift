import Testing
import TreatyAudit

struct SummaryTests {
  @Test func `a summary counts what was measured and what was refused`() async throws {
    let store = try await AuditFixture.store(paths: ["a", "b", "broken"])
    let summary = try AuditSummary(store)
    #expect(summary.instruments == 2)
    #expect(summary.provisions == 2)
    #expect(summary.refusals.map(\.name) == ["is broken"])
    #expect(summary.forces.map(\.name) == ["obligation"])
    #expect(summary.escapes.first?.marked == 2)
    #expect(summary.years.map(\.name) == ["1999"])
    #expect(summary.parties.map(\.name) == ["AAA", "BBB"])
  }

  @Test func `no line of the text is wider than asked`() async throws {
    let store = try await AuditFixture.store(
      paths: ["a very long path to a treaty that goes on and on and on until it is too long/x.txt"])
    for width in [60, 80, 120] {
      let text = SummaryText(width: width).render(try AuditSummary(store))
      for line in text.split(separator: "\n") { #expect(line.count <= width) }
    }
  }

  @Test func `the page is whole and escapes what it shows`() async throws {
    let store = try await AuditFixture.store(paths: ["<b>&.txt"])
    let page = SummaryPage(title: "A & B").render(try AuditSummary(store))
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("A &amp; B"))
    #expect(!page.contains("<b>&"))
    #expect(!page.contains("http"))
  }

  @Test func `a comparison shows the difference of the shares`() async throws {
    let first = try AuditSummary(try await AuditFixture.store(paths: ["a"]))
    let second = try AuditSummary(try await AuditFixture.store(paths: ["a", "b"]))
    let text = SummaryComparison(first: "one", second: "two").render(first, second)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("instruments") })
    #expect(line.split(separator: " ") == ["instruments", "1", "2", "1"])
  }
}
