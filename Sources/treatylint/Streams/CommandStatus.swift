import ArgumentParser
import TreatyLint

/// What a command has to say on standard error, and the exit code that follows.
struct CommandStatus {
  /// Whether an input could not be read.
  private(set) var hasUnreadableInput = false
  /// Whether findings reach the failing severity.
  var hasFailingFindings = false
  /// Everything said so far, for reports that repeat it.
  private(set) var diagnostics: [Diagnostic] = []

  /// Prints what is to be said about inputs.
  mutating func note(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      if diagnostic.severity == .error { hasUnreadableInput = true }
      StandardStreams.complain(Self.line(diagnostic))
      self.diagnostics.append(diagnostic)
    }
  }

  /// Leaves with the exit code that the outcome calls for; returns where that is 0.
  func finish() throws {
    if hasUnreadableInput { throw ExitStatus.unreadable }
    if hasFailingFindings { throw ExitStatus.findings }
  }

  /// `file:line:column: error: message`.
  static func line(_ diagnostic: Diagnostic) -> String {
    var place = diagnostic.source
    if let position = diagnostic.position { place += ":\(position.line):\(position.column)" }
    return "\(place): \(diagnostic.severity.rawValue): \(diagnostic.message)"
  }
}
