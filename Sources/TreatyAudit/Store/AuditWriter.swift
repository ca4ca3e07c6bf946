import GRDB
import TreatyAssessment
import TreatyEffects
import TreatyLinting
import TreatyRules
import TreatyText

/// Writes records into the tables, with statements that are prepared once for a transaction.
struct AuditWriter {
  private let database: Database
  private let run: Int64
  private let key: String
  private let instrument: Statement
  private let metadata: Statement
  private let party: Statement
  private let provision: Statement
  private let escape: Statement
  private let function: Statement
  private let evidence: Statement
  private let effect: Statement
  private let finding: Statement
  private let refusal: Statement

  /// Prepares the statements.
  ///
  /// - Parameters:
  ///   - database: inside a write.
  ///   - run: the id of the run.
  ///   - key: what a result depends on besides the file: version, rules, options.
  init(_ database: Database, run: Int64, key: String) throws {
    self.database = database
    self.run = run
    self.key = key
    func insertion(_ table: String, _ columns: Int) throws -> Statement {
      let marks = Array(repeating: "?", count: columns).joined(separator: ",")
      return try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
    }
    instrument = try insertion("instruments", 20)
    metadata = try insertion("metadata", 4)
    party = try database.cachedStatement(sql: "INSERT OR IGNORE INTO parties VALUES (?,?)")
    provision = try insertion("provisions", 19)
    escape = try insertion("escapes", 4)
    function = try insertion("functions", 2)
    evidence = try insertion("evidence", 8)
    effect = try insertion("effects", 6)
    finding = try insertion("findings", 8)
    refusal = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO refusals VALUES (?,?,?,?,?)")
  }

  /// Writes a record in place of what was known of its path.
  func write(_ record: AuditRecord) throws {
    try database.execute(sql: "DELETE FROM instruments WHERE path = ?", arguments: [record.path])
    try database.execute(sql: "DELETE FROM refusals WHERE path = ?", arguments: [record.path])
    switch record.outcome {
    case .refused(let reason):
      try refusal.execute(arguments: [record.path, run, record.contentHash, key, reason])
    case .measured(let measured):
      try write(measured, of: record)
    }
  }

  private func write(_ measured: AuditRecord.Measured, of record: AuditRecord) throws {
    let text = measured.instrument
    let aggregate = measured.aggregate
    let facts = InstrumentFacts(text.metadata)
    try instrument.execute(arguments: [
      nil, run, record.path, record.contentHash, key, record.bytes, text.format.rawValue,
      text.kind.rawValue, text.title, text.language, facts.dateSigned, facts.dateIntoForce,
      facts.type, aggregate.provisions, aggregate.meanPrecision, aggregate.precisionSpread,
      aggregate.escapeDensity, aggregate.hortatoryShare, aggregate.sentences,
      aggregate.vagueSentences,
    ])
    let id = database.lastInsertedRowID
    for (position, entry) in text.metadata.enumerated() {
      try metadata.execute(arguments: [id, position, entry.key, entry.value])
    }
    for name in facts.parties { try party.execute(arguments: [id, name]) }
    for index in text.provisions.indices {
      try writeProvision(index, of: measured, instrument: id)
    }
    for (position, found) in measured.findings.enumerated() {
      let place = text.source.position(at: found.span.start)
      try finding.execute(arguments: [
        id, position, found.provision.map { text.provisions[$0].id }, found.rule,
        found.severity.rawValue, place.line, place.column, found.message,
      ])
    }
  }

  private func writeProvision(
    _ index: Int, of measured: AuditRecord.Measured, instrument id: Int64
  ) throws {
    let text = measured.instrument
    let unit = text.provisions[index]
    let assessment = measured.assessments[index]
    let isContainer = assessment.aggregate != nil
    let start = text.source.position(at: unit.span.start)
    let end = text.source.position(at: unit.span.end)
    try provision.execute(arguments: [
      nil, id, index, unit.id, unit.parent.map { text.provisions[$0].id }, unit.kind.rawValue,
      unit.label, unit.heading, unit.confidence.rawValue, start.offset, end.offset, start.line,
      isContainer ? "" : text.text.string(unit.range),
      !isContainer && AuditUnits.isCoded(unit.kind), assessment.force?.rawValue,
      assessment.precision?.level, assessment.precision?.score, assessment.hortatory.level,
      assessment.hortatory.score,
    ])
    // A container's evidence and effects are those of what it contains.
    guard !isContainer else { return }
    let row = database.lastInsertedRowID
    for found in assessment.escapes {
      try escape.execute(arguments: [
        row, found.kind.rawValue, found.isBounded,
        found.bounds.map(\.rawValue).joined(separator: ";"),
      ])
    }
    for found in assessment.functions { try function.execute(arguments: [row, found.rawValue]) }
    for (position, found) in assessment.evidence.enumerated() {
      let span = text.text.sourceSpan(of: found.range)
      try evidence.execute(arguments: [
        row, position, found.rule, found.category.rawValue, found.value, found.weight, span.start,
        span.end,
      ])
    }
    for expected in measured.effects[index] where expected.direction != .none {
      try effect.execute(arguments: [
        row, expected.mechanism.rawValue, expected.stage.rawValue, expected.direction.rawValue,
        expected.strength?.rawValue, expected.claims.map(\.id).joined(separator: ";"),
      ])
    }
  }
}
