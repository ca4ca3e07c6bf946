import ArgumentParser
import TreatyLint

/// Lists rules, claims and words.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the lint rules, or what else the linter knows.",
    discussion: """
      Example:
        treatylint rules list
        treatylint rules list evidence --format json
      """)

  /// The forms of a list.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
  }

  @Argument(help: "What to list: lint, evidence, claims, terms or all.")
  var subject: RuleSubject = .lint

  @Option(help: "The form: table or json.")
  var format: Format = .table

  @OptionGroup var display: DisplayOptions
  @OptionGroup var packs: PackOptions

  func run() throws {
    let pages = subject.pages(try packs.ruleBook())
    let report = RuleListReport(style: display.style)
    try StandardStreams.write(format == .json ? report.json(pages) : report.table(pages))
  }
}
