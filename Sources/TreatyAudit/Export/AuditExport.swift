import GRDB

/// The tables of an audit as text, for those who do not read SQLite.
///
/// Rows are keyed by path and eId and ordered by them, and hold no ids and no times: two audits of the
/// same files under the same rules give the same bytes.
public struct AuditExport: Sendable {
  /// The forms of export.
  public enum Format: String, Sendable, CaseIterable {
    case csv
    case jsonl
  }

  /// The form.
  public var format: Format

  /// Creates an export.
  public init(format: Format) {
    self.format = format
  }

  /// The rows of `table`, a piece at a time, so that a large table needs no large memory.
  ///
  /// - Parameter write: is given UTF-8 to append to the export.
  /// - Throws: ``AuditError`` where the database cannot be read, and what `write` throws.
  public func write(
    _ table: AuditTable, of store: AuditStore, to write: ([UInt8]) throws -> Void
  ) throws {
    do {
      try store.queue.read { try self.write(table, in: $0, to: write) }
    } catch let error as DatabaseError {
      throw AuditError.unreadable(path: store.path, reason: AuditError.reason(error))
    }
  }

  private func write(
    _ table: AuditTable, in database: Database, to write: ([UInt8]) throws -> Void
  ) throws {
    let statement = try database.makeStatement(sql: table.query)
    var rows = ExportRows(format, columns: statement.columnNames)
    func append(_ arguments: StatementArguments) throws {
      let cursor = try Row.fetchCursor(statement, arguments: arguments)
      while let row = try cursor.next() {
        rows.append(row)
        if rows.bytes.count > 1 << 20 { try write(rows.take()) }
      }
    }
    if table == .refusals {
      try append([])
    } else {
      let instruments = try Row.fetchAll(
        database, sql: "SELECT id, path FROM instruments ORDER BY path")
      for instrument in instruments {
        let id: Int = instrument[0]
        let path: String = instrument[1]
        try append(
          table == .instruments ? ["id": id] : ["id": id, "path": path])
      }
    }
    try write(rows.take())
  }
}
