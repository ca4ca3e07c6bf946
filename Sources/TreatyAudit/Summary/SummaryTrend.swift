/// A plot of one figure over the years: a dot for each year, its area by the number of instruments,
/// joined by a line.
struct SummaryTrend {
  private static let width = 900.0
  private static let height = 260.0
  private static let left = 48.0
  private static let bottom = 30.0

  private let points: [(year: Int, value: Double, instruments: Int)]

  /// Picks the value of each year that has one.
  init(years: [AuditSummary.Figures], value: (AuditSummary.Figures) -> Double?) {
    points = years.compactMap { figures in
      guard let year = Int(figures.name), let value = value(figures) else { return nil }
      return (year, value, figures.instruments)
    }
  }

  /// The plot; empty where there are fewer than two years.
  func svg() -> String {
    guard let first = points.first?.year, let last = points.last?.year, first < last else {
      return ""
    }
    let values = points.map(\.value)
    let low = ((values.min() ?? 0) * 10).rounded(.down) / 10
    let high = max(low + 0.1, ((values.max() ?? 1) * 10).rounded(.up) / 10)
    func x(_ year: Int) -> Double {
      Self.left + Double(year - first) / Double(last - first) * (Self.width - Self.left - 20)
    }
    func y(_ value: Double) -> Double {
      10 + (high - value) / (high - low) * (Self.height - Self.bottom - 10)
    }
    var svg = "<svg viewBox=\"0 0 \(Int(Self.width)) \(Int(Self.height))\" role=\"img\">"
    for step in 0...4 {
      let value = low + (high - low) * Double(step) / 4
      svg +=
        "<line class=\"grid-line\" x1=\"\(Self.left)\" x2=\"\(Self.width)\" "
        + "y1=\"\(place(y(value)))\" y2=\"\(place(y(value)))\"/><text x=\"6\" "
        + "y=\"\(place(y(value) + 4))\">\(SummaryNumber.hundredths(value))</text>"
    }
    let decade = max(1, (last - first) / 8)
    for year in stride(from: first, through: last, by: decade) {
      svg +=
        "<text class=\"middle\" x=\"\(place(x(year)))\" y=\"\(Int(Self.height) - 8)\">\(year)</text>"
    }
    let line = points.map { "\(place(x($0.year))),\(place(y($0.value)))" }.joined(separator: " ")
    svg += "<polyline class=\"line\" points=\"\(line)\"/>"
    for point in points {
      let radius = 2 + Double(point.instruments).squareRoot()
      svg +=
        "<circle class=\"dot\" cx=\"\(place(x(point.year)))\" cy=\"\(place(y(point.value)))\" "
        + "r=\"\(place(radius))\"><title>\(point.year): \(SummaryNumber.hundredths(point.value)), "
        + "\(point.instruments) instruments</title></circle>"
    }
    return svg + "</svg>"
  }

  private func place(_ value: Double) -> String {
    SummaryNumber.hundredths(value)
  }
}
