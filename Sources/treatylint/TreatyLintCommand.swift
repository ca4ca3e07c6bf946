import ArgumentParser
import TreatyLint

/// The command line: what to do is in `Commands/`, how it is asked for in `Options/`.
struct TreatyLintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "treatylint",
    abstract: "Measures treaty text provision by provision and lints it.",
    discussion: """
      Each provision of a treaty or resolution is measured: its force, precision, escape clauses and \
      exhortation. From that follows what it can be expected to do while states negotiate and join \
      (ex ante) and while they comply (ex post), under coercion, persuasion and acculturation \
      (Goodman & Jinks 2004). An expectation drawn from theory, not a prediction.
      """,
    version: Version.withRules,
    subcommands: [
      LintCommand.self, AssessCommand.self, OutlineCommand.self, RulesCommand.self,
      AuditCommand.self, AgreeCommand.self, CalibrateCommand.self,
      ConvertCommand.self, InitCommand.self,
      ConfigCommand.self, SchemaCommand.self,
    ],
    defaultSubcommand: LintCommand.self)
}

/// Runs the command line and turns every outcome into the documented exit codes.
@main
enum Main {
  static func main() async {
    if let mistake = MistypedCommand.message(Array(CommandLine.arguments.dropFirst())) {
      StandardStreams.complain("Error: \(mistake)")
      TreatyLintCommand.exit(withError: ExitStatus.usage)
    }
    // A mistake found while a command runs is told with the usage of that command.
    var running: any ParsableCommand.Type = TreatyLintCommand.self
    do {
      var command = try TreatyLintCommand.parseAsRoot()
      running = type(of: command)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as StandardStreams.WriteFailure {
      leave(after: failure)
    } catch let mistake as ValidationError {
      StandardStreams.complain(lines: usageMessage(of: mistake, in: running))
      TreatyLintCommand.exit(withError: ExitStatus.usage)
    } catch {
      // ArgumentParser leaves with 64 on bad usage; ours is 2, as linters do.
      let code = TreatyLintCommand.exitCode(for: error)
      let message = TreatyLintCommand.fullMessage(for: error)
      if code == .success { leave(saying: message) }
      guard code == .validationFailure else {
        TreatyLintCommand.exit(withError: error)
      }
      if !message.isEmpty { StandardStreams.complain(lines: message) }
      TreatyLintCommand.exit(withError: ExitStatus.usage)
    }
  }

  /// Leaves after help, the version, a script of completions: what was asked for, so that a disk that is full
  /// is told.
  private static func leave(saying message: String) -> Never {
    do throws(StandardStreams.WriteFailure) {
      if !message.isEmpty { try StandardStreams.write(Array((message + "\n").utf8)) }
    } catch {
      leave(after: error)
    }
    TreatyLintCommand.exit(withError: ExitStatus.clean)
  }

  /// Leaves where standard output takes no more.
  private static func leave(after failure: StandardStreams.WriteFailure) -> Never {
    // Whoever reads the results may go away (`| head`): no reason to complain.
    guard case .failed(let code) = failure else {
      TreatyLintCommand.exit(withError: ExitStatus.closedPipe)
    }
    let reason = StandardStreams.reason(code)
    StandardStreams.complain("treatylint: error: the results cannot be written: \(reason)")
    TreatyLintCommand.exit(withError: ExitStatus.usage)
  }

  /// What is said of a mistake that a command finds in its own arguments, as ArgumentParser says it of
  /// those that it finds itself.
  private static func usageMessage(
    of mistake: ValidationError, in command: any ParsableCommand.Type
  ) -> String {
    let usage = TreatyLintCommand.usageString(for: command)
    let name = usage.split(separator: " ").prefix { $0.allSatisfy { $0.isLetter } }
    return """
      Error: \(mistake.message)
      Usage: \(usage)
        See '\(name.joined(separator: " ")) --help' for more information.
      """
  }
}
