import TreatyReports

/// The frame of a plot: where values stand on the page, and the lines and numbers beside them.
struct PlotFrame {
  static let width = 440.0
  static let height = 230.0
  private static let left = 44.0
  private static let right = 12.0
  private static let top = 8.0
  private static let bottom = 24.0

  /// The values at the edges.
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>
  /// The values at which there is a line across.
  private let steps: [Double]
  private let places: Int

  /// A frame that holds some values of y, with room to the next round number.
  ///
  /// - Parameter places: the decimals of the numbers beside it.
  init(x: ClosedRange<Double>, values: [Double], fromZero: Bool = false) {
    self.x = x
    let low = fromZero ? 0 : values.min() ?? 0
    let high = max(values.max() ?? 1, low + 1e-9)
    let step = Self.step(for: (high - low) / 4)
    let first = (low / step + 1e-9).rounded(.down)
    let last = max(first + 1, (high / step - 1e-9).rounded(.up))
    y = (first * step)...(last * step)
    steps = stride(from: first, through: last, by: 1).map { $0 * step }
    places = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3
  }

  /// The round number next to `size`: 1, 2 or 5 times a power of ten.
  private static func step(for size: Double) -> Double {
    var unit = 1.0
    while unit > size { unit /= 10 }
    while unit * 10 <= size { unit *= 10 }
    for factor in [1.0, 2, 5] where unit * factor >= size { return unit * factor }
    return unit * 10
  }

  func placeX(_ value: Double) -> Double {
    Self.left
      + (value - x.lowerBound) / (x.upperBound - x.lowerBound)
      * (Self.width - Self.left - Self.right)
  }

  func placeY(_ value: Double) -> Double {
    Self.top
      + (y.upperBound - value) / (y.upperBound - y.lowerBound)
      * (Self.height - Self.top - Self.bottom)
  }

  /// A plot in the frame.
  ///
  /// - Parameters:
  ///   - label: what it shows, for those who cannot see it.
  ///   - marks: the values of x that are named beneath, with their names.
  func svg(label: String, marks: [(value: Double, name: String)], _ drawing: String) -> String {
    var svg =
      "<svg class=\"plot\" viewBox=\"0 0 \(Self.width.fixed(0)) \(Self.height.fixed(0))\" "
      + "role=\"img\" aria-label=\"\(XMLText.escaped(label))\">"
    let end = (Self.width - Self.right).fixed(1)
    for value in steps {
      let place = placeY(value).fixed(1)
      let kind = value == y.lowerBound ? "axis" : "grid-line"
      svg +=
        "<line class=\"\(kind)\" x1=\"\(Self.left.fixed(1))\" x2=\"\(end)\" y1=\"\(place)\" "
        + "y2=\"\(place)\"/><text class=\"end\" x=\"\((Self.left - 6).fixed(1))\" "
        + "y=\"\((placeY(value) + 4).fixed(1))\">\(value.fixed(places))</text>"
    }
    for mark in marks {
      svg +=
        "<text class=\"middle\" x=\"\(placeX(mark.value).fixed(1))\" "
        + "y=\"\((Self.height - 6).fixed(1))\">\(mark.name)</text>"
    }
    return svg + drawing + "</svg>"
  }
}
