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

/// Audits of files that exist only in the test.
enum AuditFixture {
  /// A folder of its own for each test.
  static func temporaryFolder() throws -> String {
    var template = Array("/tmp/treatylint-audit-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    return try #require(made)
  }

  static let circumstances = CorpusAudit.Circumstances(
    toolVersion: "1", rulesHash: "r", options: "", machine: "m", started: "2026-01-01T00:00:00Z")

  /// Files whose content is their name; the one called "broken" cannot be measured.
  static let work = CorpusAudit.Work { path in
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

  /// A store with an audit of `paths`.
  static func store(paths: [String]) async throws -> AuditStore {
    let store = try AuditStore(path: temporaryFolder() + "/audit.sqlite")
    _ = try await CorpusAudit(width: 2).run(
      paths, into: store, circumstances: circumstances, work: work
    ) { _ in }
    return store
  }
}
