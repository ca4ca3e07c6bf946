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
/// Records are written in transactions of a few files each: killed at any moment, the database holds
/// what the last transaction left, and the next run goes on from there. One audit writes at a time; a
/// lock file beside the database, which the system releases when its holder dies, sees to it.
public final class AuditStore {
  /// The database file.
  public let path: String
  let queue: DatabaseQueue
  /// The lock file, held while the store may be written to; -1 for a store that is only read.
  private let lock: Int32

  /// Opens a database for writing, and makes it where there is none.
  public init(path: String) throws(AuditError) {
    self.path = path
    let descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .store(path: path, reason: String(cString: strerror(errno)).lowercased())
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .busy(path: path)
    }
    lock = descriptor
    do {
      queue = try Self.database(at: path)
    } catch let error as AuditError {
      close(descriptor)
      throw error
    } catch {
      close(descriptor)
      throw .store(path: path, reason: "\(error)")
    }
  }

  /// Opens a database for reading only; an audit may go on writing to it.
  public init(reading path: String) throws(AuditError) {
    self.path = path
    lock = -1
    guard access(path, F_OK) == 0 else {
      throw .notAnAudit(path: path, reason: "there is no such file")
    }
    do {
      var configuration = Configuration()
      configuration.readonly = true
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard version == AuditSchema.version else {
        throw AuditError.notAnAudit(
          path: path, reason: "schema version \(version), expected \(AuditSchema.version)")
      }
    } catch let error as AuditError {
      throw error
    } catch {
      throw .notAnAudit(path: path, reason: "\(error)")
    }
  }

  deinit {
    guard lock >= 0 else { return }
    unlink(path + ".lock")
    close(lock)
  }

  private static func database(at path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL")
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
      try database.execute(sql: "PRAGMA foreign_keys = ON")
    }
    let queue: DatabaseQueue
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw AuditError.notAnAudit(path: path, reason: "it is no SQLite database")
    }
    try queue.write { database in
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let tables =
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master WHERE type = 'table'")
        ?? 0
      guard version == AuditSchema.version || (version == 0 && tables == 0) else {
        throw AuditError.notAnAudit(
          path: path, reason: "schema version \(version), expected \(AuditSchema.version)")
      }
      try AuditSchema.create(in: database)
    }
    return queue
  }
}
