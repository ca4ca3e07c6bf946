public import TreatyText
public import TreatyLinting

/// The findings as a summary for a comment on a pull request or for the summary of a job: counts, the
/// rules most often broken, and a table of findings for each input, the gravest inputs opened.
public struct MarkdownSummary: Sendable {
  /// The most that a comment on GitHub holds, in characters, with room left for what is put around it.
  public static let limit = 60_000

  /// How many bytes the summary may have.
  public var limit: Int

  /// Creates a summary.
  public init(limit: Int = limit) {
    self.limit = limit
  }

  /// The findings of all inputs.
  public func report(_ inputs: [Analysis], diagnostics: [Diagnostic] = []) -> RenderedReport {
    var bytes: [UInt8] = []
    bytes.append(text: "### treatylint: \(MarkdownText.escaped(FindingSummary(inputs).sentence))\n")
    for diagnostic in diagnostics where diagnostic.severity == .error {
      bytes.append(
        text: "\n- **\(MarkdownText.escaped(diagnostic.source)) could not be read**: "
          + "\(MarkdownText.escaped(diagnostic.message))\n")
    }
    append(rulesOf: inputs, to: &bytes)
    var left = 0
    for input in inputs where !input.findings.isEmpty {
      left += append(input, to: &bytes)
    }
    guard left > 0 else { return RenderedReport(bytes) }
    let notice =
      "\(FindingSummary.counted(left, "finding")) left out of the summary, which may have \(limit) bytes"
    bytes.append(text: "\n\(notice).\n")
    return RenderedReport(bytes, notices: [notice])
  }

  /// A line with the rules most often broken.
  private func append(rulesOf inputs: [Analysis], to bytes: inout [UInt8]) {
    var counts: [String: Int] = [:]
    for finding in inputs.lazy.flatMap(\.findings) { counts[finding.rule, default: 0] += 1 }
    guard counts.count > 1 else { return }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = order.prefix(8).map { "`\($0.key)` \($0.value)" }
    let rest = order.count > 8 ? ", and \(order.count - 8) more rules" : ""
    bytes.append(text: "\n\(named.joined(separator: ", "))\(rest)\n")
  }

  /// A table of an input's findings.
  ///
  /// - Returns: how many rows found no room.
  private func append(_ input: Analysis, to bytes: inout [UInt8]) -> Int {
    let findings = PlacedFinding.all(of: [input], in: RepositoryPaths())
    let count = FindingSummary.counted(findings.count, "finding")
    let isGrave = findings.contains { $0.finding.severity == .error }
    var head = "\n<details\(isGrave ? " open" : "")>\n"
    head += "<summary>\(XMLText.escaped(input.instrument.source.name)): \(count)</summary>\n\n"
    head += "| Place | | Finding | Rule |\n|---|---|---|---|\n"
    let foot = "\n</details>\n"
    guard bytes.count + head.utf8.count + foot.utf8.count < limit else { return findings.count }
    bytes.append(text: head)
    var written = 0
    for placed in findings {
      let row = row(placed)
      guard bytes.count + row.utf8.count + foot.utf8.count < limit else { break }
      bytes.append(text: row)
      written += 1
    }
    bytes.append(text: foot)
    return findings.count - written
  }

  private func row(_ placed: PlacedFinding) -> String {
    let provision = placed.finding.provision.map { placed.input.instrument.provisions[$0].id } ?? ""
    let place = "\(placed.place.start.line):\(placed.place.start.column)"
    let id = provision.isEmpty ? "" : " `\(provision)`"
    return "| \(place)\(id) | \(placed.finding.severity.rawValue) "
      + "| \(MarkdownText.escaped(placed.text)) | `\(placed.finding.rule)` |\n"
  }
}
