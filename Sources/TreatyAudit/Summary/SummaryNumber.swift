import TreatyReports

/// Numbers as summaries write them.
enum SummaryNumber {
  /// `0.42`, or a dash for none.
  static func hundredths(_ value: Double?) -> String {
    value?.fixed(2) ?? "–"
  }

  /// `+0.04`, `−0.12`: a change.
  static func change(_ value: Double?, places: Int = 2) -> String {
    guard let value else { return "–" }
    let digits = abs(value).fixed(places)
    let isZero = !digits.contains { "123456789".contains($0) }
    return (isZero ? "±" : value < 0 ? "−" : "+") + digits
  }

  /// `12.5 %` of a whole.
  static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    return (Double(part) / Double(whole) * 100).fixed(1) + " %"
  }

  /// `12 345`, with thin spaces, for people.
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (number < 0 ? "−" : "") + groups.joined(separator: "\u{202F}")
  }

  /// `1 file`, `2 files`.
  static func count(_ number: Int, _ singular: String) -> String {
    "\(number) \(singular)\(number == 1 ? "" : "s")"
  }
}
