import ArgumentParser
import TreatyAudit

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

  @Option(help: ArgumentHelp("The form: csv or jsonl.", valueName: "form"))
  var format: ExportFormat = .csv

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write to; it is made where there is none.", valueName: "folder"))
  var output: String

  /// The forms, as the command line names them.
  enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
    case csv
    case jsonl

    /// The form.
    var format: AuditExport.Format { self == .csv ? .csv : .jsonl }
  }

  func run() throws {
    try TableFiles.makeFolder(output)
    do {
      try TableFiles.write(AuditStore(reading: database), as: format.format, to: output)
    } catch let error as AuditError {
      StandardStreams.complain(lines: "\(error)")
      throw ExitStatus.usage
    }
  }
}
