import GRDB
import TreatyAssessment
import TreatyEffects
import TreatyLinting
import TreatyRules
import TreatyText

/// Writes records into the tables.
struct AuditWriter {
  /// The run, with the shared rows that it knows by now.
  private(set) var run: AuditStore.Run

  private let database: Database
  private let instrument: Insertion
  private let metadata: Insertion
  private let party: Insertion
  private let provision: Insertion
  private let escape: Insertion
  private let function: Insertion
  private let evidence: Insertion
  private let evidenceKind: Insertion
  private let effectSet: Insertion
  private let effect: Insertion
  private let effectClaim: Insertion
  private let finding: Insertion
  private let refusal: Insertion

  /// Prepares the statements, which the database keeps from one writer to the next.
  init(_ database: Database, run: AuditStore.Run) throws {
    self.database = database
    self.run = run
    instrument = try Insertion(database, into: "instruments", columns: 19)
    metadata = try Insertion(database, into: "metadata", columns: 4)
    party = try Insertion(database, into: "parties", columns: 2, orIgnore: true)
    provision = try Insertion(database, into: "provisions", columns: 20)
    escape = try Insertion(database, into: "escapes", columns: 4)
    function = try Insertion(database, into: "functions", columns: 2)
    evidence = try Insertion(database, into: "evidence", columns: 5)
    evidenceKind = try Insertion(database, into: "evidence_kinds", columns: 5)
    effectSet = try Insertion(database, into: "effect_sets", columns: 2)
    effect = try Insertion(database, into: "effects", columns: 6)
    effectClaim = try Insertion(database, into: "effect_claims", columns: 5)
    finding = try Insertion(database, into: "findings", columns: 8)
    refusal = try Insertion(database, into: "refusals", columns: 5)
  }

  /// Writes a record in place of what was known of its path.
  mutating func write(_ record: AuditRecord) throws {
    try forget(record.path)
    switch record.outcome {
    case .refused(let reason):
      try refusal.row { row in
        row.text(record.path)
        row.integer(run.id)
        row.text(record.contentHash)
        row.integer(record.bytes)
        row.text(reason)
      }
    case .measured(let measured):
      try write(measured, of: record)
    }
  }

  /// Deletes all there is of a path. The provisions of an instrument have ids that follow each other.
  private func forget(_ path: String) throws {
    try database.execute(sql: "DELETE FROM refusals WHERE path = ?", arguments: [path])
    guard
      let id = try Int.fetchOne(
        database, sql: "SELECT id FROM instruments WHERE path = ?", arguments: [path])
    else { return }
    let range = try Row.fetchOne(
      database, sql: "SELECT min(id), max(id) FROM provisions WHERE instrument_id = ?",
      arguments: [id])
    if let first: Int = range?[0], let last: Int = range?[1] {
      for table in ["escapes", "functions", "evidence"] {
        try database.execute(
          sql: "DELETE FROM \(table) WHERE provision_id BETWEEN ? AND ?", arguments: [first, last])
      }
    }
    for table in ["provisions", "metadata", "parties", "findings"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE instrument_id = ?", arguments: [id])
    }
    try database.execute(sql: "DELETE FROM instruments WHERE id = ?", arguments: [id])
  }

  private mutating func write(_ measured: AuditRecord.Measured, of record: AuditRecord) throws {
    let text = measured.instrument
    let aggregate = measured.aggregate
    let facts = InstrumentFacts(text)
    try instrument.row { row in
      row.null()
      row.integer(run.id)
      row.text(record.path)
      row.text(record.contentHash)
      row.integer(record.bytes)
      row.text(text.format.rawValue)
      row.text(text.kind.rawValue)
      row.text(orNull: text.title)
      row.text(text.language)
      row.text(orNull: facts.dateSigned)
      row.text(orNull: facts.dateIntoForce)
      row.text(orNull: facts.type)
      row.integer(aggregate.provisions)
      row.real(orNull: aggregate.meanPrecision)
      row.real(orNull: aggregate.precisionSpread)
      let isMeasured = measured.isMeasured
      row.real(orNull: isMeasured ? aggregate.escapeDensity : nil)
      row.real(orNull: isMeasured ? aggregate.hortatoryShare : nil)
      row.integer(orNull: isMeasured ? aggregate.sentences : nil)
      row.integer(orNull: isMeasured ? aggregate.vagueSentences : nil)
    }
    let id = Int(database.lastInsertedRowID)
    for (position, entry) in text.metadata.enumerated() {
      try metadata.row { row in
        row.integer(id)
        row.integer(position)
        row.text(entry.key)
        row.text(entry.value)
      }
    }
    for name in facts.parties {
      try party.row { row in
        row.integer(id)
        row.text(name)
      }
    }
    try writeProvisions(of: measured, instrument: id)
    try writeFindings(of: measured, instrument: id)
  }

