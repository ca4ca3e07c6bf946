public import ArgumentParser
public import TreatyLint

/// A report and the file that it goes to: `sarif:report.sarif`.
struct ReportTarget {
  /// The form.
  var format: FindingFormat
  /// The file.
  var path: String

  /// Reads `FORM:FILE`.
  ///
  /// - Throws: what is wrong with it, and what was probably meant.
  init(_ argument: String) throws {
    let forms = FindingFormat.allCases.map(\.rawValue)
    let parts = argument.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = FindingFormat(rawValue: String(parts[0])) else {
      let near = nearest(to: String(parts[0]), among: forms)
      throw ValidationError(
        near.map { "there is no form '\(parts[0])'; did you mean '\($0)'?" }
          ?? "write FORM:FILE with one of the forms \(forms.joined(separator: ", ")).")
    }
    guard parts.count == 2, !parts[1].isEmpty else {
      throw ValidationError("a file is missing; write \(format.rawValue):FILE.")
    }
    self.format = format
    path = String(parts[1])
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
    help: ArgumentHelp(
      "A further report to a file, such as sarif:report.sarif; may be repeated, with any form.",
      valueName: "form:file"),
    transform: ReportTarget.init)
  var targets: [ReportTarget] = []

  // Unconditional, so that -1 is a wrong number and no unknown option.
  @Option(
    parsing: .unconditional,
    help: "Print at most this many findings (text and concise); the summary counts all.")
  var maxFindings: Int?

  @Flag(help: "Print how often each rule fired.")
  var statistics = false

  @Flag(name: .shortAndLong, help: "Print no summary where there is nothing to say.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say on standard error what is being done.")
  var verbose = false

  func validate() throws {
    var paths: Set<String> = []
    for target in targets {
      let path = FilePath.normal(target.path)
      guard paths.insert(path).inserted else {
        throw ValidationError("--output names '\(target.path)' twice; one report would be lost.")
      }
      let folder = FilePath.folder(of: path)
      guard InputFiles.isFolder(folder) else {
        throw ValidationError("--output \(target.path): there is no folder '\(folder)'.")
      }
    }
    guard let maxFindings else { return }
    if maxFindings < 0 { throw ValidationError("--max-findings takes a number from 0.") }
    if format != .text, format != .concise {
      throw ValidationError("--max-findings is for text and concise; other forms hold everything.")
    }
  }
}
