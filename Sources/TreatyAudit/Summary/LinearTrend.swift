/// How a figure changes with the years: a straight line by least squares through the instruments, each
/// counting once.
public struct LinearTrend: Sendable {
  /// How many instruments it rests on.
  public let instruments: Int
  /// The change in ten years.
  public let perDecade: Double
  /// Half the width of the 95 % confidence interval of that change, by the normal approximation.
  public let margin: Double
  /// The value on the line in the mean year.
  let mean: (year: Double, value: Double)

  /// Whether the interval leaves zero out.
  public var isSignificant: Bool { abs(perDecade) > margin }

  /// Fits the line; `nil` for fewer than ten instruments, or for a single year.
  public init?(_ instruments: [Figures], of kind: FigureKind) {
    let points = instruments.compactMap { figures -> (x: Double, y: Double)? in
      guard let year = figures.year, let value = kind.value(figures) else { return nil }
      return (Double(year), value)
    }
    guard points.count >= 10 else { return nil }
    let count = Double(points.count)
    let meanX = points.reduce(0) { $0 + $1.x } / count
    let meanY = points.reduce(0) { $0 + $1.y } / count
    let squares = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    guard squares > 0 else { return nil }
    let slope = points.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) } / squares
    let residuals = points.reduce(0) { sum, point in
      let residual = point.y - meanY - slope * (point.x - meanX)
      return sum + residual * residual
    }
    self.instruments = points.count
    perDecade = 10 * slope
    margin = 10 * 1.96 * (residuals / (count - 2) / squares).squareRoot()
    mean = (meanX, meanY)
  }

  /// The value on the line.
  func value(in year: Int) -> Double {
    mean.value + perDecade / 10 * (Double(year) - mean.year)
  }
}
