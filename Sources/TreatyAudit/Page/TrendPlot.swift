import TreatyReports

/// A plot of one figure over the years: a dot for each year, its area by the number of instruments; the
/// mean of the years around; and a straight line where there is one to speak of.
struct TrendPlot {
  private struct Point {
    var year: Int
    var value: Double
    var instruments: Int
  }

  private let points: [Point]
  private let kind: FigureKind
  private let trend: LinearTrend?

  /// Picks the value of each year that has one.
  init(_ years: [Figures], of kind: FigureKind, trend: LinearTrend?) {
    self.kind = kind
    self.trend = trend
    points = years.compactMap { figures in
      guard let year = Int(figures.name), let value = kind.value(figures) else { return nil }
      return Point(year: year, value: value, instruments: figures.instruments)
    }
  }

  /// The plot; empty for fewer than three years.
  var svg: String {
    guard points.count > 2, let first = points.first?.year, let last = points.last?.year else {
      return ""
    }
    let frame = PlotFrame(
      x: Double(first) - 1...Double(last) + 1, values: points.map(\.value))
    var drawing = ""
    let most = points.map(\.instruments).max() ?? 1
    for point in points {
      let radius = 2 + 7 * (Double(point.instruments) / Double(most)).squareRoot()
      drawing +=
        "<circle class=\"year\" cx=\"\(frame.placeX(Double(point.year)).fixed(1))\" "
        + "cy=\"\(frame.placeY(point.value).fixed(1))\" r=\"\(radius.fixed(1))\"><title>"
        + "\(point.year): \(point.value.fixed(2)), "
        + "\(SummaryNumber.count(point.instruments, "instrument"))</title></circle>"
    }
    let line = points.map { point in
      "\(frame.placeX(Double(point.year)).fixed(1)),\(frame.placeY(smoothed(point.year)).fixed(1))"
    }.joined(separator: " ")
    drawing += "<polyline class=\"line\" points=\"\(line)\"/>"
    if let trend, trend.isSignificant { drawing += straightLine(trend, first, last, frame) }
    return frame.svg(
      label: "\(kind.title) by year, \(first) to \(last)", marks: marks(first, last), drawing)
  }

  /// The mean of the instruments of five years around.
  private func smoothed(_ year: Int) -> Double {
    let near = points.filter { abs($0.year - year) <= 2 }
    let weight = near.reduce(0) { $0 + $1.instruments }
    return near.reduce(0) { $0 + $1.value * Double($1.instruments) } / Double(max(1, weight))
  }

  private func straightLine(
    _ trend: LinearTrend, _ first: Int, _ last: Int, _ frame: PlotFrame
  ) -> String {
    let ends = [first, last].map { year in
      (
        frame.placeX(Double(year)),
        frame.placeY(min(frame.y.upperBound, max(frame.y.lowerBound, trend.value(in: year))))
      )
    }
    return "<line class=\"fit\" x1=\"\(ends[0].0.fixed(1))\" y1=\"\(ends[0].1.fixed(1))\" "
      + "x2=\"\(ends[1].0.fixed(1))\" y2=\"\(ends[1].1.fixed(1))\"/>"
  }

  private func marks(_ first: Int, _ last: Int) -> [(Double, String)] {
    // As many as have room beside one another.
    var step = 1
    for next in [2, 5, 10, 20, 50, 100, 200, 500] where (last - first) / step > 8 { step = next }
    let start = (first + step - 1) / step * step
    return stride(from: start, through: last, by: step).map { (Double($0), String($0)) }
  }
}
