import TreatyReports

/// A comparison of two audits as one HTML page: a table for each section, in which each figure of the one
/// (a ring) and of the other (a dot) stand on one line, legible without colour.
public struct ComparisonPage: Sendable {
  /// The heading of the page.
  public var title: String
  /// The most instruments that are listed.
  private static let mostInstruments = 100

  /// Creates a page.
  public init(title: String) {
    self.title = title
  }

  /// The page.
  public func render(_ comparison: SummaryComparison) -> String {
    var page = SummaryPage.head(title: title)
    page += "<ul class=\"pair\"><li>\(Self.sign(isFirst: true)) A: "
    page += "\(Self.named(comparison.names.first, comparison.notes.first))</li>"
    page += "<li>\(Self.sign(isFirst: false)) B: "
    page += "\(Self.named(comparison.names.second, comparison.notes.second))</li></ul>\n"
    page += "<p class=\"note\">Shares are of each audit’s own total; means let each instrument "
    page += "count once. The lines of a table have one scale, which begins at nought.</p>\n"
    for section in comparison.sections + comparison.movedSection(most: Self.mostInstruments) {
      page += table(section)
    }
    return page + SummaryPage.foot
  }

  private func table(_ section: SummaryComparison.Section) -> String {
    let measures = section.lines.filter { !$0.isCount }.flatMap { [$0.first, $0.second] }
    let most = measures.compactMap { $0 }.max() ?? 0
    var html = "<section><h2>\(XMLText.escaped(section.title))</h2>\n<div class=\"scroll\">"
    html += "<table class=\"compared\"><thead><tr><td></td><td class=\"strip\"></td>"
    for head in ["A", "B", "B − A"] { html += "<th scope=\"col\">\(head)</th>" }
    html += "</tr></thead><tbody>\n"
    for line in section.lines {
      html += "<tr><th scope=\"row\">\(XMLText.escaped(line.name))</th>"
      html += "<td class=\"strip\">\(line.isCount ? "" : Self.strip(line, most: most))</td>"
      for value in [line.text(line.first), line.text(line.second), line.change] {
        html += "<td>\(value)</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody></table></div></section>\n"
  }

  /// Both values on a line from nought to the largest of the table.
  private static func strip(_ line: SummaryComparison.Line, most: Double) -> String {
    // Room for half a sign at either end.
    let places = [line.first, line.second].map { value in
      value.map { (3 + 94 * ($0 / max(most, 1e-9))).fixed(1) + "%" }
    }
    var svg = "<svg aria-hidden=\"true\" height=\"11\">"
    svg += "<line x1=\"0\" x2=\"100%\" y1=\"50%\" y2=\"50%\" class=\"grid-line\"/>"
    if let first = places[0], let second = places[1] {
      svg += "<line x1=\"\(first)\" x2=\"\(second)\" y1=\"50%\" y2=\"50%\" class=\"axis\"/>"
    }
    if let second = places[1] {
      svg += "<circle cx=\"\(second)\" cy=\"50%\" r=\"3.4\" class=\"solid\"/>"
    }
    if let first = places[0] {
      svg += "<circle cx=\"\(first)\" cy=\"50%\" r=\"4.2\" class=\"outline\"/>"
    }
    return svg + "</svg>"
  }

  private static func named(_ name: String, _ notes: [String]) -> String {
    XMLText.escaped(name) + notes.map { "<small>\(XMLText.escaped($0))</small>" }.joined()
  }

  private static func sign(isFirst: Bool) -> String {
    let mark =
      isFirst
      ? "<circle cx=\"7\" cy=\"7\" r=\"4.2\" class=\"outline\"/>"
      : "<circle cx=\"7\" cy=\"7\" r=\"3.4\" class=\"solid\"/>"
    return "<svg class=\"sign\" width=\"14\" height=\"14\" aria-hidden=\"true\">\(mark)</svg>"
  }
}
