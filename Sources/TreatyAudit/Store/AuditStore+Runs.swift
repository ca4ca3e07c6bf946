import GRDB

extension AuditStore {
  /// What a database knows of a file.
  enum Known: Sendable, Hashable {
    case measured
    case refused(reason: String)
  }

  /// A run that writes.
  struct Run: Sendable {
    /// Its id.
    let id: Int
    /// The rows that its records share with others.
    var interned: InternedRows
  }

  /// What is known of each file under the circumstances, by path and then content hash.
  func known(under circumstances: CorpusAudit.Circumstances) throws -> [String: (
    hash: String, Known
  )] {
    try queue.read { database in
      var known: [String: (hash: String, Known)] = [:]
      for (table, reason) in [("instruments", "NULL"), ("refusals", "reason")] {
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT path, content_hash, \(reason) FROM \(table) JOIN runs r ON r.id = run_id
            WHERE r.tool_version = ? AND r.rules_hash = ? AND r.options = ?
            """,
          arguments: [
            circumstances.toolVersion, circumstances.rulesHash, circumstances.options,
          ])
        while let row = try rows.next() {
          let reason: String? = row[2]
          known[row[0]] = (row[1], reason.map { .refused(reason: $0) } ?? .measured)
        }
      }
      return known
    }
  }

  /// By name: the place of each file of the runs before, as ``note(places:)`` was told.
  ///
  /// - Throws: ``AuditError`` where the database cannot be read.
  public func places() throws(AuditError) -> [String: String] {
    do {
      return try queue.read { database in
        var places: [String: String] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT path, place FROM places")
        while let row = try rows.next() { places[row[0]] = row[1] }
        return places
      }
    } catch {
      throw .unreadable(path: path, reason: AuditError.reason(error))
    }
  }

  /// Notes where files lie, by name, so that a later run knows them again however it spells their paths.
  ///
  /// - Throws: ``AuditError`` where the database cannot be written.
  public func note(places: [String: String]) throws(AuditError) {
    do {
      try queue.write { database in
        let statement = try database.makeStatement(
          sql: "INSERT OR REPLACE INTO places (path, place) VALUES (?, ?)")
        for (name, place) in places.sorted(by: { $0.key < $1.key }) {
          try statement.execute(arguments: [name, place])
        }
      }
    } catch {
      throw .store(path: path, reason: AuditError.reason(error))
    }
  }

  /// Notes the start of a run.
  func begin(_ circumstances: CorpusAudit.Circumstances) throws -> Run {
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO runs (tool_version, rules_hash, options, machine, started)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          circumstances.toolVersion, circumstances.rulesHash, circumstances.options,
          circumstances.machine, circumstances.started,
        ])
      return Run(
        id: Int(database.lastInsertedRowID), interned: try InternedRows(database))
    }
  }

  /// Writes a record into the transaction that is open, or opens one.
  func write(_ record: AuditRecord, of run: Run) async throws -> Run {
    try await queue.writeWithoutTransaction { database in
      if !database.isInsideTransaction { try database.beginTransaction(.immediate) }
      var writer = try AuditWriter(database, run: run)
      try writer.write(record)
      return writer.run
    }
  }

  /// Makes what was written lasting.
  func commit() async throws {
    try await queue.writeWithoutTransaction { database in
      if database.isInsideTransaction { try database.commit() }
    }
  }

  /// Notes how a run ended, and leaves one file that opens anywhere, on a read-only medium too.
  func finish(_ run: Run, _ progress: CorpusAudit.Progress, at time: String) async throws {
    try await queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          UPDATE runs SET finished = ?, files = ?, measured = ?, unchanged = ?, refused = ?,
            bytes = ? WHERE id = ?
          """,
        arguments: [
          time, progress.files, progress.measured, progress.unchanged, progress.refused,
          progress.bytes, run.id,
        ])
      // Where somebody is reading, the journal stays beside the database, and all is as well.
      try? database.execute(sql: "PRAGMA journal_mode = DELETE")
    }
  }
}
