import ArgumentParser

/// The exit codes of every command.
enum ExitStatus {
  /// No finding at or above the failing severity.
  static let clean = ExitCode(0)
  /// Findings.
  static let findings = ExitCode(1)
  /// Bad usage, configuration or rules.
  static let usage = ExitCode(2)
  /// An input could not be read; the others were.
  static let unreadable = ExitCode(3)
}
