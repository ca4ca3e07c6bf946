import Foundation
import GRDB
import Testing
import TreatyAssessment
import TreatyEffects

@testable import TreatyAudit

struct CorpusAuditTests {
  private static func audit(
    _ paths: [String], into store: AuditStore, width: Int = 2, filesPerTransaction: Int = 64,
    circumstances: CorpusAudit.Circumstances = AuditFixture.circumstances
  ) async throws -> (CorpusAudit.Progress, [CorpusAudit.Refusal]) {
    var refusals: [CorpusAudit.Refusal] = []
    let progress = try await CorpusAudit(width: width, filesPerTransaction: filesPerTransaction)
      .run(
        paths, into: store, circumstances: circumstances, work: AuditFixture.work,
        now: { "2026-01-01T00:00:01Z" }
      ) { _, refusal in if let refusal { refusals.append(refusal) } }
    return (progress, refusals)
  }

  private static func number(_ store: AuditStore, _ sql: String) throws -> Int? {
    try store.queue.read { try Int.fetchOne($0, sql: sql) }
  }

  private static func exports(of store: AuditStore) throws -> [UInt8] {
    var bytes: [UInt8] = []
    for table in AuditTable.allCases {
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
    let (progress, _) = try await Self.audit(paths, into: whole, width: 1)
    #expect(progress.measured == 50)
    #expect(progress.refused == 1)

    let pieces = try AuditStore(path: folder + "/pieces.sqlite")
    for end in [30, 7, 51] {
      _ = try await Self.audit(
        Array(paths[..<end]), into: pieces, width: 4, filesPerTransaction: 3)
    }
    let expected = try Self.exports(of: whole)
    #expect(try Self.exports(of: pieces) == expected)
    #expect(String(decoding: expected, as: UTF8.self).contains("\"file7, \"\"quoted\"\"\""))
  }

  @Test func `what has not changed is not measured again`() async throws {
    let store = try AuditStore(path: AuditFixture.temporaryFolder() + "/audit.sqlite")
    _ = try await Self.audit(["a", "b"], into: store)
    let (again, _) = try await Self.audit(["a", "b", "c"], into: store)
    #expect(again.unchanged == 2)
    #expect(again.measured == 1)
    var other = AuditFixture.circumstances
    other.rulesHash = "new rules"
    let (anew, _) = try await Self.audit(["a", "b"], into: store, circumstances: other)
    #expect(anew.measured == 2)
  }

  @Test func `a file that could not be read is named again by the next run`() async throws {
    let store = try AuditStore(path: AuditFixture.temporaryFolder() + "/audit.sqlite")
    for _ in 0..<2 {
      let (progress, refusals) = try await Self.audit(["a", "broken", "gone"], into: store)
      #expect(progress.refused == 2)
      #expect(refusals.map(\.path) == ["broken", "gone"])
      #expect(refusals.map(\.reason) == ["is broken", "no such file"])
    }
  }

  @Test func `what was known of a file is gone when it is measured anew`() async throws {
    let store = try AuditStore(path: AuditFixture.temporaryFolder() + "/audit.sqlite")
    _ = try await Self.audit(["a", "b", "broken"], into: store)
    let before = try Self.exports(of: store)
    var other = AuditFixture.circumstances
    other.options = "others"
    _ = try await Self.audit(["b", "a", "broken"], into: store, circumstances: other)
    #expect(try Self.exports(of: store) == before)
    for table in ["provisions", "evidence", "escapes", "functions", "parties", "instruments"] {
      #expect(try Self.number(store, "SELECT count(*) FROM \(table)") == AuditFixture.rows(table))
    }
  }

  @Test func `every reference between tables has its other end`() async throws {
    let store = try AuditStore(path: AuditFixture.temporaryFolder() + "/audit.sqlite")
    _ = try await Self.audit(["a", "b", "broken"], into: store)
    let check = "SELECT count(*) FROM pragma_foreign_key_check"
    #expect(try Self.number(store, check) == 0)
    #expect(try Self.number(store, "SELECT count(*) FROM pragma_foreign_key_list('evidence')") == 2)
    #expect(
      try Self.number(store, "SELECT integrity_check = 'ok' FROM pragma_integrity_check") == 1)
  }

  @Test func `effects that many provisions share are stored once and exported for each`()
    async throws
  {
    let store = try AuditStore(path: AuditFixture.temporaryFolder() + "/audit.sqlite")
    _ = try await Self.audit(["a", "b", "c"], into: store)
    #expect(try Self.number(store, "SELECT count(*) FROM effect_sets") == 1)
    #expect(try Self.number(store, "SELECT count(*) FROM effects") == 1)
    #expect(try Self.number(store, "SELECT count(*) FROM provision_effects") == 3)
    var bytes: [UInt8] = []
    try AuditExport(format: .csv).write(.effects, of: store) { bytes += $0 }
    #expect(
      String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").last
        == "c,art_1,coercion,ex-post,favourable,strong,X.1;X.2,who delegates")
  }

  @Test func `a finished database is one file`() async throws {
    let folder = try AuditFixture.temporaryFolder()
    do {
      let store = try AuditStore(path: folder + "/audit.sqlite")
      _ = try await Self.audit(["a"], into: store)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["audit.sqlite"])
  }

  @Test func `a second audit of one database is told so`() throws {
    let path = try AuditFixture.temporaryFolder() + "/audit.sqlite"
    do {
      let first = try AuditStore(path: path)
      #expect(throws: AuditError.self) { try AuditStore(path: path) }
      withExtendedLifetime(first) {}
    }
    _ = try AuditStore(path: path)
  }

  @Test func `a file that is no database is refused and left alone`() throws {
    let path = try AuditFixture.temporaryFolder() + "/letter.sqlite"
    let letter = String(repeating: "Dear reader, this is a letter. ", count: 100)
    try letter.write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: AuditError.self) { try AuditStore(path: path) }
    #expect(throws: AuditError.self) { try AuditStore(reading: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == letter)
  }

  @Test(arguments: [
    ("2007-04-03", "2007-04-03"), ("20240313", "2024-03-13"), ("2021", "2021"),
    ("2010-09-27T10:00:00", "2010-09-27"), ("TODAY", nil), ("27 September 2010", nil), ("", nil),
    ("2999-01-01", nil), ("9999", nil),
  ])
  func `dates are read as they are written in metadata`(text: String, date: String?) {
    #expect(InstrumentFacts.isoDate(text) == date)
  }
}
