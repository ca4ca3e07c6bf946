import Foundation
import Testing
import TreatyAssessment
import TreatyAudit
import TreatyEffects
import TreatyLinting
import TreatyRules
import TreatyText

/// Audits of files that exist only in the test.
enum AuditFixture {
  /// A folder of its own for each test.
  static func temporaryFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("treatylint-audit-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  static let circumstances = CorpusAudit.Circumstances(
    toolVersion: "1", rulesHash: "r", options: "", machine: "m", started: "2026-01-01T00:00:00Z")

  /// Files whose content is their name; the one called "broken" cannot be measured, the one called
  /// "gone" cannot be read.
  static let work = CorpusAudit.Work { path in
    if path == "gone" { return .unreadable(reason: "no such file") }
    return .bytes(Array("\(path), \"quoted\"".utf8), hash: "h-\(path)")
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
      provisions: [provision], metadata: [("date_signed", "1999-05-06"), ("parties", "AAA,BBB")])
    var assessment = Assessment(
      provision: 0, force: .obligation, precision: .init(level: 3, score: 0.5),
      escapes: [.init(kind: .exception, bounds: [.timeLimit], evidence: [])],
      functions: [.monitoring],
      evidence: [
        .init(rule: "r", category: .force, value: "v", weight: 1, range: TextRange(0, 1))
      ])
    assessment.isCoded = true
    return .measured(
      .init(
        instrument: instrument, assessments: [assessment],
        effects: [[effect]],
        findings: []))
  }

  private static let effect = ExpectedEffect(
    mechanism: .coercion, stage: .exPost, direction: .favourable, strength: .strong,
    claims: ["X.1", "X.2"].map {
      .init(
        id: $0, direction: .favourable, pathway: nil, basis: .stated, pages: "1", statement: "",
        openConditions: [])
    }, conditions: ["who delegates"], reason: "")

  /// How many rows the audit of two such files has.
  static func rows(_ table: String) -> Int { table == "parties" ? 4 : 2 }

  /// A store with an audit of `paths`.
  static func store(paths: [String]) async throws -> AuditStore {
    let store = try AuditStore(path: temporaryFolder() + "/audit.sqlite")
    _ = try await CorpusAudit(width: 2).run(
      paths, into: store, circumstances: circumstances, work: work, now: { "2026-01-01T00:00:01Z" }
    ) { _, _ in }
    return store
  }
}
