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

  /// One table of an export.
  public enum Table: String, Sendable, CaseIterable {
    case instruments
    case metadata
    case parties
    case provisions
    case escapes
    case functions
    case evidence
    case effects
    case findings
    case refusals

    /// The query that yields its rows, in their order.
    var query: String {
      switch self {
      case .instruments:
        """
        SELECT path, content_hash, bytes, format, kind, title, language, date_signed,
          date_into_force, type, provisions, mean_precision, precision_spread, escape_density,
          hortatory_share, sentences, vague_sentences
        FROM instruments ORDER BY path
        """
      case .metadata:
        """
        SELECT i.path, m.position, m.key, m.value FROM metadata m
        JOIN instruments i ON i.id = m.instrument_id ORDER BY i.path, m.position
        """
      case .parties:
        """
        SELECT i.path, p.party FROM parties p
        JOIN instruments i ON i.id = p.instrument_id ORDER BY i.path, p.party
        """
      case .provisions:
        """
        SELECT i.path, p.eid, p.parent_eid, p.kind, p.label, p.heading, p.confidence,
          p.start_offset, p.end_offset, p.line, p.is_coded, p.force, p.precision_level,
          p.precision_score, p.hortatory_level, p.hortatory_score, p.text
        FROM provisions p JOIN instruments i ON i.id = p.instrument_id
        ORDER BY i.path, p.position
        """
      case .escapes:
        Self.ofProvision("escapes", "e.kind, e.bounded, e.bounds", order: "e.kind")
      case .functions:
        Self.ofProvision("functions", "e.function", order: "e.function")
      case .evidence:
        Self.ofProvision(
          "evidence", "e.rule, e.category, e.value, e.weight, e.start_offset, e.end_offset",
          order: "e.position")
      case .effects:
        Self.ofProvision(
          "effects", "e.mechanism, e.stage, e.direction, e.strength, e.claims",
          order: "e.mechanism, e.stage")
      case .findings:
        """
        SELECT i.path, f.eid, f.rule, f.severity, f.line, f.column, f.message FROM findings f
        JOIN instruments i ON i.id = f.instrument_id ORDER BY i.path, f.position
        """
      case .refusals:
        "SELECT path, content_hash, reason FROM refusals ORDER BY path"
      }
    }

    private static func ofProvision(_ table: String, _ columns: String, order: String) -> String {
      """
      SELECT i.path, p.eid, \(columns) FROM \(table) e
      JOIN provisions p ON p.id = e.provision_id JOIN instruments i ON i.id = p.instrument_id
      ORDER BY i.path, p.position, \(order)
      """
    }
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
  public func write(
    _ table: Table, of store: AuditStore, to write: ([UInt8]) throws -> Void
  ) throws {
    try store.queue.read { database in
      let rows = try Row.fetchCursor(database, sql: table.query)
      var output: [UInt8] = []
      let columns = try database.makeStatement(sql: table.query).columnNames
      if format == .csv {
        output += Array((columns.joined(separator: ",") + "\r\n").utf8)
      }
      while let row = try rows.next() {
        append(row, columns: columns, to: &output)
        if output.count > 1 << 20 {
          try write(output)
          output.removeAll(keepingCapacity: true)
        }
      }
      try write(output)
    }
  }

  private func append(_ row: Row, columns: [String], to output: inout [UInt8]) {
    switch format {
    case .csv:
      for index in columns.indices {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        CSVField.append(row[index] as DatabaseValue, to: &output)
      }
      output += [0x0D, 0x0A]
    case .jsonl:
      for (index, name) in columns.enumerated() {
        output += Array((index == 0 ? "{\"\(name)\":" : ",\"\(name)\":").utf8)
        JSONField.append(row[index] as DatabaseValue, to: &output)
      }
      output += Array("}\n".utf8)
    }
  }
}
