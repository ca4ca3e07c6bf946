import TreatyAudit
import TreatyLint

extension AssessCommand {
  /// Records in, records out: in order, one for one, errors as records.
  func runRecords(_ reading: FileReading) async throws {
    let pipeline = try recordPipeline(reading)
    let json = JSONReport(tool: Version.identity)
    let options = PipelineOptions(regime: regime.over(Regime()), lints: false)
    let unit = unit
    for path in input.paths {
      do {
        var lines = try RecordLines(path, longest: input.limits.recordBytes)
        while !lines.isFinished {
          let batch = Self.portions(try lines.next(), of: 32)
          try await InOrder.forEach(batch, width: input.width) { portion in
            portion.flatMap { Self.answer($0, unit, reading, pipeline, options, json) }
          } consume: { output in
            try StandardStreams.write(output)
          }
        }
      } catch let failure as FileBytes.Failure {
        StandardStreams.complain("\(input.name(of: path)): error: \(failure.problem)")
        throw ExitStatus.unreadable
      }
    }
  }

  /// Each input is one provision: a file of its own.
  func runProvisions(
    _ plan: WorkPlan, _ reading: FileReading, status: inout CommandStatus
  ) async throws {
    let json = JSONReport(tool: Version.identity)
    let page = AssessmentPage(style: display.style, showsAll: true)
    var collected: [Analysis] = []
    for item in plan.items {
      let name = input.name(of: item.path)
      let bytes: [UInt8]
      do {
        bytes = try FileBytes.read(item.path, limit: .file(reading.largestFile))
      } catch {
        status.note([Diagnostic(source: name, severity: .error, message: error.problem)])
        continue
      }
      let pipeline = plan.pipeline(of: item)
      let instrument = pipeline.reader.readProvision(
        name: name, text: String(decoding: bytes, as: UTF8.self))
      let result = pipeline.analyse(instrument, options: item.options)
      switch format ?? .table {
      case .table: try StandardStreams.write(page.whole(result))
      case .json, .html, .csv: collected.append(result)
      case .jsonl: try StandardStreams.write(json.lines(result))
      }
    }
    switch format ?? .table {
    case .json:
      try StandardStreams.write(json.document(collected, diagnostics: status.diagnostics))
    case .html: try StandardStreams.write(HTMLReport(tool: Version.identity).page(collected))
    case .csv: try StandardStreams.write(CSVReport().assessments(collected))
    case .table, .jsonl: break
    }
  }

  private func recordPipeline(_ reading: FileReading) throws -> Pipeline {
    Pipeline(
      reader: TreatyReader(options: reading.options),
      assessor: Assessor(rules: try packs.ruleBook()))
  }

  /// Lines in portions that are worth handing to a core.
  private static func portions(_ lines: [[UInt8]], of size: Int) -> [[[UInt8]]] {
    stride(from: 0, to: lines.count, by: size).map {
      Array(lines[$0..<min($0 + size, lines.count)])
    }
  }

  /// What comes out for one line.
  private static func answer(
    _ line: [UInt8], _ unit: Unit, _ reading: FileReading, _ pipeline: Pipeline,
    _ options: PipelineOptions, _ json: JSONReport
  ) -> [UInt8] {
    switch Record.read(line) {
    case .failure(let problem):
      return json.failure(
        id: problem.id,
        Diagnostic(source: problem.id.name, severity: .error, message: problem.message))
    case .success(let record):
      guard unit == .instrument else {
        let instrument = pipeline.reader.readProvision(name: record.id.name, text: record.text)
        return json.record(
          pipeline.analyse(instrument, options: options), id: record.id)
      }
      do {
        // As a file of this name would be read, so that a cluster and an audit say the same.
        let instrument = try reading.read(
          name: record.id.name, bytes: Array(record.text.utf8))
        return json.lines(pipeline.analyse(instrument, options: options))
      } catch {
        return json.failure(id: record.id, error.diagnostic)
      }
    }
  }
}
