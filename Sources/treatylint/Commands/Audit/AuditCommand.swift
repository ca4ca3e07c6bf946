import ArgumentParser

/// Measures corpora.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Measure a corpus into a database, export and summarise it.",
    subcommands: [AuditRunCommand.self, AuditSummaryCommand.self, AuditExportCommand.self],
    defaultSubcommand: AuditRunCommand.self)
}
