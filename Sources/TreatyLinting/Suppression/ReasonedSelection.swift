/// Rules with a reason: `vague-obligation, open-list because the wording is agreed`.
struct ReasonedSelection: Equatable {
  /// Ids or families of rules.
  var selectors: [String]
  /// Why.
  var reason: String

  /// Reads a selection; `nil` where it names no rule or gives no reason.
  init?(_ text: String) {
    guard
      let because = text.ranges(of: "because").first(where: { range in
        let before = text[..<range.lowerBound].last ?? " "
        let after = text[range.upperBound...].first ?? " "
        return before.isWhitespace && after.isWhitespace
      })
    else { return nil }
    selectors = ReasonedSelection.selectors(text[..<because.lowerBound])
    reason = text[because.upperBound...].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard !selectors.isEmpty, reason.contains(where: \.isLetter) else { return nil }
  }

  /// The names in a list with commas or spaces, square brackets around it or not.
  static func selectors(_ text: some StringProtocol) -> [String] {
    let separators: (Character) -> Bool = { ",[]".contains($0) || $0.isWhitespace }
    return text.split(whereSeparator: separators).map { String($0) }
  }
}
