import TreatyAudit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The tables of an audit as files in a folder.
enum TableFiles {
  /// Makes a folder where there is none.
  ///
  /// - Throws: the exit code, after saying what is wrong.
  static func makeFolder(_ path: String) throws {
    guard !InputFiles.isFolder(path), mkdir(path, 0o755) != 0 else { return }
    StandardStreams.complain(
      "\(path): error: the folder cannot be made: \(String(cString: strerror(errno)).lowercased())")
    throw ExitStatus.usage
  }

  /// Writes every table, each file whole or not at all.
  ///
  /// - Throws: `AuditError`, or the exit code, after saying what is wrong.
  static func write(_ store: AuditStore, as format: AuditExport.Format, to folder: String) throws {
    let export = AuditExport(format: format)
    var written: [String] = []
    for table in AuditTable.allCases {
      let name = "\(table.rawValue).\(format.rawValue)"
      let path = "\(folder)/\(name)"
      do {
        try FileBytes.write(to: path) { append in
          try export.write(table, of: store, to: append)
        }
        written.append(name)
      } catch let failure as FileBytes.Failure {
        // Tables of two audits in one folder would otherwise pass for one.
        let others =
          written.isEmpty
          ? "no table was written"
          : "only \(written.joined(separator: ", ")) \(written.count == 1 ? "was" : "were") written"
        StandardStreams.complain("\(path): error: \(failure.problem); \(others)")
        throw ExitStatus.usage
      }
    }
  }
}
