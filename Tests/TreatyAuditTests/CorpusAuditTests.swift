import Testing
import TreatyAudit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct CorpusAuditTests {
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
    let folder = try AuditFixture.temporaryFolder()
    let paths = (0..<50).map { "file\($0)" } + ["broken"]
    let whole = try AuditStore(path: folder + "/whole.sqlite")
    let progress = try await CorpusAudit(width: 1).run(
      paths, into: whole, circumstances: AuditFixture.circumstances, work: AuditFixture.work
    ) { _ in }
    #expect(progress.measured == 50)
    #expect(progress.refused == 1)

    let pieces = try AuditStore(path: folder + "/pieces.sqlite")
    for end in [7, 30, 51] {
      _ = try await CorpusAudit(width: 4, filesPerTransaction: 3).run(
        Array(paths[..<end]), into: pieces, circumstances: AuditFixture.circumstances,
        work: AuditFixture.work
      ) { _ in }
    }
    let expected = try Self.exports(of: whole)
    #expect(try Self.exports(of: pieces) == expected)
    #expect(String(decoding: expected, as: UTF8.self).contains("\"file7, \"\"quoted\"\"\""))
  }

  @Test func `what has not changed is not measured again`() async throws {
    let folder = try AuditFixture.temporaryFolder()
    let store = try AuditStore(path: folder + "/audit.sqlite")
    let audit = CorpusAudit(width: 2)
    _ = try await audit.run(
      ["a", "b", "broken"], into: store, circumstances: AuditFixture.circumstances,
      work: AuditFixture.work
    ) { _ in }
    let again = try await audit.run(
      ["a", "b", "broken"], into: store, circumstances: AuditFixture.circumstances,
      work: AuditFixture.work
    ) { _ in }
    #expect(again.unchanged == 3)
    var other = AuditFixture.circumstances
    other.rulesHash = "new rules"
    let anew = try await audit.run(
      ["a", "b"], into: store, circumstances: other, work: AuditFixture.work
    ) { _ in }
    #expect(anew.measured == 2)
  }

  @Test func `a second audit of one database is told so`() throws {
    let folder = try AuditFixture.temporaryFolder()
    let first = try AuditStore(path: folder + "/audit.sqlite")
    #expect(throws: AuditError.self) { try AuditStore(path: folder + "/audit.sqlite") }
    withExtendedLifetime(first) {}
  }

  @Test func `a file that is no database is refused and left alone`() throws {
    let folder = try AuditFixture.temporaryFolder()
    let path = folder + "/letter.sqlite"
    let letter = try #require(fopen(path, "w"))
    fputs(String(repeating: "Dear reader, this is a letter. ", count: 100), letter)
    fclose(letter)
    #expect(throws: AuditError.self) { try AuditStore(path: path) }
  }
}
