import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why an audit cannot start or go on.
public enum AuditError: Error, Sendable, CustomStringConvertible {
  /// Another audit writes to the database.
  case busy(path: String)
  /// The file is no database of an audit, or of a version that this tool does not know.
  case notAnAudit(path: String, reason: String)
  /// The database could not be opened for writing, or not be made.
  case unwritable(path: String, reason: String)
  /// The database could not be written any further.
  case store(path: String, reason: String)
  /// Whoever runs the audit stopped it.
  case interrupted(path: String)
  /// The database could not be read.
  case unreadable(path: String, reason: String)

  /// What is wrong and what to do about it, in a line.
  public var description: String {
    switch self {
    case .busy(let path):
      "\(path): error: another audit is writing to this database; wait for it or name another file"
    case .notAnAudit(let path, let reason):
      "\(path): error: not the database of an audit: \(reason); name another file"
    case .unwritable(let path, let reason):
      "\(path): error: the database cannot be written: \(reason)"
    case .store(let path, let reason):
      "\(path): error: the audit stopped: \(reason); what was written before is kept, "
        + "and the next run goes on from there"
    case .interrupted(let path):
      "\(path): the audit was interrupted; what was measured is kept, and the next run goes on from there"
    case .unreadable(let path, let reason):
      "\(path): error: the database cannot be read: \(reason)"
    }
  }

  /// An error of the database in words.
  static func reason(_ error: any Error) -> String {
    guard let error = error as? DatabaseError else { return "\(error)" }
    switch error.resultCode {
    case .SQLITE_FULL: return "the disk is full"
    case .SQLITE_READONLY: return "it or its folder is read-only"
    case .SQLITE_CANTOPEN: return "it cannot be opened, or files beside it cannot be made"
    case .SQLITE_BUSY, .SQLITE_LOCKED: return "another program keeps it locked"
    case .SQLITE_IOERR:
      return "the disk reports an error (SQLite code \(error.extendedResultCode.rawValue))"
    case .SQLITE_CORRUPT: return "it is damaged"
    default: return error.message ?? "\(error)"
    }
  }

  /// An error of the system in words.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such folder"
    case EACCES, EPERM: "files may not be made there (permission denied)"
    case EROFS: "the file system is read-only"
    case ENOSPC: "the disk is full"
    default: String(cString: strerror(code)).lowercased()
    }
  }
}
