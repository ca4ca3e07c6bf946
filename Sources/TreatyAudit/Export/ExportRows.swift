import GRDB
import TreatyReports

/// Writes the rows of a query as text.
struct ExportRows {
  let format: AuditExport.Format
  let columns: [String]
  private(set) var bytes: [UInt8] = []

  /// Starts a table: in CSV, with the names of the columns.
  init(_ format: AuditExport.Format, columns: [String]) {
    self.format = format
    self.columns = columns
    if format == .csv { CSVText.append(columns, to: &bytes) }
  }

  /// Appends a row.
  mutating func append(_ row: Row) {
    switch format {
    case .csv:
      CSVText.append(
        columns.indices.map { Self.text(row[$0] as DatabaseValue) ?? "" }, to: &bytes)
    case .jsonl:
      var json = JSONWriter(after: bytes)
      bytes = []
      json.object { json in
        for (index, name) in columns.enumerated() {
          json.key(name)
          let value = row[index] as DatabaseValue
          switch value.storage {
          case .string(let text): json.string(text)
          default: json.literal(Self.text(value) ?? "null")
          }
        }
      }
      json.endLine()
      bytes = json.bytes
    }
  }

  /// Gives away what was written so far.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// A value in the digits that give it back exactly; `nil` for NULL.
  private static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .null, .blob: nil
    case .int64(let number): String(number)
    case .double(let number): number.description
    case .string(let text): text
    }
  }
}
