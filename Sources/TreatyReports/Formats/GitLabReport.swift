import TreatyLinting
import TreatyText

/// Findings as a Code Quality report of GitLab: an array of issues, each with a fingerprint that is its
/// own in the report (GitLab shows one issue for each fingerprint).
public struct GitLabReport: Sendable {
  /// Creates a report.
  public init() {}

  /// The findings of all inputs.
  public func report(_ inputs: [ReportInput]) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.array { json in
      for placed in PlacedFinding.all(of: inputs) { write(placed, into: &json) }
    }
    json.endLine()
    return json.bytes
  }

  private func write(_ placed: PlacedFinding, into json: inout JSONWriter) {
    json.object { json in
      json.key("description")
      // GitLab does not show the name of the check.
      json.string("\(placed.finding.rule): \(placed.text)")
      json.key("check_name")
      json.string(placed.finding.rule)
      json.key("fingerprint")
      json.string(placed.fingerprint)
      json.key("severity")
      json.string(Self.severity(placed.finding.severity))
      json.key("location")
      json.object { json in
        json.key("path")
        json.string(placed.place.path)
        json.key("positions")
        json.object { json in
          json.key("begin")
          write(placed.place.start.line, placed.place.start.column, into: &json)
          json.key("end")
          write(placed.place.end.line, placed.place.end.column, into: &json)
        }
      }
    }
  }

  private func write(_ line: Int, _ column: Int, into json: inout JSONWriter) {
    json.object { json in
      json.key("line")
      json.integer(line)
      json.key("column")
      json.integer(column)
    }
  }

  private static func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .advice: "info"
    }
  }
}
