import ArgumentParser
import TreatyAudit
import TreatyLint

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes the tables of an audit as text.
struct AuditExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the tables of an audit as CSV or JSON lines, one file a table.",
    discussion: """
      The same files under the same rules give the same bytes, whatever the machine.

      Example:
        treatylint audit export audit.sqlite --format csv --output tables/
      """)

  @Argument(help: "The database of an audit.")
  var database: String

  @Option(help: "The form: csv or jsonl.")
  var format: ExportFormat = .csv

  @Option(name: .shortAndLong, help: "The folder to write to; it is made where there is none.")
  var output: String

  /// The forms, as the command line names them.
  enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
    case csv
    case jsonl

    /// The form.
    var format: AuditExport.Format { self == .csv ? .csv : .jsonl }
  }

  func run() throws {
    if !InputFiles.isFolder(output), mkdir(output, 0o755) != 0 {
      throw ValidationError("\(output): \(String(cString: strerror(errno)).lowercased())")
    }
    do {
      let store = try AuditStore(reading: database)
      let export = AuditExport(format: format.format)
      for table in AuditExport.Table.allCases {
        var bytes: [UInt8] = []
        try export.write(table, of: store) { bytes += $0 }
        try ResultFile.write(bytes, to: "\(output)/\(table.rawValue).\(format.rawValue)")
      }
    } catch let error as AuditError {
      StandardStreams.complain("\(error)")
      throw ExitStatus.usage
    }
  }
}
