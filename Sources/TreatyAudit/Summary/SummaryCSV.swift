import TreatyReports

/// A summary as one table, for a spreadsheet or a statistics program: a row for each value of each
/// distribution and for each group, the instruments among them.
public struct SummaryCSV: Sendable {
  /// Creates a rendering.
  public init() {}

  /// The table as CSV (RFC 4180); `section` says what a row is about.
  public func render(_ summary: AuditSummary) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVText.append(
      [
        "section", "name", "title", "year", "count", "share", "instruments", "provisions",
        "precision", "vague_sentences", "binding", "hortatory", "escapes_per_provision",
      ], to: &bytes)
    let all = summary.provisions
    shares("force", summary.forces, of: all, to: &bytes)
    shares(
      "precision-level", summary.precisionLevels, of: all - summary.withoutPrecision, to: &bytes)
    shares("hortatory-level", summary.hortatoryLevels, of: all, to: &bytes)
    shares("escape", summary.escapes, of: Self.sum(summary.escapes), to: &bytes)
    let bounded = summary.escapes.map {
      AuditSummary.Share(name: $0.name, count: $0.marked ?? 0)
    }
    for (share, whole) in zip(bounded, summary.escapes) {
      shares("escape-bounded", [share], of: whole.count, to: &bytes)
    }
    shares("function", summary.functions, of: all, to: &bytes)
    shares("finding", summary.findings, of: Self.sum(summary.findings), to: &bytes)
    for row in summary.expectations {
      let name = "\(row.mechanism) \(row.stage)"
      shares(
        "effect",
        [
          .init(name: "\(name) favourable", count: row.favourable),
          .init(name: "\(name) mixed", count: row.mixed),
          .init(name: "\(name) adverse", count: row.adverse),
        ], of: all, to: &bytes)
    }
    shares("refusal", summary.refusals, of: summary.refused, to: &bytes)
    groups("all", summary.corpus.map { [$0] } ?? [], to: &bytes)
    groups("year", summary.years, to: &bytes)
    groups("type", summary.types, to: &bytes)
    groups("party", summary.parties, to: &bytes)
    groups("instrument", summary.instruments, to: &bytes)
    groups("outlier", summary.outliers, to: &bytes)
    return bytes
  }

  private static func sum(_ shares: [AuditSummary.Share]) -> Int {
    shares.reduce(0) { $0 + $1.count }
  }

  private func shares(
    _ section: String, _ shares: [AuditSummary.Share], of total: Int, to bytes: inout [UInt8]
  ) {
    for share in shares {
      let part = total > 0 ? (Double(share.count) / Double(total)).fixed(4) : ""
      CSVText.append(
        [section, share.name, "", "", String(share.count), part, "", "", "", "", "", "", ""],
        to: &bytes)
    }
  }

  private func groups(_ section: String, _ groups: [Figures], to bytes: inout [UInt8]) {
    for group in groups {
      var row = [section, group.name, group.title ?? "", group.year.map(String.init) ?? ""]
      row += ["", "", String(group.instruments), String(group.provisions)]
      row += FigureKind.all.map { kind in kind.value(group)?.fixed(4) ?? "" }
      CSVText.append(row, to: &bytes)
    }
  }
}
