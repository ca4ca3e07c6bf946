import ArgumentParser

/// The command line.
@main
struct TreatyLintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "treatylint",
    abstract: "Measures the precision, force, escapes and exhortation of treaty text.",
    version: "0.1.0")
}
