import TreatyAssessment
import TreatyEffects
public import TreatyLinting
import TreatyText

/// Tables for a spreadsheet or a statistics program: UTF-8, comma-separated, several values of a cell
/// joined by `;`.
public struct CSVReport: Sendable {
  /// Where the inputs lie in their repository.
  public var paths: RepositoryPaths

  /// Creates a report.
  public init(paths: RepositoryPaths = RepositoryPaths()) {
    self.paths = paths
  }

  /// A row for each finding.
  public func findings(_ inputs: [Analysis]) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVText.append(
      [
        "source", "line", "column", "end_line", "end_column", "provision", "severity", "rule",
        "message", "consider", "text", "fingerprint",
      ], to: &bytes)
    for placed in PlacedFinding.all(of: inputs, in: paths) {
      let instrument = placed.input.instrument
      let finding = placed.finding
      CSVText.append(
        [
          instrument.source.name, String(placed.place.start.line),
          String(placed.place.start.column), String(placed.place.end.line),
          String(placed.place.end.column),
          finding.provision.map { instrument.provisions[$0].id } ?? "", finding.severity.rawValue,
          finding.rule, finding.message, finding.consider, instrument.text.string(finding.range),
          placed.fingerprint,
        ], to: &bytes)
    }
    return bytes
  }

  /// A row for each provision that is read as one, with the codes of the codebook and the direction and
  /// strength of each expected effect.
  public func assessments(_ inputs: [Analysis]) -> [UInt8] {
    var bytes: [UInt8] = []
    var head = [
      "source", "id", "kind", "label", "heading", "line", "force", "precision", "precision_score",
      "hortatory", "hortatory_score", "escapes", "unbounded_escapes", "functions",
    ]
    for mechanism in Mechanism.allCases {
      for stage in Stage.allCases {
        let name = "\(mechanism.rawValue)_\(stage == .exAnte ? "ex_ante" : "ex_post")"
        head += [name, "\(name)_strength"]
      }
    }
    head.append("text")
    CSVText.append(head, to: &bytes)
    for input in inputs { appendRows(of: input, to: &bytes) }
    return bytes
  }

  private func appendRows(of input: Analysis, to bytes: inout [UInt8]) {
    let instrument = input.instrument
    let indices = input.assessmentIndices()
    for index in instrument.units where indices[index] >= 0 {
      let provision = instrument.provisions[index]
      let assessment = input.assessments[indices[index]]
      var row = [instrument.source.name, provision.id, provision.kind.rawValue]
      row.append(provision.label ?? "")
      row.append(provision.heading ?? "")
      row.append(String(instrument.source.position(at: provision.span.start).line))
      row += Self.codes(of: assessment)
      let effects =
        input.effects.indices.contains(indices[index]) ? input.effects[indices[index]] : []
      for mechanism in Mechanism.allCases {
        for stage in Stage.allCases {
          let effect = effects.first { $0.mechanism == mechanism && $0.stage == stage }
          row += [effect?.direction.rawValue ?? "", effect?.strength?.rawValue ?? ""]
        }
      }
      let words = instrument.body(of: index)
      row.append(
        instrument.text.string(words).split(whereSeparator: \.isWhitespace).joined(separator: " "))
      CSVText.append(row, to: &bytes)
    }
  }

  private static func codes(of assessment: Assessment) -> [String] {
    let unbounded = assessment.escapes.filter { !$0.isBounded }
    var codes = [assessment.force?.rawValue ?? ""]
    codes.append(assessment.precision.map { String($0.level) } ?? "")
    codes.append(assessment.precision.map { $0.score.fixed(4) } ?? "")
    codes.append(String(assessment.hortatory.level))
    codes.append(assessment.hortatory.score.fixed(4))
    codes.append(assessment.escapes.map(\.kind.rawValue).joined(separator: ";"))
    codes.append(unbounded.map(\.kind.rawValue).joined(separator: ";"))
    codes.append(assessment.functions.map(\.rawValue).joined(separator: ";"))
    return codes
  }
}
