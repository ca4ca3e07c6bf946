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
    /// What it is called in a table, as in ``SummaryCSV``.
    var id: String
    var title: String
    var lines: [Line]
  }

  /// The names of the two.
  public let names: (first: String, second: String)
  /// What made each of them and what is to be known of it.
  let notes: (first: [String], second: [String])
  /// What is compared.
  let sections: [Section]
  /// Instruments of both whose mean precision differs, those that differ most first.
  let moved: [Line]

  /// Compares two summaries.
  public init(first: String, _ one: AuditSummary, second: String, _ two: AuditSummary) {
    names = (first, second)
    notes = (one.notes, two.notes)
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
      Section(id: "all", title: "Whole", lines: whole),
      Self.section("force", "Force", one.forces, two.forces, of: one.provisions, two.provisions),
      Self.section(
        "precision-level", "Precision level", one.precisionLevels, two.precisionLevels,
        of: one.provisions - one.withoutPrecision, two.provisions - two.withoutPrecision),
      Self.section(
        "hortatory-level", "Hortatory level", one.hortatoryLevels, two.hortatoryLevels,
        of: one.provisions,
        two.provisions),
      Self.section(
        "escape", "Escape clauses per provision", one.escapes, two.escapes, of: one.provisions,
        two.provisions),
      Self.section(
        "escape-bounded", "Bounded escape clauses per provision", one.escapes.map(bounded),
        two.escapes.map(bounded), of: one.provisions, two.provisions),
      Self.section(
        "function", "Functions", one.functions, two.functions, of: one.provisions, two.provisions),
      Self.effects("effect-favourable", "Favourable effects", one, two, \.favourable),
      Self.effects("effect-adverse", "Adverse effects", one, two, \.adverse),
      Self.section(
        "finding", "Findings per instrument", one.findings, two.findings, of: one.instruments.count,
        two.instruments.count),
    ].filter { !$0.lines.isEmpty }
    moved = Self.moved(one, two)
  }

  private static func section(
    _ id: String, _ title: String, _ first: [AuditSummary.Share], _ second: [AuditSummary.Share],
    of firstTotal: Int, _ secondTotal: Int
  ) -> Section {
    var names = first.map(\.name)
    for share in second where !names.contains(share.name) { names.append(share.name) }
    func part(_ name: String, _ shares: [AuditSummary.Share], _ total: Int) -> Double? {
      guard total > 0 else { return nil }
      return Double(shares.first { $0.name == name }?.count ?? 0) / Double(total)
    }
    return Section(
      id: id, title: title,
      lines: names.map {
        Line(name: $0, first: part($0, first, firstTotal), second: part($0, second, secondTotal))
      })
  }

  /// The parts of the provisions whose expected effects point one way.
  private static func effects(
    _ id: String, _ title: String, _ one: AuditSummary, _ two: AuditSummary,
    _ direction: (AuditSummary.Expectation) -> Int
  ) -> Section {
    let counts = [one, two].map { summary in
      summary.expectations.map {
        AuditSummary.Share(name: "\($0.mechanism) \($0.stage)", count: direction($0))
      }
    }
    return section(id, title, counts[0], counts[1], of: one.provisions, two.provisions)
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

  /// The instruments that moved most; nothing where none did.
  func movedSection(most: Int) -> [Section] {
    guard !moved.isEmpty else { return [] }
    let which = moved.count > most ? "the first \(most) of \(moved.count)" : "\(moved.count)"
    return [
      Section(
        id: "instrument", title: "Instruments whose mean precision moved (\(which))",
        lines: Array(moved.prefix(most)))
    ]
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
    var lines: [String] = []
    for (letter, name, notes) in [
      ("A", self.names.first, notes.first), ("B", self.names.second, notes.second),
    ] {
      lines.append("\(letter): \(name)")
      lines += notes.map { "   \($0)" }
    }
    lines += ["", "Whole: means of instruments. The rest: shares of all provisions.", ""]
    lines.append(row(["", "A", "B", "B − A"]))
    for section in sections + movedSection(most: 15) {
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
