import TreatyReports

/// A table of figures, with the precision drawn as a point on a line from 0 to 1.
struct FigureTable {
  let title: String
  let groups: [Figures]
  /// For a table of instruments, the folder that all are in, which is not repeated; `nil` for groups.
  var folder: String?

  /// The table; nothing for no groups.
  var html: String {
    guard !groups.isEmpty else { return "" }
    var html = "<section>"
    if !title.isEmpty { html += "<h2>\(XMLText.escaped(title))</h2>" }
    html += "<div class=\"scroll\"><table><thead><tr><td></td>"
    for head in [folder != nil ? "signed" : "instruments", "provisions"] {
      html += "<th scope=\"col\">\(head)</th>"
    }
    html += "<td class=\"strip\"></td><th scope=\"col\">precision</th>"
    for kind in FigureKind.all.dropFirst() { html += "<th scope=\"col\">\(kind.name)</th>" }
    html += "</tr></thead><tbody>\n"
    for group in groups {
      let name = XMLText.escaped(String(group.name.dropFirst(folder?.count ?? 0)))
      html += "<tr><th scope=\"row\">"
      html += group.title.map { "\(XMLText.escaped($0)) <small>\(name)</small>" } ?? name
      html += "</th><td>"
      html += folder != nil ? group.year.map(String.init) ?? "–" : String(group.instruments)
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
