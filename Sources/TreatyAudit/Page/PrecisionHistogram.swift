import TreatyReports

/// How many instruments have which mean precision.
struct PrecisionHistogram {
  private static let width = 0.02
  private let scores: [Double]

  /// Counts the instruments that have enough provisions.
  init(_ instruments: [Figures]) {
    scores = instruments.filter { $0.provisions >= AuditSummary.rankedFrom }
      .compactMap(\.precision)
  }

  /// The plot; empty for fewer than ten instruments.
  var svg: String {
    guard scores.count >= 10 else { return "" }
    let bins = scores.map { Int(($0 / Self.width).rounded(.down)) }
    guard let first = bins.min(), let last = bins.max() else { return "" }
    var counts = [Int](repeating: 0, count: last - first + 1)
    for bin in bins { counts[bin - first] += 1 }
    let low = Double(first) * Self.width
    let high = Double(last + 1) * Self.width
    let frame = PlotFrame(x: low...high, values: counts.map(Double.init), fromZero: true)
    var drawing = ""
    for (index, count) in counts.enumerated() where count > 0 {
      let start = frame.placeX(low + Double(index) * Self.width)
      let end = frame.placeX(low + Double(index + 1) * Self.width)
      let top = frame.placeY(Double(count))
      drawing +=
        "<rect class=\"solid\" x=\"\((start + 1).fixed(1))\" width=\"\((end - start - 2).fixed(1))\" "
        + "y=\"\(top.fixed(1))\" height=\"\((frame.placeY(0) - top).fixed(1))\"><title>"
        + "\(SummaryNumber.count(count, "instrument"))</title></rect>"
    }
    let mean = scores.reduce(0, +) / Double(scores.count)
    let place = frame.placeX(mean).fixed(1)
    drawing +=
      "<line class=\"fit\" x1=\"\(place)\" x2=\"\(place)\" y1=\"0\" "
      + "y2=\"\(frame.placeY(0).fixed(1))\"/>"
    let tenths = Int((low * 10).rounded(.up))...max(Int((low * 10).rounded(.up)), Int(high * 10))
    let marks = tenths.map { (Double($0) / 10, (Double($0) / 10).fixed(1)) }
    return frame.svg(label: "Instruments by mean precision", marks: marks, drawing)
  }
}
