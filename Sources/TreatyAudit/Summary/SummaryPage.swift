/// A summary as one HTML page: plots as inline SVG, nothing fetched, fit for a phone and for paper,
/// legible without colour.
public struct SummaryPage: Sendable {
  /// The heading of the page.
  public var title: String

  /// Creates a page.
  public init(title: String) {
    self.title = title
  }

  /// The page.
  public func render(_ summary: AuditSummary) -> String {
    var page = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escape(title))</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <main>
      <h1>\(escape(title))</h1>
      <p class="lead">\(summary.instruments) instruments, \(summary.provisions) provisions;
      \(summary.refusals.reduce(0) { $0 + $1.count }) files could not be read.
      Precision is a score from 0 to 1; points are counted with the paragraph that holds them.</p>

      """
    page += "<div class=\"grid\">\n"
    page += figure("Force of provisions", bars(summary.forces))
    page += figure("Precision levels", bars(summary.precisionLevels))
    page += figure("Escape clauses (hatched: bounded)", bars(summary.escapes))
    page += figure("Regime functions", bars(summary.functions))
    page += "</div>\n"
    if summary.years.count > 1 {
      page += figure(
        "Mean precision by year of signature (area: instruments)",
        SummaryTrend(years: summary.years, value: \.precision).svg())
      page += figure(
        "Share of sentences with a vague word by year (area: instruments)",
        SummaryTrend(years: summary.years, value: { $0.vagueSentences }).svg())
    }
    page += table("Types", summary.types)
    page += table("Parties with most instruments", summary.parties)
    page += table("Most precise", summary.mostPrecise)
    page += table("Least precise", summary.leastPrecise)
    page += table("More than two standard deviations from the mean", summary.outliers)
    page += refusals(summary.refusals)
    return page + "</main>\n</body>\n</html>\n"
  }

  private func figure(_ caption: String, _ drawing: String) -> String {
    drawing.isEmpty
      ? "" : "<figure><figcaption>\(escape(caption))</figcaption>\(drawing)</figure>\n"
  }

  private func bars(_ shares: [AuditSummary.Share]) -> String {
    guard !shares.isEmpty else { return "" }
    let total = max(1, shares.reduce(0) { $0 + $1.count })
    let most = max(1, shares.map(\.count).max() ?? 1)
    let height = shares.count * 24
    var svg =
      "<svg viewBox=\"0 0 440 \(height)\" role=\"img\">"
      + "<defs><pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" "
      + "patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" class=\"bar\"/>"
      + "<rect width=\"2\" height=\"5\" class=\"stripe\"/></pattern></defs>"
    for (row, share) in shares.enumerated() {
      let top = row * 24
      let length = share.count * 190 / most
      svg += "<text x=\"146\" y=\"\(top + 16)\" class=\"name\">\(escape(share.name))</text>"
      svg += "<rect x=\"152\" y=\"\(top + 4)\" width=\"\(length)\" height=\"16\" class=\"bar\"/>"
      if let marked = share.marked, share.count > 0 {
        svg +=
          "<rect x=\"152\" y=\"\(top + 4)\" width=\"\(length * marked / share.count)\" "
          + "height=\"16\" fill=\"url(#hatch)\"/>"
      }
      let tenths = (share.count * 1000 + total / 2) / total
      svg +=
        "<text x=\"\(158 + length)\" y=\"\(top + 16)\">\(share.count) "
        + "(\(tenths / 10).\(tenths % 10)%)</text>"
    }
    return svg + "</svg>"
  }

  private func table(_ title: String, _ groups: [AuditSummary.Figures]) -> String {
    guard !groups.isEmpty else { return "" }
    var html =
      "<section><h2>\(escape(title))</h2><div class=\"scroll\"><table><thead><tr><th></th>"
      + "<th>instruments</th><th>provisions</th><th>precision</th><th>vague sentences</th>"
      + "<th>hortatory</th><th>escapes per provision</th></tr></thead><tbody>\n"
    for group in groups {
      let precision = group.precision.map(SummaryNumber.hundredths) ?? "–"
      html +=
        "<tr><th scope=\"row\">\(escape(group.name))</th><td>\(group.instruments)</td>"
        + "<td>\(group.provisions)</td><td>\(precision)</td>"
        + "<td>\(SummaryNumber.hundredths(group.vagueSentences))</td>"
        + "<td>\(SummaryNumber.hundredths(group.hortatory))</td>"
        + "<td>\(SummaryNumber.hundredths(group.escapes))</td></tr>\n"
    }
    return html + "</tbody></table></div></section>\n"
  }

  private func refusals(_ refusals: [AuditSummary.Share]) -> String {
    guard !refusals.isEmpty else { return "" }
    let items = refusals.map { "<li>\($0.count) × \(escape($0.name))</li>" }.joined()
    return "<section><h2>Could not be read</h2><ul>\(items)</ul></section>\n"
  }

  private func escape(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  private static let style = """
    body{margin:0;font:16px/1.5 Georgia,'Times New Roman',serif;color:#1c1c1c;background:#fbfaf7}
    main{max-width:60rem;margin:0 auto;padding:1.5rem}
    h1{font-size:1.7rem;line-height:1.2}h2{font-size:1.15rem;margin:2rem 0 .5rem}
    .lead{max-width:42rem}.grid{display:grid;gap:1rem 2rem;
    grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr))}
    figure{margin:1rem 0;break-inside:avoid}figcaption{font-weight:bold;margin-bottom:.3rem}
    svg{width:100%;height:auto;font:12px Helvetica,Arial,sans-serif}
    .name{text-anchor:end}.bar{fill:#4a6078}.stripe{fill:#fbfaf7}
    .line{fill:none;stroke:#1c1c1c;stroke-width:1.5}.dot{fill:#4a6078;fill-opacity:.6;stroke:#1c1c1c}
    .axis{stroke:#888}.grid-line{stroke:#ddd}.middle{text-anchor:middle}
    .scroll{overflow-x:auto}table{border-collapse:collapse;font:13px Helvetica,Arial,sans-serif;
    width:100%}th,td{padding:.25rem .6rem;border-bottom:1px solid #ddd;text-align:right}
    tbody th{text-align:left;font-weight:normal;overflow-wrap:anywhere}
    @media print{body{background:#fff;font-size:11pt}main{max-width:none;padding:0}}
    """
}