  private func writeFindings(of measured: AuditRecord.Measured, instrument id: Int) throws {
    let text = measured.instrument
    for (position, found) in measured.findings.enumerated() {
      let place = text.source.position(at: found.span.start)
      try finding.row { row in
        row.integer(id)
        row.integer(position)
        row.integer(orNull: found.provision)
        row.text(found.rule)
        row.text(found.severity.rawValue)
        row.integer(place.line)
        row.integer(place.column)
        row.text(found.message)
      }
    }
  }

  private mutating func writeProvisions(
    of measured: AuditRecord.Measured, instrument id: Int
  ) throws {
    let text = measured.instrument
    let effectSets = try measured.effects.sets.map { try row(of: $0) }
    let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM provisions") ?? 0
    for index in text.provisions.indices {
      // A container's evidence and effects are those of what it contains, and so are its words.
      let isContainer = measured.assessments[index].aggregate != nil
      let effects = isContainer ? nil : measured.effects.set(of: index).map { effectSets[$0] }
      let row = last + 1 + index
      try provision.row { values in
        values.integer(row)
        values.integer(id)
        values.integer(index)
        Self.bind(index, of: measured, isContainer: isContainer, to: &values)
        values.integer(orNull: effects)
      }
      if !isContainer {
        try writeParts(of: measured.assessments[index], text, provision: row)
      }
    }
  }

  private static func bind(
    _ index: Int, of measured: AuditRecord.Measured, isContainer: Bool,
    to row: inout RowValues
  ) {
    let text = measured.instrument
    let unit = text.provisions[index]
    let assessment = measured.assessments[index]
    let start = text.source.position(at: unit.span.start)
    row.integer(orNull: unit.parent)
    row.text(unit.id)
    row.text(unit.kind.rawValue)
    row.text(orNull: unit.label)
    row.text(orNull: unit.heading)
    row.text(unit.confidence.rawValue)
    row.integer(start.offset)
    row.integer(text.source.fileOffset(of: unit.span.end))
    row.integer(start.line)
    if isContainer {
      row.text("")
    } else {
      row.text(text.text.bytes, unit.range.start..<unit.range.end)
    }
    row.boolean(assessment.isCoded)
    row.text(orNull: assessment.force?.rawValue)
    row.integer(orNull: assessment.precision?.level)
    row.real(orNull: assessment.precision?.score)
    row.integer(orNull: measured.isMeasured ? assessment.hortatory.level : nil)
    row.real(orNull: measured.isMeasured ? assessment.hortatory.score : nil)
  }

  private mutating func writeParts(
    of assessment: Assessment, _ text: Instrument, provision: Int
  ) throws {
    for found in assessment.escapes {
      try escape.row { row in
        row.integer(provision)
        row.text(found.kind.rawValue)
        row.boolean(found.isBounded)
        row.text(found.bounds.map(\.rawValue).joined(separator: ";"))
      }
    }
    for found in assessment.functions {
      try function.row { row in
        row.integer(provision)
        row.text(found.rawValue)
      }
    }
    for (position, found) in assessment.evidence.enumerated() {
      let span = text.text.sourceSpan(of: found.range)
      let kind = try run.interned.kind(of: found) { [evidenceKind] id in
        try evidenceKind.row { row in
          row.integer(id)
          row.text(found.rule)
          row.text(found.category.rawValue)
          row.text(found.value)
          row.real(found.weight)
        }
      }
      try evidence.row { row in
        row.integer(provision)
        row.integer(position)
        row.integer(kind)
        row.integer(text.source.fileOffset(of: span.start))
        row.integer(text.source.fileOffset(of: span.end))
      }
    }
  }

  private mutating func row(of set: EffectSets.EffectSet) throws -> Int {
    try run.interned.set(set) { [effectSet, effect, effectClaim] id in
      try effectSet.row { row in
        row.integer(id)
        row.text(set.signature)
      }
      for expected in set.effects {
        try effect.row { row in
          row.integer(id)
          row.text(expected.mechanism.rawValue)
          row.text(expected.stage.rawValue)
          row.text(expected.direction.rawValue)
          row.text(orNull: expected.strength?.rawValue)
          row.text(expected.conditions.joined(separator: "; "))
        }
        for (position, claim) in expected.claims.enumerated() {
          try effectClaim.row { row in
            row.integer(id)
            row.text(expected.mechanism.rawValue)
            row.text(expected.stage.rawValue)
            row.integer(position)
            row.text(claim.id)
          }
        }
      }
    }
  }
}
