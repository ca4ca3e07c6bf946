import ArgumentParser
import TreatyLint

/// Whether what can be corrected is corrected.
struct FixOptions: ParsableArguments {
  @Flag(
    help:
      "Correct white space, and numbers of paragraphs and points to which nothing refers (see above); then lint."
  )
  var fix = false

  @Flag(
    help: "Show as a diff what --fix would do, and do nothing; leave with 1 where there is any.")
  var diff = false

  func validate() throws {
    if fix, diff { throw ValidationError("--fix and --diff exclude one another.") }
  }

  /// Whether corrections are asked for, to be made or to be shown.
  var isAsked: Bool { fix || diff }

  /// Corrects a text, or shows how.
  ///
  /// - Returns: the text as it is now, and how many corrections there are.
  /// - Throws: the exit code, after saying that a file cannot be written.
  func apply(
    to analysis: Analysis, _ item: WorkPlan.Item, of plan: WorkPlan
  ) throws -> (analysis: Analysis, count: Int) {
    let name = analysis.instrument.source.name
    if let obstacle = Fixer.obstacle(to: analysis.instrument) {
      StandardStreams.complain("\(name): note: not corrected: \(obstacle)")
      return (analysis, 0)
    }
    let pipeline = plan.pipeline(of: item)
    let result = Fixer(pipeline).fix(analysis)
    for kind in result.refused {
      StandardStreams.complain(
        "\(name): note: \(kind.rawValue) corrections not made: they would change what is measured")
    }
    guard !result.corrections.isEmpty else { return (analysis, 0) }
    if diff {
      try StandardStreams.write(CorrectionDiff().diff(result.corrections, of: analysis.instrument))
      return (analysis, result.corrections.count)
    }
    do {
      try FileBytes.replace(item.path, with: result.bytes)
    } catch {
      StandardStreams.complain("\(name): error: \(error.problem)")
      throw ExitStatus.usage
    }
    StandardStreams.complain(
      "\(name): corrected in \(result.corrections.count) "
        + (result.corrections.count == 1 ? "place" : "places"))
    let corrected = try pipeline.analyse(
      name: name, bytes: result.bytes, format: analysis.instrument.format, options: item.options)
    return (corrected, result.corrections.count)
  }
}
