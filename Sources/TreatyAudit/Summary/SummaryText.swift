/// A summary for the terminal: tables with small bars, legible without colour.
public struct SummaryText: Sendable {
  /// The columns to fill.
  public var width: Int

  /// Creates a rendering; narrower than 60 columns is not tried.
  public init(width: Int) {
    self.width = max(60, width)
  }

  /// The summary as lines of text.
  public func render(_ summary: AuditSummary) -> String {
    var lines: [String] = []
    lines.append(
      "\(summary.instruments) instruments, \(summary.provisions) provisions; "
        + "\(summary.refusals.reduce(0) { $0 + $1.count }) files could not be read")
    for refusal in summary.refusals.prefix(10) {
      lines.append("  \(refusal.count) × \(refusal.name)")
    }
    bars("Force", summary.forces, into: &lines)
    bars("Precision level", summary.precisionLevels, into: &lines)
    bars("Hortatory level", summary.hortatoryLevels, into: &lines)
    bars("Escape clauses (bounded)", summary.escapes, into: &lines)
    bars("Functions", summary.functions, into: &lines)
    bars("Findings", summary.findings, into: &lines)
    table("All instruments", summary.corpus.map { [$0] } ?? [], into: &lines)
    table("By year of signature", summary.years, into: &lines)
    table("By type", summary.types, into: &lines)
    table("By party", summary.parties, into: &lines)
    table("Most precise", summary.mostPrecise, into: &lines)
    table("Least precise", summary.leastPrecise, into: &lines)
    table("More than two deviations from the mean", summary.outliers, into: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func bars(
    _ title: String, _ shares: [AuditSummary.Share], into lines: inout [String]
  ) {
    guard !shares.isEmpty else { return }
    let total = shares.reduce(0) { $0 + $1.count }
    let most = shares.map(\.count).max() ?? 1
    let names = min(28, shares.map(\.name.count).max() ?? 0)
    let room = max(6, min(40, width - names - 38))
    lines += ["", title]
    for share in shares {
      var line = "  " + fit(share.name, names) + " " + right(String(share.count), 8)
      line += " " + right(percent(share.count, of: total), 6) + " "
      line += String(repeating: "█", count: max(share.count > 0 ? 1 : 0, share.count * room / most))
      if let marked = share.marked { line += " (\(percent(marked, of: share.count)) bounded)" }
      lines.append(line)
    }
  }

  private func table(
    _ title: String, _ groups: [AuditSummary.Figures], into lines: inout [String]
  ) {
    guard !groups.isEmpty else { return }
    let names = max(7, min(width - 53, max(title.count - 2, groups.map(\.name.count).max() ?? 0)))
    lines += [
      "",
      fit(title, names + 2) + right("instr.", 8) + right("provis.", 9) + right("precision", 11)
        + right("vague", 7) + right("hort.", 7) + right("escapes", 9),
    ]
    for group in groups {
      lines.append(
        "  " + fit(group.name, names) + right(String(group.instruments), 8)
          + right(String(group.provisions), 9) + right(decimal(group.precision), 11)
          + right(decimal(group.vagueSentences), 7) + right(decimal(group.hortatory), 7)
          + right(decimal(group.escapes), 9))
    }
  }

  private func fit(_ text: String, _ width: Int) -> String {
    if text.count <= width { return text + String(repeating: " ", count: width - text.count) }
    // The end of a path tells more than its beginning.
    return "…" + text.suffix(width - 1)
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = (part * 1000 + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10)%"
  }

  private func decimal(_ value: Double?) -> String {
    guard let value else { return "–" }
    return SummaryNumber.hundredths(value)
  }
}

/// Writes numbers with two decimals.
enum SummaryNumber {
  /// `0.42`.
  static func hundredths(_ value: Double) -> String {
    let count = Int((abs(value) * 100).rounded())
    let sign = value < 0 && count > 0 ? "-" : ""
    let cents = count % 100
    return "\(sign)\(count / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}
