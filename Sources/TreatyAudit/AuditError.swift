/// Why an audit cannot start or go on.
public enum AuditError: Error, Sendable, CustomStringConvertible {
  /// Another audit writes to the database.
  case busy(path: String)
  /// The file is no database of an audit, or of a version that this tool does not know.
  case notAnAudit(path: String, reason: String)
  /// The database could not be written.
  case store(path: String, reason: String)

  /// What is wrong and what to do about it, in a line.
  public var description: String {
    switch self {
    case .busy(let path):
      "\(path): another audit is writing to this database; wait for it or name another file"
    case .notAnAudit(let path, let reason):
      "\(path): not the database of an audit: \(reason); name another file"
    case .store(let path, let reason):
      "\(path): the database cannot be written: \(reason); what was written before is kept"
    }
  }
}
