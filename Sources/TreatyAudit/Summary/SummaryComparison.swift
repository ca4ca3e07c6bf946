/// Two audits side by side: two rule versions on one corpus, or two corpora.
public struct SummaryComparison: Sendable {
  /// The names of the two.
  public var names: (first: String, second: String)

  /// Creates a comparison.
  public init(first: String, second: String) {
    names = (first, second)
  }

  /// The comparison as lines of text; shares are of each audit's own total.
  public func render(_ first: AuditSummary, _ second: AuditSummary) -> String {
    var lines = ["A: \(names.first)", "B: \(names.second)", ""]
    lines.append(row("", "A", "B", "B − A"))
    lines.append(count("instruments", first.instruments, second.instruments))
    lines.append(count("provisions", first.provisions, second.provisions))
    lines.append(decimal("mean precision", first.corpus?.precision, second.corpus?.precision))
    lines.append(
      decimal(
        "vague sentence share", first.corpus?.vagueSentences, second.corpus?.vagueSentences))
    lines.append(decimal("hortatory share", first.corpus?.hortatory, second.corpus?.hortatory))
    lines.append(decimal("escapes per provision", first.corpus?.escapes, second.corpus?.escapes))
    shares("Force", first.forces, second.forces, into: &lines)
    shares("Precision level", first.precisionLevels, second.precisionLevels, into: &lines)
    shares("Escape clauses", first.escapes, second.escapes, into: &lines)
    shares("Functions", first.functions, second.functions, into: &lines)
    shares("Findings", first.findings, second.findings, into: &lines)
    return lines.joined(separator: "\n") + "\n"
  }

  private func shares(
    _ title: String, _ first: [AuditSummary.Share], _ second: [AuditSummary.Share],
    into lines: inout [String]
  ) {
    let totals = (first.reduce(0) { $0 + $1.count }, second.reduce(0) { $0 + $1.count })
    guard totals.0 + totals.1 > 0 else { return }
    lines += ["", title]
    let names =
      first.map(\.name)
      + second.map(\.name).filter { name in
        !first.contains { $0.name == name }
      }
    for name in names {
      let one = first.first { $0.name == name }?.count ?? 0
      let two = second.first { $0.name == name }?.count ?? 0
      lines.append(
        decimal(
          "  " + name, totals.0 > 0 ? Double(one) / Double(totals.0) : nil,
          totals.1 > 0 ? Double(two) / Double(totals.1) : nil))
    }
  }

  private func count(_ name: String, _ first: Int, _ second: Int) -> String {
    row(name, String(first), String(second), String(second - first))
  }

  private func decimal(_ name: String, _ first: Double?, _ second: Double?) -> String {
    func text(_ value: Double?) -> String { value.map(SummaryNumber.hundredths) ?? "–" }
    var difference = "–"
    if let first, let second {
      difference = (second - first >= 0 ? "+" : "") + SummaryNumber.hundredths(second - first)
    }
    return row(name, text(first), text(second), difference)
  }

  private func row(_ name: String, _ first: String, _ second: String, _ third: String) -> String {
    func right(_ text: String) -> String {
      String(repeating: " ", count: max(0, 10 - text.count)) + text
    }
    return name + String(repeating: " ", count: max(0, 34 - name.count)) + right(first)
      + right(second) + right(third)
  }
}
