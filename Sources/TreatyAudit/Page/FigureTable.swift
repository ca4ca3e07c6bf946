import TreatyReports

/// A table of figures, with the precision drawn as a point on a line from 0 to 1.
struct FigureTable {
  let title: String
  let groups: [Figures]

  /// The table; nothing for no groups.
  var html: String {
    guard !groups.isEmpty else { return "" }
    var html = "<section>"
    if !title.isEmpty { html += "<h2>\(XMLText.escaped(title))</h2>" }
    html += "<div class=\"scroll\"><table><thead><tr><td></td>"
    let areInstruments = groups.allSatisfy { $0.instruments == 1 && $0.name.contains(".") }
    for head in [areInstruments ? "signed" : "instruments", "provisions"] {
      html += "<th scope=\"col\">\(head)</th>"
    }
    html += "<th scope=\"col\" colspan=\"2\">precision</th>"
    for kind in FigureKind.all.dropFirst() { html += "<th scope=\"col\">\(kind.name)</th>" }
    html += "</tr></thead><tbody>\n"
    for group in groups {
      html += "<tr><th scope=\"row\">\(XMLText.escaped(group.title ?? group.name))"
      if group.title != nil { html += "<small>\(XMLText.escaped(group.name))</small>" }
      html += "</th><td>"
      html += areInstruments ? group.year.map(String.init) ?? "–" : String(group.instruments)
      html += "</td><td>\(SummaryNumber.grouped(group.provisions))</td>"
      html += "<td class=\"strip\">\(Self.strip(group.precision))</td>"
      for kind in FigureKind.all {
        html += "<td>\(SummaryNumber.hundredths(kind.value(group)))</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody></table></div></section>\n"
  }

  private static func strip(_ value: Double?) -> String {
    guard let value else { return "" }
    let place = (value * 100).fixed(1)
    return "<svg aria-hidden=\"true\" height=\"11\">"
      + "<line x1=\"0\" x2=\"100%\" y1=\"50%\" y2=\"50%\" class=\"grid-line\"/>"
      + "<circle cx=\"\(place)%\" cy=\"50%\" r=\"4\" class=\"solid\"/></svg>"
  }
}
