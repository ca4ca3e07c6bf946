public import TreatyLinting
import TreatyText

/// Findings as Checkstyle XML, which many build servers read.
public struct CheckstyleReport: Sendable {
  /// Creates a report.
  public init() {}

  /// The findings of all inputs; inputs without any are named too, as clean.
  public func report(_ inputs: [Analysis]) -> [UInt8] {
    var bytes = Array(XMLText.declaration.utf8)
    bytes.append(text: "<checkstyle version=\"4.3\">\n")
    for input in inputs {
      let path = FindingPlace.path(of: input.instrument.source)
      bytes.append(text: "  <file\(XMLText.attributes(["name": path]))>\n")
      for placed in PlacedFinding.all(of: [input], in: RepositoryPaths()) {
        let attributes = XMLText.attributes([
          "line": String(placed.place.start.line), "column": String(placed.place.start.column),
          "severity": Self.severity(placed.finding.severity), "message": placed.text,
          "source": "treatylint.\(placed.finding.rule)",
        ])
        bytes.append(text: "    <error\(attributes)/>\n")
      }
      bytes.append(text: "  </file>\n")
    }
    bytes.append(text: "</checkstyle>\n")
    return bytes
  }

  private static func severity(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .advice: "info"
    }
  }
}
