import ArgumentParser
import TreatyAudit
import TreatyLint

/// Shows what a rule matches in real text.
struct RulesHitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hits",
    abstract: "Show what an evidence rule matches in texts, as keywords in context.",
    discussion: """
      For the author of a pack: read fifty matches, and write down in the rule (measured:) how many of
      them are right. Where there are more than --limit, those shown are spread evenly over all. Of rules \
      about addressees the words that a norm is addressed to are shown; rules that claim words or open \
      clauses are no evidence, and have no hits.

      Example:
        treatylint rules hits en.escape.derogation.emergency treaties/
        treatylint rules hits en.escape. treaties/ --limit 200
      """)

  @Argument(help: "The id of an evidence rule, or the beginning of several ids (en.escape.).")
  var rule: String

  @OptionGroup var input: InputOptions

  @Option(help: "How many matches to show.")
  var limit = 50

  @OptionGroup var display: DisplayOptions
  @OptionGroup var packs: PackOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
  }

  func run() async throws {
    let rules = try packs.ruleBook()
    let ids = try ids(among: rules.rules.map(\.id))
    let report = HitsReport(style: display.style)
    let reading = try input.reading()
    let assessor = Assessor(rules: rules)
    let context = report.context
    var status = CommandStatus()
    let (files, diagnostics) = InputFiles.expand(input.paths)
    status.note(diagnostics)
    var hits: [RuleHit] = []
    var filesWithHits = 0
    try await InOrder.forEach(files, width: input.width) { path in
      reading.instrument(at: path).map { instrument in
        RuleHit.all(
          of: ids, in: instrument, assessor.assess(instrument), context: context)
      }
    } consume: { outcome in
      switch outcome {
      case .failure(let failure): status.note([failure.diagnostic])
      case .success(let found):
        hits += found
        if !found.isEmpty { filesWithHits += 1 }
      }
    }
    let shown = HitsReport.sample(of: hits.count, limit: limit).map { hits[$0] }
    try StandardStreams.write(report.lines(shown, showsRule: ids.count > 1))
    StandardStreams.complain(
      "\(hits.count) hits in \(filesWithHits) of \(files.count) files"
        + (shown.count < hits.count ? "; \(shown.count) shown" : ""))
    try status.finish()
  }

  private func ids(among known: [String]) throws -> Set<String> {
    if known.contains(rule) { return [rule] }
    let beginning = known.filter { $0.hasPrefix(rule) }
    guard beginning.isEmpty else { return Set(beginning) }
    let near = nearest(to: rule, among: known)
    StandardStreams.complain(
      "treatylint: error: there is no evidence rule '\(rule)'"
        + (near.map { "; did you mean '\($0)'?" } ?? "; `treatylint rules list evidence` shows all")
    )
    throw ExitStatus.usage
  }
}
