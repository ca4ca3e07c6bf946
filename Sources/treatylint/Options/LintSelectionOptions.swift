import ArgumentParser
import TreatyLint

/// Severities, as the command line names them; `never` for none.
enum FailingSeverity: String, ExpressibleByArgument, CaseIterable {
  case advice
  case warning
  case error

  /// The severity.
  var severity: Finding.Severity {
    switch self {
    case .advice: .advice
    case .warning: .warning
    case .error: .error
    }
  }
}

/// Which findings count.
struct LintSelectionOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: "Only this rule, or rules whose ids begin so; may be repeated.",
    completion: .custom { _, _, _ in LintRuleBook.shipped.rules.map(\.id) })
  var select: [String] = []

  @Option(
    parsing: .singleValue, help: "Not this rule, or rules whose ids begin so; may be repeated.",
    completion: .custom { _, _, _ in LintRuleBook.shipped.rules.map(\.id) })
  var ignore: [String] = []

  @Flag(
    name: .customLong("low-confidence"),
    help: "Also findings where the structure of the text is uncertain.")
  var lowConfidence = false

  @Flag(
    name: .customLong("no-suppressions"), help: "Show what comments in the text suppress.")
  var noSuppressions = false

  @Option(
    name: .customLong("fail-on"),
    help: "The severity from which findings fail: advice, warning or error.")
  var failOn: FailingSeverity = .warning

  @Flag(name: .customLong("exit-zero"), help: "Leave with 0 whatever is found.")
  var exitZero = false

  @Option(help: "Leave out findings that this baseline knows.", completion: .file())
  var baseline: String?

  @Option(
    name: .customLong("write-baseline"),
    help: "Write a baseline that knows all findings, and leave with 0.")
  var writeBaseline: String?

  @Option(help: "Only provisions that changed since this git revision.")
  var since: String?

  @Flag(
    name: .customLong("force-exclude"),
    help: "Leave out excluded texts, and files such as README.md, even where they are named.")
  var forceExclude = false

  /// Lets the command line have the last word on the options of a text.
  func adjust(_ options: inout PipelineOptions, rules: LintRuleBook) throws {
    for selector in select + ignore
    where !rules.hasRule(named: selector) {
      throw ValidationError(rules.unknownRule(selector, file: "", line: 0).commandLineMessage)
    }
    for rule in rules.rules {
      let isSelected = select.isEmpty || select.contains { rule.isNamed(by: $0) }
      if !isSelected || ignore.contains(where: { rule.isNamed(by: $0) }) {
        options.lint.levels[rule.id] = .off
      }
    }
    if lowConfidence { options.lint.includesLowConfidence = true }
    if noSuppressions { options.followsSuppressions = false }
  }
}
