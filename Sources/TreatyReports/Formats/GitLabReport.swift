public import TreatyLinting
import TreatyText

/// Findings as a Code Quality report of GitLab: an array of issues, each with a fingerprint that is its
/// own in the report (GitLab shows one issue for each fingerprint).
public struct GitLabReport: Sendable {
  /// Where the inputs lie in their repository.
  public var paths: RepositoryPaths

  /// Creates a report.
  public init(paths: RepositoryPaths = RepositoryPaths()) {
    self.paths = paths
  }

  /// The findings of all inputs.
  public func report(_ inputs: [Analysis]) -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.array { json in
      for placed in PlacedFinding.all(of: inputs, in: paths) { write(placed, into: &json) }
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
        json.string(placed.place.repositoryPath)
        json.key("positions")
        json.object { json in
          json.key("begin")
          json.position(line: placed.place.start.line, column: placed.place.start.column)
          json.key("end")
          json.position(line: placed.place.end.line, column: placed.place.end.column)
        }
      }
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
