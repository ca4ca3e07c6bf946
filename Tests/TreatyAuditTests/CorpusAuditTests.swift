import Testing
import TreatyAssessment
import TreatyAudit
import TreatyEffects
import TreatyLinting
import TreatyRules
import TreatyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct CorpusAuditTests {
  /// A folder of its own for each test.
  private static func temporaryFolder() throws -> String {
    var template = Array("/tmp/treatylint-audit-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    return try #require(made)
  }

  private static let circumstances = CorpusAudit.Circumstances(
    toolVersion: "1", rulesHash: "r", options: "", machine: "m", started: "2026-01-01T00:00:00Z")

  /// Files whose content is their name; the one called "broken" cannot be measured.
  private static let work = CorpusAudit.Work { path in
    .bytes(Array("\(path), \"quoted\"".utf8), hash: "h-\(path)")
  } measure: { path, bytes in
    if path == "broken" { return .refused(reason: "is broken") }
    let source = SourceText(name: path, bytes: bytes)
    let text = ReadingText(whole: source)
    let whole = TextRange(0, bytes.count)
    let provision = Provision(
      id: "art_1", kind: .article, label: "1", span: Span(0, bytes.count), range: whole,
      ownRange: whole)
    let instrument = Instrument(
      source: source, text: text, format: .text, kind: .treaty, title: path,
      provisions: [provision], metadata: [("date_signed", "1999-05-06"), ("parties", "AAA BBB")])
    let assessment = Assessment(
      provision: 0, force: .obligation, precision: .init(level: 3, score: 0.5),
      escapes: [.init(kind: .exception, bounds: [.timeLimit], evidence: [])],
      functions: [.monitoring],
      evidence: [
        .init(rule: "r", category: .force, value: "v", weight: 1, range: TextRange(0, 1))
      ])
    return .measured(
      .init(
        instrument: instrument, assessments: [assessment],
        aggregate: Aggregate(provisions: 1, meanPrecision: 0.5), effects: [[]], findings: []))
  }

  private static func exports(of store: AuditStore) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for table in AuditExport.Table.allCases {
      for format in AuditExport.Format.allCases {
        try AuditExport(format: format).write(table, of: store) { bytes += $0 }
      }
    }
    return bytes
  }

  @Test func `the exports are the same however many cores work and however often it stops`()
    async throws
  {
    let folder = try Self.temporaryFolder()
    let paths = (0..<50).map { "file\($0)" } + ["broken"]
    let whole = try AuditStore(path: folder + "/whole.sqlite")
    let progress = try await CorpusAudit(width: 1).run(
      paths, into: whole, circumstances: Self.circumstances, work: Self.work
    ) { _ in }
    #expect(progress.measured == 50)
    #expect(progress.refused == 1)

    let pieces = try AuditStore(path: folder + "/pieces.sqlite")
    for end in [7, 30, 51] {
      _ = try await CorpusAudit(width: 4, filesPerTransaction: 3).run(
        Array(paths[..<end]), into: pieces, circumstances: Self.circumstances, work: Self.work
      ) { _ in }
    }
    let expected = try Self.exports(of: whole)
    #expect(try Self.exports(of: pieces) == expected)
    #expect(String(decoding: expected, as: UTF8.self).contains("\"file7, \"\"quoted\"\"\""))
  }

  @Test func `what has not changed is not measured again`() async throws {
    let folder = try Self.temporaryFolder()
    let store = try AuditStore(path: folder + "/audit.sqlite")
    let audit = CorpusAudit(width: 2)
    _ = try await audit.run(
      ["a", "b", "broken"], into: store, circumstances: Self.circumstances, work: Self.work
    ) { _ in }
    let again = try await audit.run(
      ["a", "b", "broken"], into: store, circumstances: Self.circumstances, work: Self.work
    ) { _ in }
    #expect(again.unchanged == 3)
    var other = Self.circumstances
    other.rulesHash = "new rules"
    let anew = try await audit.run(
      ["a", "b"], into: store, circumstances: other, work: Self.work
    ) { _ in }
    #expect(anew.measured == 2)
  }

  @Test func `a second audit of one database is told so`() throws {
    let folder = try Self.temporaryFolder()
    let first = try AuditStore(path: folder + "/audit.sqlite")
    #expect(throws: AuditError.self) { try AuditStore(path: folder + "/audit.sqlite") }
    withExtendedLifetime(first) {}
  }

  @Test func `a file that is no database is refused and left alone`() throws {
    let folder = try Self.temporaryFolder()
    let path = folder + "/letter.sqlite"
    let letter = try #require(fopen(path, "w"))
    fputs(String(repeating: "Dear reader, this is a letter. ", count: 100), letter)
    fclose(letter)
    #expect(throws: AuditError.self) { try AuditStore(path: path) }
  }
}
