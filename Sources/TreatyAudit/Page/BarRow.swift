import TreatyReports

/// Rows of name, bar and figure. Only the bar is drawn, so that the words keep their size on a phone.
/// What bars mean can be told without colour: solid, hatched, and outlined.
enum BarRow {
  /// The patterns that bars refer to.
  static let patterns = """
    <svg class="defs" width="0" height="0" aria-hidden="true"><defs>\
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect width="6" height="6" class="solid"/><rect width="2.6" height="6" class="stripe"/></pattern>\
    </defs></svg>
    """

  /// A row for each share.
  static func rows(_ shares: [AuditSummary.Share], of total: Int) -> String {
    let most = shares.map(\.count).max() ?? 0
    return shares.map { share in
      let marked = share.marked ?? 0
      let value =
        "<b>\(SummaryNumber.grouped(share.count))</b> "
        + "(\(SummaryNumber.percent(share.count, of: total)))"
      let parts = [("favourable", share.count - marked), ("mixed", marked)]
      return row(share.name, bar(parts, of: most), value)
    }.joined()
  }

  /// A row whose bar is made of parts: favourable, mixed, adverse.
  static func stacked(
    name: String, _ parts: [(kind: String, count: Int)], of total: Int
  ) -> String {
    let value = parts.map { "<b>\(SummaryNumber.percent($0.count, of: total))</b>" }
      .joined(separator: " · ")
    return row(name, bar(parts, of: total), value)
  }

  private static func row(_ name: String, _ bar: String, _ value: String) -> String {
    "<div class=\"row\"><span class=\"name\">\(XMLText.escaped(name))</span>\(bar)"
      + "<span class=\"value\">\(value)</span></div>\n"
  }

  /// A bar of parts, as long as their sum is to `whole`.
  static func bar(_ parts: [(kind: String, count: Int)], of whole: Int) -> String {
    var svg = "<svg aria-hidden=\"true\" height=\"15\">"
    var start = 0.0
    for part in parts where part.count > 0 {
      let length = 100 * Double(part.count) / Double(max(1, whole))
      let place = "x=\"\(start.fixed(2))%\" width=\"\(length.fixed(2))%\""
      switch part.kind {
      case "favourable": svg += "<rect \(place) height=\"100%\" class=\"solid\"/>"
      case "mixed":
        svg += "<rect \(place) height=\"100%\" fill=\"url(#hatch)\"/>"
      default:
        svg += "<rect \(place) y=\"8%\" height=\"84%\" class=\"outline\"/>"
      }
      start += length
    }
    return svg + "</svg>"
  }
}
