import ArgumentParser
import TreatyLint

extension AssessCommand {
  /// Looks at one provision closely: how its effects come about, or what other words would change.
  func examine(_ plan: WorkPlan, _ reading: FileReading, status: inout CommandStatus) throws {
    for item in plan.items {
      switch FileAnalysis.run(item, of: plan, reading: reading) {
      case .failure(let failure): status.note([failure.diagnostic])
      case .success(let analysis):
        status.note(analysis.instrument.diagnostics)
        let pipeline = plan.pipeline(of: item)
        if let explain {
          try derive(try provision(explain, of: analysis), of: analysis, item, pipeline)
        } else if let whatIf, let equals = whatIf.firstIndex(of: "=") {
          let index = try provision(String(whatIf[..<equals]), of: analysis)
          let words = String(whatIf[whatIf.index(after: equals)...])
          try compare(index, of: analysis, with: words, item, pipeline)
        }
      }
    }
  }

  private func provision(_ id: String, of analysis: Analysis) throws -> Int {
    if let index = analysis.instrument.provision(withID: id) { return index }
    let near = nearest(to: id, among: analysis.instrument.provisions.map(\.id))
    throw ValidationError(
      "\(analysis.instrument.source.name) has no provision '\(id)'"
        + (near.map { "; did you mean '\($0)'?" } ?? "; `treatylint outline` shows them."))
  }

  private func derive(
    _ index: Int, of analysis: Analysis, _ item: WorkPlan.Item, _ pipeline: Pipeline
  ) throws {
    let interpreter = Interpreter(claims: pipeline.claims, regime: item.options.regime)
    let context = InstrumentContext(
      instrument: analysis.instrument, assessments: analysis.assessments, claims: pipeline.claims)
    let derivation = interpreter.derivation(of: analysis.assessments[index], in: context)
    let report = DerivationReport(style: display.style, claims: pipeline.claims)
    try StandardStreams.write(report.derivation(derivation, of: analysis.instrument))
  }

  /// Puts other words in the place of a provision's and assesses the whole text anew: a definition or
  /// a reference elsewhere may bear on them.
  private func compare(
    _ index: Int, of analysis: Analysis, with words: String, _ item: WorkPlan.Item,
    _ pipeline: Pipeline
  ) throws {
    let instrument = analysis.instrument
    let provision = instrument.provisions[index]
    guard instrument.format == .text || instrument.format == .markdown else {
      throw ValidationError(
        "--what-if puts words into plain text; convert \(instrument.source.name) first.")
    }
    let body = instrument.text.sourceSpan(
      of: TextRange(
        provision.headingRange?.end ?? provision.labelRange?.end ?? provision.range.start,
        provision.range.end))
    var bytes = Array(instrument.source.bytes[..<body.start])
    bytes += Array((provision.kind == .article ? "\n\n" : " ").utf8) + Array(words.utf8)
    bytes += instrument.source.bytes[body.end...]
    let other = try pipeline.analyse(
      name: instrument.source.name, bytes: bytes, options: item.options)
    guard let place = other.instrument.provision(withID: provision.id) else {
      throw ValidationError(
        "With these words the text has no provision '\(provision.id)' any more.")
    }
    let report = WhatIfReport(style: display.style, claims: pipeline.claims)
    try StandardStreams.write(
      report.comparison(
        before: .init(
          instrument: instrument, provision: index, assessment: analysis.assessments[index],
          effects: analysis.effects[index]),
        after: .init(
          instrument: other.instrument, provision: place, assessment: other.assessments[place],
          effects: other.effects[place])))
  }
}
