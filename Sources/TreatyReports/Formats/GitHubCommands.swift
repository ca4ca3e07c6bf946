public import TreatyText
public import TreatyLinting

/// Findings as workflow commands of GitHub Actions, which become annotations of the changed lines.
///
/// GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word;
/// this report says how many it left out.
public struct GitHubCommands: Sendable {
  /// How many annotations of one level GitHub shows for a step.
  public static let limit = 10

  /// Where the inputs lie in their repository.
  public var paths: RepositoryPaths

  /// Creates a report.
  public init(paths: RepositoryPaths = RepositoryPaths()) {
    self.paths = paths
  }

  /// The findings of all inputs: errors first, then warnings, then advice.
  public func report(_ inputs: [Analysis], diagnostics: [Diagnostic] = []) -> RenderedReport {
    var bytes: [UInt8] = []
    let findings = PlacedFinding.all(of: inputs, in: paths)
    var shownDiagnostics = 0
    for diagnostic in diagnostics where diagnostic.severity == .error {
      if shownDiagnostics < Self.limit { write(diagnostic, to: &bytes) }
      shownDiagnostics += 1
    }
    var left = max(0, shownDiagnostics - Self.limit)
    for severity in [Finding.Severity.error, .warning, .advice] {
      let ofSeverity = findings.filter { $0.finding.severity == severity }
      // The notice at the end takes the place of one of the ten.
      var room = severity == .advice ? Self.limit - 1 : Self.limit
      if severity == .error { room = max(0, room - shownDiagnostics) }
      for finding in ofSeverity.prefix(room) { write(finding, to: &bytes) }
      left += max(0, ofSeverity.count - room)
    }
    guard left > 0 else { return RenderedReport(bytes) }
    let notice =
      "\(left) more not shown as annotations: GitHub shows \(Self.limit) of a level for a step"
    bytes.append(text: "::notice title=treatylint::\(Self.escapedData(notice))\n")
    return RenderedReport(bytes, notices: [notice])
  }

  private func write(_ placed: PlacedFinding, to bytes: inout [UInt8]) {
    let level =
      switch placed.finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .advice: "notice"
      }
    bytes.append(text: "::\(level) file=\(Self.escapedProperty(placed.place.repositoryPath))")
    bytes.append(text: ",line=\(placed.place.start.line),endLine=\(placed.place.end.line)")
    // GitHub refuses columns for an annotation of several lines.
    if placed.place.start.line == placed.place.end.line {
      bytes.append(text: ",col=\(placed.place.start.column),endColumn=\(placed.place.end.column)")
    }
    bytes.append(text: ",title=\(Self.escapedProperty(placed.finding.rule))")
    bytes.append(text: "::\(Self.escapedData(placed.text))\n")
  }

  private func write(_ diagnostic: Diagnostic, to bytes: inout [UInt8]) {
    bytes.append(text: "::error file=\(Self.escapedProperty(paths.path(of: diagnostic.source)))")
    if let position = diagnostic.position {
      bytes.append(text: ",line=\(position.line),col=\(position.column)")
    }
    bytes.append(text: "::\(Self.escapedData(diagnostic.message))\n")
  }

  /// The text of a command: `%` and line ends written as percent codes, other controls as pictures.
  static func escapedData(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(PrintableText.scalar(scalar))
      }
    }
    return escaped
  }

  /// A property of a command: the same with `:` and `,`.
  static func escapedProperty(_ text: String) -> String {
    var escaped = ""
    for scalar in escapedData(text).unicodeScalars {
      switch scalar {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
