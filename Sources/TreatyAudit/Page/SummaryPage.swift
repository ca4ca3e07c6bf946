import TreatyReports

/// A summary as one HTML page: plots as inline SVG, nothing fetched, fit for a phone and for paper,
/// legible without colour.
public struct SummaryPage: Sendable {
  /// The heading of the page.
  public var title: String
  /// The most instruments that are listed.
  private static let mostInstruments = 1000
  /// The most lint rules that are shown.
  private static let mostRules = 13
  /// The most parties that are listed.
  private static let mostParties = 25

  /// Creates a page.
  public init(title: String) {
    self.title = title
  }

  /// The page.
  public func render(_ summary: AuditSummary) -> String {
    var page = Self.head(title: title)
    page += lead(summary)
    page += distributions(summary)
    page += expectations(summary)
    page += trends(summary)
    page += FigureTable(title: "By type", groups: summary.types).html
    let parties = summary.parties.prefix(Self.mostParties)
    page +=
      FigureTable(
        title: parties.count < summary.parties.count
          ? "By party: the \(parties.count) with most instruments, of \(summary.parties.count)"
          : "By party", groups: Array(parties)
      ).html
    page += extremes(summary)
    page += instruments(summary)
    page += refusals(summary)
    page += notes(summary)
    return page + Self.foot
  }

  /// What ends a page that ``head(title:)`` begins.
  static let foot = "</main>\n</body>\n</html>\n"

  static func head(title: String) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(XMLText.escaped(title))</title>
    <style>\(style)</style>
    </head>
    <body>
    \(BarRow.patterns)
    <main>
    <h1>\(XMLText.escaped(title))</h1>

