import GRDB
import GRDBSQLite

/// An INSERT whose values are bound straight to SQLite.
///
/// An audit writes millions of rows of a few numbers each; boxing every value costs as much as
/// writing it.
struct Insertion {
  // Keeps the prepared statement alive.
  private let statement: Statement
  private let handle: OpaquePointer
  private let columns: Int32

  /// Prepares an INSERT into all columns of a table, in their order.
  init(_ database: Database, into table: String, columns: Int, orIgnore: Bool = false) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ",")
    statement = try database.cachedStatement(
      sql: "INSERT \(orIgnore ? "OR IGNORE " : "")INTO \(table) VALUES (\(marks))")
    handle = statement.sqliteStatement
    self.columns = Int32(columns)
  }

  /// Writes a row.
  ///
  /// - Parameter bind: binds every column, in order.
  /// - Throws: ``DatabaseError``.
  func row(_ bind: (inout RowValues) -> Void) throws {
    var values = RowValues(handle)
    bind(&values)
    assert(values.bound == columns)
    let code = sqlite3_step(handle)
    // Resetting repeats the error of the step; the message is still that of the step.
    guard code == SQLITE_DONE else {
      let message = sqlite3_db_handle(handle).map { String(cString: sqlite3_errmsg($0)) }
      sqlite3_reset(handle)
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
    sqlite3_reset(handle)
  }
}

/// Binds the columns of a row, one after the other.
struct RowValues {
  private let handle: OpaquePointer
  private(set) var bound: Int32 = 0
  /// Tells SQLite to copy a text before the call returns.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  fileprivate init(_ handle: OpaquePointer) {
    self.handle = handle
  }

  mutating func null() {
    bound += 1
    sqlite3_bind_null(handle, bound)
  }

  mutating func integer(_ value: Int) {
    bound += 1
    sqlite3_bind_int64(handle, bound, Int64(value))
  }

  mutating func integer(orNull value: Int?) {
    if let value { integer(value) } else { null() }
  }

  mutating func boolean(_ value: Bool) { integer(value ? 1 : 0) }

  mutating func real(_ value: Double) {
    bound += 1
    sqlite3_bind_double(handle, bound, value)
  }

  mutating func real(orNull value: Double?) {
    if let value { real(value) } else { null() }
  }

  mutating func text(_ value: String) {
    bound += 1
    var value = value
    value.withUTF8 { bindText($0) }
  }

  mutating func text(orNull value: String?) {
    if let value { text(value) } else { null() }
  }

  /// Binds a part of a UTF-8 text without making a string of it.
  mutating func text(_ bytes: [UInt8], _ range: Range<Int>) {
    bound += 1
    bytes.withUnsafeBufferPointer { bindText(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private func bindText(_ utf8: UnsafeBufferPointer<UInt8>) {
    // An empty buffer may have no address, and SQLite takes that for NULL.
    guard let base = utf8.baseAddress, !utf8.isEmpty else {
      sqlite3_bind_text(handle, bound, "", 0, Self.copied)
      return
    }
    base.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
      _ = sqlite3_bind_text(handle, bound, $0, Int32(utf8.count), Self.copied)
    }
  }
}
