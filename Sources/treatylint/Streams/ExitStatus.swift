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
  /// Interrupted, as shells tell it: 128 and the number of SIGINT.
  static let interrupted = ExitCode(130)
  /// Whoever read the results went away, as shells tell it: 128 and the number of SIGPIPE.
  static let closedPipe = ExitCode(141)
}
