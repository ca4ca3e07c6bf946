import GRDB
import Testing

@testable import TreatyAudit

struct SummaryTests {
  private static func summary(_ paths: [String]) async throws -> AuditSummary {
    try AuditSummary(try await AuditFixture.store(paths: paths))
  }

  @Test func `a summary counts what was measured and what was refused`() async throws {
    let summary = try await Self.summary(["a", "b", "broken"])
    #expect(summary.instruments.map(\.name) == ["a", "b"])
    #expect(summary.provisions == 2)
    #expect(summary.refusals.map(\.name) == ["is broken"])
    #expect(summary.forces.map(\.name) == ["obligation"])
    #expect(summary.escapes.first?.marked == 2)
    #expect(summary.years.map(\.name) == ["1999"])
    #expect(summary.parties.map(\.name) == ["AAA", "BBB"])
    #expect(summary.expectations.map(\.favourable) == [2])
    #expect(summary.corpus?.binding == 1)
  }

  @Test func `every distribution and every table adds up to the head`() async throws {
    let summary = try await Self.summary(["a", "b", "c", "broken"])
    let provisions = summary.provisions
    #expect(summary.forces.reduce(0) { $0 + $1.count } == provisions)
    #expect(summary.hortatoryLevels.reduce(0) { $0 + $1.count } == provisions)
    #expect(
      summary.precisionLevels.reduce(0) { $0 + $1.count } + summary.withoutPrecision == provisions)
    for groups in [summary.years, summary.instruments, summary.corpus.map { [$0] } ?? []] {
      #expect(groups.reduce(0) { $0 + $1.provisions } == provisions)
      #expect(groups.reduce(0) { $0 + $1.instruments } == 3)
    }
  }

  @Test(arguments: [(1, 0), (2, 1), (5, 2), (40, 10)])
  func `no instrument is among the most and the least precise`(
    instruments: Int, ranked: Int
  ) async throws {
    let store = try await AuditFixture.store(paths: (0..<instruments).map { "f\($0)" })
    try await store.queue.write { database in
      try database.execute(
        sql: "UPDATE instruments SET provisions = 10, mean_precision = id / 100.0")
    }
    let summary = try AuditSummary(store)
    #expect(summary.mostPrecise.count == ranked)
    #expect(summary.leastPrecise.count == ranked)
    let most = Set(summary.mostPrecise.map(\.name))
    #expect(most.isDisjoint(with: summary.leastPrecise.map(\.name)))
    if let best = summary.mostPrecise.first?.precision, let worst = summary.leastPrecise.first {
      #expect(best > worst.precision ?? 1)
    }
  }

  @Test func `a trend is the slope of the line through the instruments`() async throws {
    let store = try await AuditFixture.store(paths: (0..<20).map { "f\($0)" })
    try await store.queue.write { database in
      try database.execute(
        sql: """
          UPDATE instruments SET date_signed = 1980 + id,
            mean_precision = 0.2 + id * 0.01 + (id % 2) * 0.001
          """)
    }
    let summary = try AuditSummary(store)
    let trend = try #require(LinearTrend(summary.instruments, of: FigureKind.all[0]))
    #expect(abs(trend.perDecade - 0.1) < 0.001)
    #expect(trend.isSignificant)
    #expect(trend.margin > 0 && trend.margin < 0.002)
    #expect(LinearTrend(Array(summary.instruments.prefix(5)), of: FigureKind.all[0]) == nil)
  }

  @Test func `instruments in a language that the rules do not know are left out and counted`()
    async throws
  {
    let store = try await AuditFixture.store(paths: ["a", "b", "c"])
    try await store.queue.write { database in
      try database.execute(sql: "UPDATE instruments SET language = 'fr' WHERE path = 'b'")
    }
    let summary = try AuditSummary(store)
    #expect(summary.instruments.map(\.name) == ["a", "c"])
    #expect(summary.provisions == 2)
    #expect(summary.escapes.map(\.count) == [2])
    #expect(summary.expectations.map(\.favourable) == [2])
    #expect(summary.leftOut.map(\.name) == ["fr"])
    #expect(SummaryText(width: 80).render(summary).contains("fr 1"))
    #expect(try AuditSummary(store, language: nil).instruments.count == 3)
    #expect(try AuditSummary(store, language: "fr").instruments.map(\.name) == ["b"])
  }

  @Test func `no line of the text is wider than asked`() async throws {
    let summary = try await Self.summary([
      "a very long path to a treaty that goes on and on and on until it is too long/x.txt"
    ])
    for width in [68, 80, 120] {
      let text = SummaryText(width: width).render(summary)
      for line in text.split(separator: "\n") { #expect(line.count <= width) }
    }
  }

  @Test func `the page is whole, fetches nothing and escapes what it shows`() async throws {
    let page = SummaryPage(title: "A & B").render(try await Self.summary(["<b>&.txt", "c"]))
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("A &amp; B"))
    #expect(!page.contains("<b>&."))
    #expect(!page.contains("http"))
    #expect(!page.contains("src="))
  }

  @Test(arguments: [
    (["t/a.txt", "t/ab.txt"], "t/"), (["a.txt", "ab.txt"], ""), (["t/x/a", "t/y/a"], "t/"),
    (["t/a.txt"], "t/"),
  ])
  func `the folder of all instruments is not repeated`(
    paths: [String], folder: String
  ) async throws {
    #expect(try await Self.summary(paths).folder == folder)
  }

  @Test func `the table has a row for every instrument`() async throws {
    let table = SummaryCSV().render(try await Self.summary(["a", "b", "broken"]))
    let rows = String(decoding: table, as: UTF8.self).split(separator: "\r\n")
    #expect(rows.count { $0.hasPrefix("instrument,") } == 2)
    #expect(rows.contains("force,obligation,,,2,1.0000,,,,,,,"))
    #expect(Set(rows.map { $0.count { $0 == "," } }) == [12])
  }

  @Test func `a comparison shows what differs`() async throws {
    let first = try await Self.summary(["a"])
    let store = try await AuditFixture.store(paths: ["a", "b"])
    try await store.queue.write { database in
      try database.execute(sql: "UPDATE instruments SET mean_precision = 0.75 WHERE path = 'a'")
    }
    let second = try AuditSummary(store)
    let text = SummaryComparison(first: "one", first, second: "two", second).render()
    let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains(["instruments", "1", "2", "+1"]))
    #expect(lines.contains(["a", "0.500", "0.750", "+0.250"]))
  }

  @Test func `a comparison is a table and a page, too`() async throws {
    let first = try await Self.summary(["a", "x"])
    let store = try await AuditFixture.store(paths: ["a", "b"])
    try await store.queue.write { database in
      try database.execute(sql: "UPDATE instruments SET mean_precision = 0.75 WHERE path = 'a'")
    }
    let comparison = SummaryComparison(
      first: "<one>", first, second: "two", try AuditSummary(store))
    let rows = String(decoding: ComparisonCSV().render(comparison), as: UTF8.self)
      .split(separator: "\r\n")
    #expect(rows.first == "section,name,first,second,difference")
    #expect(rows.contains("all,instruments,2,2,0"))
    #expect(rows.contains("instrument,a,0.5000,0.7500,0.2500"))
    #expect(rows.contains("effect-favourable,coercion ex-post,1.0000,1.0000,0.0000"))
    #expect(Set(rows.map { $0.count { $0 == "," } }) == [4])
    let page = ComparisonPage(title: "A & B").render(comparison)
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("A: &lt;one&gt;"))
    #expect(page.contains("<th scope=\"row\">a</th>"))
    #expect(!page.contains("http"))
    #expect(!page.contains("src="))
  }

  @Test func `figures by year keep languages apart`() async throws {
    let store = try await AuditFixture.store(paths: ["a", "b", "c"])
    try await store.queue.write { database in
      try database.execute(sql: "UPDATE instruments SET language = 'fr' WHERE path = 'b'")
    }
    let rows = try await store.queue.read { database in
      try Row.fetchAll(
        database, sql: "SELECT language, year, instruments FROM figures_by_year ORDER BY 1"
      ).map { "\($0[0] as String) \($0[1] as Int) \($0[2] as Int)" }
    }
    #expect(rows == ["en 1999 2", "fr 1999 1"])
  }

  @Test func `a summary tells of what makes its figures doubtful`() async throws {
    let store = try await AuditFixture.store(paths: ["a", "b", "c"])
    #expect(try AuditSummary(store).warnings.isEmpty)
    try await store.queue.write { database in
      try database.execute(sql: "UPDATE instruments SET content_hash = 'same' WHERE path <> 'c'")
    }
    _ = try store.begin(AuditFixture.circumstances)
    var circumstances = AuditFixture.circumstances
    circumstances.options = "other"
    _ = try await CorpusAudit(width: 1).run(
      ["d"], into: store, circumstances: circumstances, work: AuditFixture.work, now: { "now" }
    ) { _, _ in }
    _ = try store.begin(circumstances)
    let summary = try AuditSummary(store)
    let text = SummaryText(width: 80).render(summary)
    let page = SummaryPage(title: "t").render(summary)
    for said in ["not come to its end", "2 sets of options", "1 text is here more than once"] {
      #expect(text.contains(said))
      #expect(page.contains(said))
    }
  }

  @Test func `years are numbers in the views`() async throws {
    let store = try await AuditFixture.store(paths: ["a", "b"])
    let counts = try await store.queue.read { database in
      try ["year >= 1995", "year < 1995", "year = 1999"].map {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM coded_provisions WHERE \($0)")
      }
    }
    #expect(counts == [2, 0, 2])
  }
}
