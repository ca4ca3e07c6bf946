import ArgumentParser
import TreatyAudit
import TreatyLint

/// Lints texts: the default command.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Lint treaty texts (the default command).",
    discussion: """
      Leaves with 0 where no finding reaches --fail-on, 1 where one does, 2 on bad usage, \
      configuration or rules, 3 where an input could not be read; the others are linted all the same.

      --fix corrects doubled spaces, spaces before a comma or a full stop, and numbers of paragraphs and \
      points that are left out or used twice, where nothing in the text refers to a number that would \
      change. Articles keep their numbers. The corrected text is measured again, and where any measure of \
      any provision would change, it stays as it was. Only plain text and Markdown in UTF-8 are corrected: \
      XML, other encodings and standard input are left alone, with a note.

      Example:
        treatylint lint drafts/
        treatylint draft.txt --mechanism coercion --output sarif:report.sarif
        treatylint lint --diff draft.txt; treatylint lint --fix draft.txt
        treatylint lint --write-baseline .treatylint-baseline.json drafts/
        treatylint lint --since main --baseline .treatylint-baseline.json drafts/
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Correction") var correction: FixOptions
  @OptionGroup(title: "Selection") var selection: LintSelectionOptions
  @OptionGroup(title: "Output") var output: LintOutputOptions
  @OptionGroup(title: "Display") var display: DisplayOptions
  @OptionGroup(title: "Rules and configuration") var packs: PackOptions
  @OptionGroup var configuration: ConfigurationOptions
  @OptionGroup(title: "Regime: what the drafter declares") var regime: RegimeOptions

  func validate() throws {
    if correction.isAsked, selection.since != nil {
      throw ValidationError("--since looks at parts of a text, and corrections at the whole.")
    }
    if selection.since != nil, input.paths.contains("-") {
      throw ValidationError(
        "--since needs files, and standard input is none: git does not know it.")
    }
    if correction.fix, input.paths.contains("-") {
      throw ValidationError("Standard input cannot be corrected in place; --diff shows how.")
    }
  }

  func run() async throws {
    var status = CommandStatus()
    let reading = try input.reading()
    let plan = try plan(reading, status: &status)
    try OverwriteCheck.check(
      output.targets.map(\.path) + [selection.writeBaseline].compactMap(\.self),
      against: plan.items.lazy.map(\.path))
    let known = try selection.baseline.map { path in
      try CommandFailure.reportingDataErrors {
        if FileKind(path).isAbsent {
          throw DataError(
            file: path, line: 1, column: 1, problem: "there is no such baseline",
            suggestion: "--write-baseline makes one")
        }
        let text = try PackFiles.baseline(at: path)
        let names = BaselineNames(baseline: path)
        let baseline = try Baseline(json: text, file: path)
        return (baseline: BaselineMatching(baseline, isGone: names.isGone), names: names)
      }
    }
    var session = LintSession(
      output: output, style: display.style, known: known,
      names: selection.writeBaseline.map(BaselineNames.init),
      collectsAll: output.format != .text && output.format != .concise
        || !output.targets.isEmpty, rules: plan.pipelines.first?.linter.rules ?? .shipped)
    var corrections = 0
    var ignores = IgnoreCheck(paths: input.paths)
    try await InOrder.forEach(plan.items, width: input.width) { item in
      (item, FileAnalysis.run(item, of: plan, reading: reading))
    } consume: { item, outcome in
      if output.verbose { StandardStreams.complain("linting \(input.name(of: item.path))") }
      switch outcome {
      case .failure(let failure): status.note([failure.diagnostic])
      case .success(var analysis):
        status.note(analysis.instrument.diagnostics)
        if correction.isAsked {
          let corrected = try correction.apply(to: analysis, item, of: plan)
          corrections += corrected.count
          analysis = corrected.analysis
        }
        ignores.take(analysis, item)
        if !correction.diff { try session.take(analysis, changes: item.changes) }
      }
    }
    if correction.diff {
      status.hasFailingFindings = corrections > 0 && !selection.exitZero
      try status.finish()
      return
    }
    for analysis in ignores.analyses(of: plan, configuration.source) {
      try session.take(analysis, changes: nil)
    }
    try session.finish(status: &status)
    if let path = selection.writeBaseline {
      try ResultFile.write(Array(session.baseline.json.utf8), to: path)
      let count = session.knownCount
      StandardStreams.complain(
        "wrote \(path): \(count) \(count == 1 ? "finding is" : "findings are") known")
      if status.hasUnreadableInput { throw ExitStatus.unreadable }
      return
    }
    status.hasFailingFindings =
      !selection.exitZero && session.reaches(selection.failOn.severity)
    if selection.exitZero, !status.hasUnreadableInput { return }
    try status.finish()
  }

  private func plan(_ reading: FileReading, status: inout CommandStatus) throws -> WorkPlan {
    let inputs = InputFiles(input.paths)
    status.note(inputs.diagnostics)
    var files = inputs.files
    var leftOut = inputs.leftOut
    if selection.forceExclude {
      leftOut += files.filter(RepositoryFiles.contains)
      files.removeAll(where: RepositoryFiles.contains)
    }
    if output.verbose {
      for file in leftOut {
        StandardStreams.complain("leaving out \(file), which is about a repository")
      }
    }
    let named = Set(input.paths)
    var plan = WorkPlan()
    try CommandFailure.reportingDataErrors {
      for file in files {
        try plan.add(
          file, name: input.name(of: file), source: configuration.source, packs: packs.packs,
          reading: reading.options,
          skipsExcluded: selection.forceExclude || !named.contains(file)
        ) { options in
          options.regime = regime.over(options.regime)
          // Effects are what `assess` shows; the linter has no use for them.
          options.interprets = false
          try selection.adjust(&options, rules: .shipped)
        }
      }
    }
    if output.verbose, plan.excludedCount > 0 {
      StandardStreams.complain("leaving out \(plan.excludedCount) files that are excluded")
    }
    if let revision = selection.since { try restrict(&plan, since: revision) }
    return plan
  }

  private func restrict(_ plan: inout WorkPlan, since revision: String) throws {
    do {
      var changed = ChangedFiles(since: revision)
      for index in plan.items.indices {
        plan.items[index].changes = try changed.changes(of: plan.items[index].path)
      }
    } catch let failure as Git.Failure {
      throw ValidationError("--since \(revision): \(failure.problem)")
    }
    plan.items.removeAll { $0.changes?.ranges.isEmpty ?? false }
  }
}
