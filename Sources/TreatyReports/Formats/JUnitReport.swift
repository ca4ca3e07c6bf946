public import TreatyText
public import TreatyLinting

/// Findings as JUnit XML: a suite for each input, a case for each finding, failed unless it is advice; an
/// input without findings has one case that passed.
public struct JUnitReport: Sendable {
  /// Creates a report.
  public init() {}

  /// The findings of all inputs; an input that could not be read is a case with an error.
  public func report(_ inputs: [Analysis], diagnostics: [Diagnostic] = []) -> [UInt8] {
    let findings = inputs.map { PlacedFinding.all(of: [$0], in: RepositoryPaths()) }
    let unread = diagnostics.filter { $0.severity == .error }
    let tests = findings.reduce(unread.count) { $0 + max(1, $1.count) }
    let failures = findings.joined().count { $0.finding.severity != .advice }
    var bytes = Array(XMLText.declaration.utf8)
    let attributes = XMLText.attributes([
      "name": "treatylint", "tests": String(tests), "failures": String(failures),
      "errors": String(unread.count),
    ])
    bytes.append(text: "<testsuites\(attributes)>\n")
    for (input, placed) in zip(inputs, findings) { write(input, placed, to: &bytes) }
    for diagnostic in unread { write(diagnostic, to: &bytes) }
    bytes.append(text: "</testsuites>\n")
    return bytes
  }

  private func write(_ input: Analysis, _ findings: [PlacedFinding], to bytes: inout [UInt8]) {
    let path = FindingPlace.path(of: input.instrument.source)
    let attributes = XMLText.attributes([
      "name": path, "tests": String(max(1, findings.count)),
      "failures": String(findings.count { $0.finding.severity != .advice }), "errors": "0",
    ])
    bytes.append(text: "  <testsuite\(attributes)>\n")
    if findings.isEmpty {
      let attributes = XMLText.attributes(["name": "no findings", "classname": path])
      bytes.append(text: "    <testcase\(attributes)/>\n")
    }
    for placed in findings { write(placed, to: &bytes) }
    bytes.append(text: "  </testsuite>\n")
  }

  private func write(_ placed: PlacedFinding, to bytes: inout [UInt8]) {
    let place = "\(placed.place.path):\(placed.place.start.line):\(placed.place.start.column)"
    let attributes = XMLText.attributes([
      "name": "\(placed.finding.rule) at \(placed.place.start.line):\(placed.place.start.column)",
      "classname": placed.place.path,
    ])
    bytes.append(text: "    <testcase\(attributes)>\n")
    let body = XMLText.escaped("\(place): \(placed.text)")
    if placed.finding.severity == .advice {
      bytes.append(text: "      <system-out>\(body)</system-out>\n")
    } else {
      let failure = XMLText.attributes([
        "message": placed.finding.message, "type": placed.finding.severity.rawValue,
      ])
      bytes.append(text: "      <failure\(failure)>\(body)</failure>\n")
    }
    bytes.append(text: "    </testcase>\n")
  }

  private func write(_ diagnostic: Diagnostic, to bytes: inout [UInt8]) {
    let suite = XMLText.attributes([
      "name": diagnostic.source, "tests": "1", "failures": "0", "errors": "1",
    ])
    let test = XMLText.attributes(["name": "can be read", "classname": diagnostic.source])
    let error = XMLText.attributes(["message": diagnostic.message, "type": "unreadable"])
    bytes.append(text: "  <testsuite\(suite)>\n    <testcase\(test)>\n      <error\(error)/>\n")
    bytes.append(text: "    </testcase>\n  </testsuite>\n")
  }
}
