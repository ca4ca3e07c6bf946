import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The database of an audit.
///
/// Records are written in transactions of some files each: killed at any moment, the database holds
/// what the last transaction left, and the next run goes on from there. One audit writes at a time.
public final class AuditStore: Sendable {
  /// The database file.
  public let path: String
  let queue: DatabaseQueue
  /// Held while the store may be written to.
  private let lock: AuditLock?

  /// How many seconds to wait for others that read the database: it may be locked for a moment.
  private static let patience = 10.0

  /// Opens a database for writing, and makes it where there is none.
  public init(path: String) throws(AuditError) {
    self.path = path
    lock = try AuditLock(beside: path)
    do {
      queue = try Self.database(at: path)
    } catch let error as AuditError {
      throw error
    } catch {
      throw .unwritable(path: path, reason: AuditError.reason(error))
    }
  }

  /// Opens a database for reading only; an audit may go on writing to it.
  public init(reading path: String) throws(AuditError) {
    self.path = path
    lock = nil
    guard access(path, F_OK) == 0 else {
      throw .notAnAudit(path: path, reason: "there is no such file")
    }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(Self.patience)
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { try Self.checkVersion(of: $0, at: path, mayBeNew: false) }
    } catch let error as AuditError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notAnAudit(path: path, reason: "it is no SQLite database")
    } catch {
      throw .unreadable(path: path, reason: AuditError.reason(error))
    }
  }

  private static func database(at path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    // A transaction lasts over many files, which come one by one.
    configuration.allowsUnsafeTransactions = true
    // The writer keeps the references itself and deletes by ranges of ids: to have SQLite look up
    // both ends of every row costs a tenth of the whole. The tests check them.
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // Safe against the death of the program at any moment, and against that of the machine as far
      // as the disk keeps its word; what costs is that the last transactions may be lost with it.
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
      try database.execute(sql: "PRAGMA wal_autocheckpoint = 8000")
      try database.execute(sql: "PRAGMA cache_size = -16000")
    }
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw AuditError.notAnAudit(path: path, reason: "it is no SQLite database")
    }
    try queue.write { database in
      try checkVersion(of: database, at: path, mayBeNew: true)
      try AuditSchema.create(in: database)
    }
    return queue
  }

  private static func checkVersion(
    of database: Database, at path: String, mayBeNew: Bool
  ) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if version == AuditSchema.version { return }
    let tables =
      try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master WHERE type = 'table'")
      ?? 0
    guard version == 0, tables == 0, mayBeNew else {
      throw AuditError.notAnAudit(
        path: path, reason: "schema version \(version), expected \(AuditSchema.version)")
    }
  }
}
