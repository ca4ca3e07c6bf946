import ArgumentParser
import TreatyAudit
import TreatyLint

/// Measures texts provision by provision.
struct AssessCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Measure every provision and say what to expect of it.",
    discussion: """
      Records: with --input-format jsonl each line of the input is {"id": …, "text": …}, and the output \
      has one record for each, in order; a record that cannot be read comes out with an error, and the \
      exit code stays 0, so that any engine can pipe a corpus through.

      Example:
        treatylint assess Corpora/pre-trial-detention-convention.txt
        treatylint assess --brief draft.txt
        treatylint assess --format json treaty.xml > treaty.json
        treatylint assess --format html draft.txt > draft.html
        treatylint assess draft.txt --explain art_4__para_1
        treatylint assess draft.txt --what-if 'art_4__para_1=Each Party shall pay.'
        treatylint assess --as provision --input-format jsonl - < records.jsonl
      """)

  /// The forms of the output.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
    case jsonl
    case html
    case csv
  }

  /// What a record holds.
  enum Unit: String, ExpressibleByArgument, CaseIterable {
    case instrument
    case provision
  }

  /// What the inputs are.
  enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  @OptionGroup var input: InputOptions

  @Option(
    help: "The form: table, json (one object), jsonl (a provision a line), html (a page) or csv.")
  var format: Format?

  @Option(name: .customLong("as"), help: "What each input is: an instrument or a provision.")
  var unit: Unit = .instrument

  @Option(
    name: .customLong("input-format"), help: "text: treaty texts; jsonl: records, one a line.")
  var inputFormat: InputFormat = .text

  @Option(help: "Print how the effects of this provision (an eId) come about.")
  var explain: String?

  @Option(
    name: .customLong("what-if"),
    help: "Show what other words would change: 'eId=the new words'.")
  var whatIf: String?

  @Flag(
    help: "Show provisions without anything to expect too, and more of the claims behind each sign."
  )
  var all = false

  @Flag(help: "A line for each provision.")
  var brief = false

  @Flag(help: "Only the profile of each instrument as a whole.")
  var profile = false

  @Flag(name: .customLong("no-findings"), help: "Leave the lint findings out of the table.")
  var noFindings = false

  @OptionGroup(title: "Display") var display: DisplayOptions
  @OptionGroup(title: "Rules and configuration") var packs: PackOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup(title: "Regime: what the drafter declares") var regime: RegimeOptions

  func validate() throws {
    if inputFormat == .jsonl, format ?? .jsonl != .jsonl {
      throw ValidationError("Records come out as jsonl; leave --format out.")
    }
    if [explain != nil, whatIf != nil, profile, brief].filter(\.self).count > 1 {
      throw ValidationError("--explain, --what-if, --profile and --brief exclude one another.")
    }
    if (brief || all || profile), format ?? .table != .table {
      throw ValidationError("--brief, --all and --profile are about the table.")
    }
    if let whatIf, !whatIf.contains("=") {
      throw ValidationError("--what-if takes 'eId=the new words'.")
    }
  }

  func run() async throws {
    let reading = try input.reading()
    if inputFormat == .jsonl {
      try await runRecords(reading)
      return
    }
    var status = CommandStatus()
    let plan = try plan(reading, status: &status)
    if explain != nil || whatIf != nil {
      try examine(plan, reading, status: &status)
    } else if unit == .provision {
      try await runProvisions(plan, reading, status: &status)
    } else {
      try await runInstruments(plan, reading, status: &status)
    }
    try status.finish()
  }

  private func plan(_ reading: FileReading, status: inout CommandStatus) throws -> WorkPlan {
    let (files, diagnostics) = InputFiles.expand(input.paths)
    status.note(diagnostics)
    var plan = WorkPlan()
    try CommandFailure.reportingDataErrors {
      for file in files {
        try plan.add(
          file, name: input.name(of: file), source: configuration.source, packs: packs.packs,
          reading: reading.options, skipsExcluded: false
        ) { options in
          options.regime = regime.over(options.regime)
          options.lints = (format ?? .table) == .table && !noFindings && !profile && !brief
        }
      }
    }
    return plan
  }

  private func runInstruments(
    _ plan: WorkPlan, _ reading: FileReading, status: inout CommandStatus
  ) async throws {
    let format = format ?? .table
    let json = JSONReport(tool: Version.identity)
    let page = AssessmentPage(style: display.style, showsAll: all)
    var collected: [Analysis] = []
    var shown = 0
    try await InOrder.forEach(plan.items, width: input.width) { item in
      FileAnalysis.run(item, of: plan, reading: reading)
    } consume: { outcome in
      switch outcome {
      case .failure(let failure):
        status.note([failure.diagnostic])
        if format == .jsonl { try StandardStreams.write(json.failure(failure.diagnostic)) }
      case .success(let analysis):
        status.note(analysis.instrument.diagnostics)
        shown += 1
        switch format {
        case .json, .html, .csv: collected.append(analysis)
        case .jsonl: try StandardStreams.write(json.lines(analysis))
        case .table where brief: try StandardStreams.write(page.overview(analysis))
        case .table where profile: try StandardStreams.write(page.profile(analysis))
        case .table: try StandardStreams.write(page.whole(analysis))
        }
      }
    }
    switch format {
    case .json:
      try StandardStreams.write(json.document(collected, diagnostics: status.diagnostics))
    case .html: try StandardStreams.write(HTMLReport(tool: Version.identity).page(collected))
    case .csv: try StandardStreams.write(CSVReport().assessments(collected))
    case .table where brief && shown > 0: try StandardStreams.write(page.overviewKey())
    case .table where !profile && shown > 0: try StandardStreams.write(page.key())
    case .table, .jsonl: break
    }
  }
}
