import GRDB

extension AuditStore {
  /// The content hash of each path whose results are still valid under `key`.
  func known(key: String) throws -> [String: String] {
    try queue.read { database in
      var known: [String: String] = [:]
      for table in ["instruments", "refusals"] {
        let rows = try Row.fetchCursor(
          database, sql: "SELECT path, content_hash FROM \(table) WHERE key = ?",
          arguments: [key])
        while let row = try rows.next() { known[row[0]] = row[1] as String }
      }
      return known
    }
  }

  /// Notes the start of a run.
  ///
  /// - Returns: its id.
  func begin(_ circumstances: CorpusAudit.Circumstances) throws -> Int64 {
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
      return database.lastInsertedRowID
    }
  }

  /// Writes a batch of records in one transaction.
  func write(_ records: [AuditRecord], run: Int64, key: String) throws {
    guard !records.isEmpty else { return }
    try queue.write { database in
      let writer = try AuditWriter(database, run: run, key: key)
      for record in records { try writer.write(record) }
    }
  }

  /// Notes that the last run came to its end.
  ///
  /// - Parameter time: ISO 8601.
  public func finish(at time: String) throws {
    try queue.write { database in
      try database.execute(
        sql: "UPDATE runs SET finished = ? WHERE id = (SELECT max(id) FROM runs)",
        arguments: [time])
    }
  }
}
