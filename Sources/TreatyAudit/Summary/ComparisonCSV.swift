import TreatyReports

/// A comparison as one table: a row for each figure, every instrument that moved among them.
public struct ComparisonCSV: Sendable {
  /// Creates a rendering.
  public init() {}

  /// The table as CSV (RFC 4180); `section` is that of ``SummaryCSV``, shares are of each audit's own total.
  public func render(_ comparison: SummaryComparison) -> [UInt8] {
    var bytes: [UInt8] = []
    CSVText.append(["section", "name", "first", "second", "difference"], to: &bytes)
    for section in comparison.sections + comparison.movedSection(most: .max) {
      for line in section.lines {
        let values = [line.first, line.second, line.difference].map { value in
          value?.fixed(line.isCount ? 0 : 4) ?? ""
        }
        CSVText.append([section.id, line.name] + values, to: &bytes)
      }
    }
    return bytes
  }
}
