import TreatyReports

/// Two audits side by side: two rule versions on one corpus, or two corpora.
public struct SummaryComparison: Sendable {
  /// One line: a figure of the one, of the other, and the difference.
  struct Line: Sendable, Hashable {
    var name: String
    var first: Double?
    var second: Double?
    var isCount = false

    var difference: Double? {
      if let first, let second { second - first } else { nil }
    }

    func text(_ value: Double?) -> String {
      guard let value else { return "–" }
      return isCount ? String(Int(value)) : value.fixed(3)
    }

    var change: String {
      SummaryNumber.change(difference, places: isCount ? 0 : 3)
    }
  }

  /// Lines under a heading.
  struct Section: Sendable, Hashable {
    var title: String
    var lines: [Line]
  }

  /// The names of the two.
  public let names: (first: String, second: String)
  /// What is compared.
  let sections: [Section]
  /// Instruments of both whose mean precision differs, those that differ most first.
  let moved: [Line]

  /// Compares two summaries.
  public init(first: String, _ one: AuditSummary, second: String, _ two: AuditSummary) {
    names = (first, second)
    var whole = [
      Line(
        name: "instruments", first: Double(one.instruments.count),
        second: Double(two.instruments.count), isCount: true),
      Line(
        name: "provisions", first: Double(one.provisions), second: Double(two.provisions),
        isCount: true),
    ]
    for kind in FigureKind.all {
      whole.append(
        Line(
          name: kind.title, first: one.corpus.flatMap(kind.value),
          second: two.corpus.flatMap(kind.value)))
    }
    let bounded = { (share: AuditSummary.Share) -> AuditSummary.Share in
      .init(name: share.name, count: share.marked ?? 0)
    }
    sections = [
      Section(title: "Whole", lines: whole),
      Self.section("Force", one.forces, two.forces, of: one.provisions, two.provisions),
      Self.section(
        "Precision level", one.precisionLevels, two.precisionLevels,
        of: one.provisions - one.withoutPrecision, two.provisions - two.withoutPrecision),
      Self.section(
        "Hortatory level", one.hortatoryLevels, two.hortatoryLevels, of: one.provisions,
        two.provisions),
      Self.section(
        "Escape clauses per provision", one.escapes, two.escapes, of: one.provisions,
        two.provisions),
      Self.section(
        "Bounded escape clauses per provision", one.escapes.map(bounded),
        two.escapes.map(bounded), of: one.provisions, two.provisions),
      Self.section(
        "Functions", one.functions, two.functions, of: one.provisions, two.provisions),
      Self.section(
        "Findings per instrument", one.findings, two.findings, of: one.instruments.count,
        two.instruments.count),
    ].filter { !$0.lines.isEmpty }
    moved = Self.moved(one, two)
  }

  private static func section(
    _ title: String, _ first: [AuditSummary.Share], _ second: [AuditSummary.Share],
    of firstTotal: Int, _ secondTotal: Int
  ) -> Section {
    var names = first.map(\.name)
    for share in second where !names.contains(share.name) { names.append(share.name) }
    func part(_ name: String, _ shares: [AuditSummary.Share], _ total: Int) -> Double? {
      guard total > 0 else { return nil }
      return Double(shares.first { $0.name == name }?.count ?? 0) / Double(total)
    }
    return Section(
      title: title,
      lines: names.map {
        Line(name: $0, first: part($0, first, firstTotal), second: part($0, second, secondTotal))
      })
  }

  private static func moved(_ one: AuditSummary, _ two: AuditSummary) -> [Line] {
    var scores: [String: Double] = [:]
    for figures in one.instruments { scores[figures.name] = figures.precision }
    return two.instruments.compactMap { figures in
      guard let before = scores[figures.name], let after = figures.precision,
        abs(after - before) >= 0.0005
      else { return nil }
      return Line(name: figures.name, first: before, second: after)
    }.sorted {
      (abs($1.difference ?? 0), $0.name) < (abs($0.difference ?? 0), $1.name)
    }
  }

  /// The comparison as lines of text; shares are of each audit's own total.
  public func render(width: Int = 80) -> String {
    let names = max(24, min(44, width - 34))
    func row(_ cells: [String], indent: Int = 0) -> String {
      var name = String(repeating: " ", count: indent) + cells[0]
      if name.count > names { name = "…" + name.suffix(names - 1) }
      name += String(repeating: " ", count: names - name.count)
      return name
        + cells.dropFirst().map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }
        .joined()
    }
    var lines = ["A: \(self.names.first)", "B: \(self.names.second)", ""]
    lines.append(row(["", "A", "B", "B − A"]))
    var sections = sections
    if !moved.isEmpty {
      sections.append(
        Section(
          title: "Instruments whose mean precision moved (\(moved.count), the first 15)",
          lines: Array(moved.prefix(15))))
    }
    for section in sections {
      lines.append(section.title)
      for line in section.lines {
        lines.append(
          row([line.name, line.text(line.first), line.text(line.second), line.change], indent: 2))
      }
      lines.append("")
    }
    lines.removeLast()
    return lines.joined(separator: "\n") + "\n"
  }
}
