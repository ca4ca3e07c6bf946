extension [UInt8] {
  /// Appends text as UTF-8.
  mutating func append(text: String) {
    append(contentsOf: text.utf8)
  }

  /// Appends `number` in decimal digits.
  mutating func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var divisor: UInt = 1
    while rest / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Appends `number` rounded to `places` decimals, trailing zeros left out but for the first decimal:
  /// `0.0`, `0.71`, `-0.125`. Not for numbers beyond ±10¹².
  mutating func append(decimal number: Double, places: Int = 4) {
    guard number.isFinite else {
      append(text: "0.0")
      return
    }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((number.magnitude * Double(scale)).rounded())
    if number < 0, scaled != 0 { append(UInt8(ascii: "-")) }
    append(decimal: scaled / scale)
    append(UInt8(ascii: "."))
    var rest = scaled % scale
    repeat {
      scale /= 10
      append(UInt8(ascii: "0") + UInt8(rest / scale))
      rest %= scale
    } while rest > 0
  }
}

extension Double {
  /// The number with `places` decimals, all of them written: `0.70`.
  package func fixed(_ places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((magnitude * Double(scale)).rounded())
    let sign = self < 0 && scaled != 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(scaled)" }
    let fraction = String(scaled % scale)
    return "\(sign)\(scaled / scale)."
      + String(repeating: "0", count: places - fraction.utf8.count) + fraction
  }

  /// The share as a percentage without decimals: `33 %`.
  var percentage: String { "\((self * 100).fixed(0)) %" }
}
