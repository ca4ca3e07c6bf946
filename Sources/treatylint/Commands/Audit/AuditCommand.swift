import ArgumentParser

/// Measures corpora.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Measure a corpus into a database, export and summarise it.",
    discussion: """
      Example:
        treatylint audit treaties/ --output audit.sqlite
        treatylint audit summary audit.sqlite
      """,
    subcommands: [AuditRunCommand.self, AuditSummaryCommand.self, AuditExportCommand.self],
    defaultSubcommand: AuditRunCommand.self)
}
