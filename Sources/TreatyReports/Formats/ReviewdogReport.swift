public import TreatyLinting
import TreatyText

/// Findings in the Reviewdog Diagnostic Format, one a line; its columns count UTF-8 bytes from 1.
public struct ReviewdogReport: Sendable {
  /// Creates a report.
  public init() {}

  /// The findings of all inputs.
  public func report(_ inputs: [Analysis]) -> [UInt8] {
    var json = JSONWriter()
    for placed in PlacedFinding.all(of: inputs, in: RepositoryPaths()) {
      write(placed, into: &json)
      json.endLine()
    }
    return json.bytes
  }

  private func write(_ placed: PlacedFinding, into json: inout JSONWriter) {
    json.object { json in
      json.key("message")
      json.string(placed.text)
      json.key("location")
      json.object { json in
        json.key("path")
        json.string(placed.place.path)
        json.key("range")
        json.object { json in
          json.key("start")
          json.position(line: placed.place.start.line, column: placed.place.startByteColumn)
          json.key("end")
          json.position(line: placed.place.end.line, column: placed.place.endByteColumn)
        }
      }
      json.key("severity")
      json.string(Self.severity(placed.finding.severity))
      json.key("source")
      json.object { json in
        json.key("name")
        json.string("treatylint")
      }
      json.key("code")
      json.object { json in
        json.key("value")
        json.string(placed.finding.rule)
      }
    }
  }

  private static func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .advice: "INFO"
    }
  }
}
