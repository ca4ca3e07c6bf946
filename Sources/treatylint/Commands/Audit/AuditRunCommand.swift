import ArgumentParser
import Foundation
import TreatyAudit
import TreatyLint

/// Measures every text of a corpus.
struct AuditRunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Measure every text into an SQLite database (the default).",
    discussion: """
      A file that has not changed since the last audit of the database, under the same rules and \
      options, is not measured again. Stopped at any moment, the database stays valid and the next \
      run goes on. Files that cannot be read are named and recorded with the reason; the exit code \
      is 3 where there are any, though all the others are measured.

      With --format csv or jsonl, --output is a folder: it gets one file a table, and audit.sqlite, \
      from which the next run goes on.

      Example:
        treatylint audit treaties/ --output audit.sqlite
        treatylint audit summary audit.sqlite
      """)

  /// What to write.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case sqlite
    case csv
    case jsonl

    /// The tables to write besides the database.
    var export: AuditExport.Format? {
      switch self {
      case .sqlite: nil
      case .csv: .csv
      case .jsonl: .jsonl
      }
    }
  }

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The database to write to, or with --format csv or jsonl the folder.", valueName: "path"))
  var output: String

  @Option(help: ArgumentHelp("What to write: sqlite, csv or jsonl.", valueName: "form"))
  var format: Format = .sqlite

  @Flag(name: .shortAndLong, help: "Show no progress.")
  var quiet = false

  @OptionGroup var packs: PackOptions
  @OptionGroup(title: "Regime: what the drafter declares") var regime: RegimeOptions

  func run() async throws {
    let reading = try input.reading()
    let rules = try packs.ruleBook()
    let pipeline = Pipeline(
      reader: TreatyReader(options: reading.options), assessor: Assessor(rules: rules))
    // The reasons of effects and the profile are for readers; the database keeps what they follow from.
    let options = PipelineOptions(regime: regime.over(Regime()), explains: false)
    let (files, diagnostics) = InputFiles.expand(input.paths)
    var status = CommandStatus()
    status.note(diagnostics)
    // A mistyped path leaves no empty database behind.
    guard !files.isEmpty else { return try status.finish() }
    do {
      if format != .sqlite { try TableFiles.makeFolder(output) }
      let database = format == .sqlite ? output : "\(output)/audit.sqlite"
      // Before there is a lock that an interrupt could leave behind.
      let interruption = Interruption()
      let store = try AuditStore(path: database)
      let names = CorpusNames(
        files, into: database, known: try store.places(),
        standardInput: input.format.standardInputName ?? "-")
      try store.note(places: names.places)
      var line = ProgressLine(
        isShown: !quiet, bytes: quiet ? 0 : files.reduce(0) { $0 + FileBytes.size(of: $1) })
      let progress = try await CorpusAudit(width: input.width).run(
        names.names, into: store, circumstances: circumstances(rules),
        work: work(pipeline, options, reading, names.paths), now: { Self.now },
        isStopped: { interruption.signalNumber != nil }
      ) { progress, refusal in
        if let refusal {
          line.clear()
          status.note([
            Diagnostic(
              source: names.paths[refusal.path] ?? refusal.path, severity: .error,
              message: refusal.reason)
          ])
        }
        line.show(progress)
      }
      line.finish(progress)
      if let export = format.export { try TableFiles.write(store, as: export, to: output) }
    } catch let error as AuditError {
      StandardStreams.complain(lines: "\(error)")
      if case .interrupted = error { throw ExitStatus.interrupted }
      throw ExitStatus.usage
    }
    try status.finish()
  }

  private func work(
    _ pipeline: Pipeline, _ options: PipelineOptions, _ reading: FileReading,
    _ paths: [String: String]
  ) -> CorpusAudit.Work {
    CorpusAudit.Work { name in
      do throws(FileBytes.Failure) {
        let bytes = try FileBytes.read(paths[name] ?? name, limit: .file(reading.largestFile))
        return .bytes(bytes, hash: SHA256.hexadecimal(of: bytes))
      } catch {
        return .unreadable(reason: error.problem)
      }
    } measure: { name, bytes in
      do throws(ReadingError) {
        let analysis = pipeline.analyse(
          try reading.read(name: name, bytes: bytes), options: options)
        return .measured(
          AuditRecord.Measured(
            instrument: analysis.instrument, isMeasured: analysis.isMeasured,
            assessments: analysis.assessments,
            effects: analysis.effects,
            findings: analysis.findings))
      } catch {
        return .refused(reason: error.diagnostic.message)
      }
    }
  }

  /// What results depend on, and where they were made.
  private func circumstances(_ rules: RuleBook) -> CorpusAudit.Circumstances {
    CorpusAudit.Circumstances(
      toolVersion: Version.current, rulesHash: "\(ShippedData.hash) \(rules.hash)",
      options: optionsText, machine: Machine.description, started: Self.now)
  }

  /// The options that change results, in a fixed form.
  private var optionsText: String {
    let declared = regime.over(Regime())
    return [
      "format=\(input.format.format?.rawValue ?? "")", "mapping=\(input.format.mapping ?? "")",
      "mechanisms=\(declared.mechanisms.map(\.rawValue).sorted().joined(separator: ","))",
      "stage=\(declared.stage?.rawValue ?? "")", "pathway=\(declared.pathway?.rawValue ?? "")",
      "gap=\(declared.preferenceGap?.rawValue ?? "")",
      "institutionalisation=\(declared.institutionalisation?.rawValue ?? "")",
      "delegation=\(declared.delegation.map(String.init) ?? "")",
      "subject=\(declared.subject ?? "")",
    ].joined(separator: ";")
  }

  private static var now: String { Date().ISO8601Format() }
}