    """
  }

  private func lead(_ summary: AuditSummary) -> String {
    var figures = [
      (SummaryNumber.grouped(summary.instruments.count), "instruments"),
      (SummaryNumber.grouped(summary.provisions), "provisions"),
    ]
    if let first = summary.years.first?.name, let last = summary.years.last?.name, first < last {
      figures.append(("\(first)–\(last)", "years of signature (known of \(summary.dated))"))
    }
    for kind in FigureKind.all {
      guard let value = summary.corpus.flatMap(kind.value) else { continue }
      figures.append((value.fixed(2), kind.title.lowercased()))
    }
    let items = figures.map { "<li><b>\($0.0)</b> \($0.1)</li>" }.joined()
    var html = "<ul class=\"key\">\(items)</ul>\n"
    if !summary.leftOut.isEmpty {
      html +=
        "<p class=\"note\">Left out, in other languages: "
        + "\(XMLText.escaped(summary.languagesLeftOut)).</p>\n"
    }
    html += Self.warnings(summary.warnings)
    return html
  }

  static func warnings(_ warnings: [String]) -> String {
    warnings.map { "<p class=\"warning\">\(XMLText.escaped($0))</p>\n" }.joined()
  }

  private func distributions(_ summary: AuditSummary) -> String {
    let all = summary.provisions
    let measured = all - summary.withoutPrecision
    var html = "<div class=\"grid\">\n"
    html += figure("Legal force", "of all provisions", BarRow.rows(summary.forces, of: all))
    html += figure(
      "Precision",
      "level 1 (nobody can tell whether conduct complies) to 5 (determinate rule), "
        + "of the \(SummaryNumber.grouped(measured)) provisions that have one",
      BarRow.rows(summary.precisionLevels, of: measured))
    html += figure(
      "Escape clauses", "by kind; hatched: bounded by an express condition",
      BarRow.rows(summary.escapes, of: summary.escapes.reduce(0) { $0 + $1.count }))
    html += figure(
      "Hortatory language", "level 0 (none) to 2 (mainly aspiration), of all provisions",
      BarRow.rows(summary.hortatoryLevels, of: all))
    html += figure(
      "Regime functions", "of all provisions; several are possible",
      BarRow.rows(summary.functions, of: all))
    let findings = summary.findings.prefix(Self.mostRules)
    html += figure(
      "Lint findings",
      findings.count < summary.findings.count
        ? "by rule, the \(findings.count) most frequent of \(summary.findings.count)" : "by rule",
      BarRow.rows(Array(findings), of: summary.findings.reduce(0) { $0 + $1.count }))
    return html + "</div>\n"
  }

  private func expectations(_ summary: AuditSummary) -> String {
    guard !summary.expectations.isEmpty else { return "" }
    let key = ["favourable", "mixed", "adverse"].map {
      "<span class=\"swatch\">\(BarRow.bar([($0, 1)], of: 1))</span> \($0)"
    }.joined(separator: " &ensp; ")
    let rows = summary.expectations.map { row in
      BarRow.stacked(
        name: "\(row.mechanism), \(row.stage.replacing("-", with: " "))",
        [
          ("favourable", row.favourable), ("mixed", row.mixed), ("adverse", row.adverse),
        ], of: summary.provisions)
    }.joined()
    return figure(
      "Expected effects",
      "what theory (Goodman & Jinks 2004) lets one expect of how many provisions, under each "
        + "mechanism, while states join (ex ante) and while they comply (ex post); no prediction",
      "<div class=\"wide\">\(rows)</div><p class=\"legend\">\(key) &ensp; the rest: no direction</p>",
      isWide: true)
  }

  private func trends(_ summary: AuditSummary) -> String {
    let plots = FigureKind.all.map { kind in
      let trend = LinearTrend(summary.instruments, of: kind)
      var note = "by year of signature"
      if let trend {
        note +=
          "; \(SummaryNumber.change(trend.perDecade, places: 3))\u{A0}±\u{A0}"
          + "\(trend.margin.fixed(3)) in ten years"
      }
      return figure(kind.title, note, TrendPlot(summary.years, of: kind, trend: trend).svg)
    }.joined()
    let histogram = figure(
      "Instruments by mean precision",
      "of those with \(AuditSummary.rankedFrom) provisions or more; the line is the mean",
      PrecisionHistogram(summary.instruments).svg)
    guard !plots.isEmpty || !histogram.isEmpty else { return "" }
    var html =
      "<section class=\"trends\"><h2>\(plots.isEmpty ? "Spread" : "Trends and spread")</h2>\n"
    if !plots.isEmpty {
      html +=
        "<p class=\"note\">A dot is the mean of a year, its area the number of instruments; the "
        + "line is the mean of five years around. The change in ten years is that of a straight line by "
        + "least squares, each instrument counting once, with its 95 % confidence interval; the line "
        + "is drawn, dashed, where the interval leaves zero out.</p>\n"
    }
    return html + "<div class=\"grid\">\(plots)\(histogram)</div></section>\n"
  }

  private func extremes(_ summary: AuditSummary) -> String {
    guard !summary.mostPrecise.isEmpty else { return "" }
    return FigureTable(title: "Most precise", groups: summary.mostPrecise, folder: summary.folder)
      .html
      + FigureTable(title: "Least precise", groups: summary.leastPrecise, folder: summary.folder)
      .html
      + FigureTable(
        title: "More than two standard deviations from the mean precision",
        groups: summary.outliers, folder: summary.folder
      ).html
  }

  private func instruments(_ summary: AuditSummary) -> String {
    guard summary.instruments.count > 1 else { return "" }
    let shown = summary.instruments.prefix(Self.mostInstruments)
    let rest =
      shown.count < summary.instruments.count
      ? ", the first \(shown.count) of \(summary.instruments.count)" : ""
    return "<details><summary>Every instrument\(rest)</summary>"
      + FigureTable(title: "", groups: Array(shown), folder: summary.folder).html + "</details>\n"
  }

  private func refusals(_ summary: AuditSummary) -> String {
    guard !summary.refusals.isEmpty else { return "" }
    let items = summary.refusals.map {
      "<li>\($0.count) × \(XMLText.escaped($0.name))</li>"
    }.joined()
    return "<section><h2>\(SummaryNumber.count(summary.refused, "file")) could not be read</h2>"
      + "<ul>\(items)</ul></section>\n"
  }

  func figure(_ title: String, _ note: String, _ drawing: String, isWide: Bool = false) -> String {
    guard !drawing.isEmpty else { return "" }
    return
      "<figure\(isWide ? " class=\"whole\"" : "")><figcaption><b>\(XMLText.escaped(title))</b> "
      + "\(XMLText.escaped(note))</figcaption>\(drawing)</figure>\n"
  }
}
