import TreatyReports

/// A summary for the terminal: tables with small bars, legible without colour.
public struct SummaryText: Sendable {
  /// The columns to fill.
  public let width: Int
  /// What bars are drawn with.
  private let bar: Character
  /// The most groups of a table that are shown.
  private static let mostGroups = 25

  /// Creates a rendering; narrower than 68 columns is not tried.
  ///
  /// - Parameter ascii: whether bars are drawn in ASCII.
  public init(width: Int, ascii: Bool = false) {
    self.width = max(68, width)
    bar = ascii ? "#" : "█"
  }

  /// The summary as lines of text.
  public func render(_ summary: AuditSummary) -> String {
    var lines = [
      "\(SummaryNumber.count(summary.instruments.count, "instrument")), "
        + "\(SummaryNumber.count(summary.provisions, "provision")); "
        + "\(SummaryNumber.count(summary.refused, "file")) could not be read"
    ]
    for refusal in summary.refusals.prefix(10) {
      lines.append(String("  \(refusal.count) × \(refusal.name)".prefix(width)))
    }
    if !summary.leftOut.isEmpty {
      lines.append("Left out, in other languages: \(summary.languagesLeftOut)")
    }
    lines += summary.warnings
    let all = summary.provisions
    bars("Force, of all provisions", summary.forces, of: all, into: &lines)
    bars(
      "Precision level, of the \(all - summary.withoutPrecision) provisions that have one",
      summary.precisionLevels, of: all - summary.withoutPrecision, into: &lines)
    bars("Hortatory level, of all provisions", summary.hortatoryLevels, of: all, into: &lines)
    let escapes = summary.escapes.reduce(0) { $0 + $1.count }
    bars("Escape clauses by kind", summary.escapes, of: escapes, into: &lines)
    bars(
      "Functions, of all provisions (several are possible)", summary.functions, of: all,
      into: &lines)
    let findings = summary.findings.reduce(0) { $0 + $1.count }
    bars("Findings by rule", summary.findings, of: findings, into: &lines)
    expectations(summary, into: &lines)
    table("All instruments", summary.corpus.map { [$0] } ?? [], into: &lines)
    trends(summary, into: &lines)
    table("By year signed (\(summary.dated))", summary.years, most: .max, into: &lines)
    table("By type", summary.types, into: &lines)
    table("By party", summary.parties, into: &lines)
    instruments("Most precise", summary.mostPrecise, summary, into: &lines)
    instruments("Least precise", summary.leastPrecise, summary, into: &lines)
    instruments("Two deviations from the mean", summary.outliers, summary, into: &lines)
    lines += [
      "",
      "Figures of groups are means of instruments. Precision: score 0 to 1.",
      "Vague: share of sentences with a vague word. Binding, hort.: shares",
      "of provisions that are obligations or prohibitions, or hortatory.",
      "Esc.: escape clauses per provision. Most and least precise: among",
      "instruments with \(AuditSummary.rankedFrom) provisions or more.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func bars(
    _ title: String, _ shares: [AuditSummary.Share], of total: Int, into lines: inout [String]
  ) {
    guard !shares.isEmpty else { return }
    let most = shares.map(\.count).max() ?? 1
    let names = min(28, shares.map(\.name.count).max() ?? 0)
    let isMarked = shares.contains { $0.marked != nil }
    let room = max(6, min(40, width - names - (isMarked ? 38 : 22)))
    lines += ["", title]
    for share in shares {
      var line = "  " + fit(share.name, names) + " " + right(String(share.count), 8)
      line += " " + right(SummaryNumber.percent(share.count, of: total), 7) + " "
      line += drawn(share.count, of: most, room)
      if let marked = share.marked {
        line += " (\(SummaryNumber.percent(marked, of: share.count)) bounded)"
      }
      lines.append(line)
    }
  }

  private func drawn(_ count: Int, of most: Int, _ room: Int) -> String {
    String(repeating: bar, count: max(count > 0 ? 1 : 0, count * room / max(1, most)))
  }

  private func expectations(_ summary: AuditSummary, into lines: inout [String]) {
    guard !summary.expectations.isEmpty else { return }
    lines += [
      "",
      fit("Expected effects, of all provisions", 36) + right("favourable", 11)
        + right("mixed", 8) + right("adverse", 8),
    ]
    for row in summary.expectations {
      lines.append(
        "  " + fit("\(row.mechanism), \(row.stage.replacing("-", with: " "))", 34)
          + right(SummaryNumber.percent(row.favourable, of: summary.provisions), 11)
          + right(SummaryNumber.percent(row.mixed, of: summary.provisions), 8)
          + right(SummaryNumber.percent(row.adverse, of: summary.provisions), 8))
    }
  }

  private func trends(_ summary: AuditSummary, into lines: inout [String]) {
    let trends = FigureKind.all.compactMap { kind in
      LinearTrend(summary.instruments, of: kind).map { (kind, $0) }
    }
    guard !trends.isEmpty else { return }
    lines += ["", "Trends (change in ten years, with the 95 % confidence interval)"]
    for (kind, trend) in trends {
      lines.append(
        "  " + fit(kind.title, 36) + " " + SummaryNumber.change(trend.perDecade, places: 3)
          + " ± \(trend.margin.fixed(3))" + (trend.isSignificant ? "" : "  (none to speak of)"))
    }
  }

  /// A table of instruments by their titles, where they have any.
  private func instruments(
    _ title: String, _ instruments: [Figures], _ summary: AuditSummary, into lines: inout [String]
  ) {
    let folder = summary.folder.count
    let named = instruments.map { instrument in
      var named = instrument
      named.name = instrument.title ?? String(instrument.name.dropFirst(folder))
      return named
    }
    table(title, named, into: &lines)
  }

  private func table(
    _ title: String, _ groups: [Figures], most: Int = mostGroups, into lines: inout [String]
  ) {
    guard !groups.isEmpty else { return }
    let names = max(
      14, min(width - 52, max(title.count, groups.map(\.name.count).max() ?? 0)))
    lines += [
      "",
      fit(title, names + 2, keepsEnd: false) + right("instr.", 7) + right("provis.", 8)
        + right("precis.", 8) + right("vague", 6) + right("binding", 8) + right("hort.", 6)
        + right("esc.", 6),
    ]
    for group in groups.prefix(most) {
      lines.append(
        "  " + fit(group.name, names, keepsEnd: false) + right(String(group.instruments), 7)
          + right(String(group.provisions), 8)
          + right(SummaryNumber.hundredths(group.precision), 8)
          + right(SummaryNumber.hundredths(group.vagueSentences), 6)
          + right(SummaryNumber.hundredths(group.binding), 8)
          + right(SummaryNumber.hundredths(group.hortatory), 6)
          + right(SummaryNumber.hundredths(group.escapes), 6))
    }
    if groups.count > most { lines.append("  … and \(groups.count - most) more (see --csv)") }
  }

  private func fit(_ text: String, _ width: Int, keepsEnd: Bool = true) -> String {
    if text.count <= width { return text + String(repeating: " ", count: width - text.count) }
    // The end of a path tells more than its beginning.
    return keepsEnd ? "…" + text.suffix(width - 1) : text.prefix(width - 1) + "…"
  }

  private func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
