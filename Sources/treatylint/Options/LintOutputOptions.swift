public import ArgumentParser
public import TreatyLint

/// A report and the file that it goes to: `sarif:report.sarif`.
struct ReportTarget: ExpressibleByArgument {
  /// The form.
  var format: FindingFormat
  /// The file.
  var path: String

  init?(argument: String) {
    guard let colon = argument.firstIndex(of: ":"),
      let format = FindingFormat(rawValue: String(argument[..<colon]))
    else { return nil }
    let path = String(argument[argument.index(after: colon)...])
    guard !path.isEmpty else { return nil }
    self.format = format
    self.path = path
  }
}

extension FindingFormat: ExpressibleByArgument {}

/// What the linter prints, and where.
struct LintOutputOptions: ParsableArguments {
  @Option(
    help:
      "The form on standard output: text, concise, json, sarif, github, gitlab, checkstyle, junit, rdjsonl, csv or markdown."
  )
  var format: FindingFormat = .text

  @Option(
    name: .customLong("output"), parsing: .singleValue,
    help: "A further report to a file, such as sarif:report.sarif; may be repeated.")
  var targets: [ReportTarget] = []

  @Option(help: "Print at most this many findings (text and concise); the summary counts all.")
  var maxFindings: Int?

  @Flag(help: "Print how often each rule fired.")
  var statistics = false

  @Flag(name: .shortAndLong, help: "Print no summary where there is nothing to say.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say on standard error what is being done.")
  var verbose = false

  func validate() throws {
    guard let maxFindings else { return }
    if maxFindings < 0 { throw ValidationError("--max-findings takes a number from 0.") }
    if format != .text, format != .concise {
      throw ValidationError("--max-findings is for text and concise; other forms hold everything.")
    }
  }
}
