import ArgumentParser
import TreatyLint

/// The limits that the command line can raise or lower. All limits are listed in `LIMITS.md`.
///
/// There is no key for them in a configuration: it lies beside the texts, and who sends a hostile text could
/// send the configuration that lets it in.
struct Limits: Sendable {
  /// The largest file, in bytes.
  var fileBytes = FileBytes.largestFile
  /// The longest line of record input, in bytes.
  var recordBytes = RecordLines.longestLine
  /// What the readers hold to.
  var reading = ReadingLimits()

  /// One of the limits.
  private struct Entry {
    var name: String
    var path: any WritableKeyPath<Limits, Int> & Sendable
    var range: ClosedRange<Int>
    var isSize: Bool
  }

  private static let entries = [
    Entry(name: "file-size", path: \.fileBytes, range: 1...(1 << 30), isSize: true),
    Entry(name: "line-length", path: \.reading.lineBytes, range: 1...(1 << 30), isSize: true),
    Entry(name: "record-length", path: \.recordBytes, range: 1...(1 << 30), isSize: true),
    Entry(
      name: "bracket-depth", path: \.reading.bracketDepth, range: 1...100_000, isSize: false),
    Entry(name: "xml-size", path: \.reading.xmlBytes, range: 1...(1 << 30), isSize: true),
    Entry(name: "xml-depth", path: \.reading.xmlDepth, range: 1...250, isSize: false),
    Entry(
      name: "xml-attributes", path: \.reading.xmlAttributes, range: 1...10_000, isSize: false),
  ]

  /// The names of the limits.
  static var names: [String] { entries.map(\.name) }

  /// The usual limits with some set otherwise: `xml-depth=100`, `file-size=512MB`.
  ///
  /// - Throws: which is none, or out of its range.
  init(_ settings: [String] = []) throws(ValidationError) {
    for setting in settings { try apply(setting) }
  }

  private mutating func apply(_ setting: String) throws(ValidationError) {
    let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let entry = Self.entries.first(where: { $0.name == parts[0] }) else {
      let near = nearest(to: String(parts[0]), among: Self.names)
      throw ValidationError(
        "There is no limit '\(parts[0])'; "
          + (near.map { "did you mean '\($0)'?" }
            ?? "there are \(Self.names.joined(separator: ", "))."))
    }
    guard parts.count == 2, let value = Self.value(parts[1], isSize: entry.isSize),
      entry.range.contains(value)
    else {
      let least = entry.range.lowerBound
      let most =
        entry.isSize ? "\(entry.range.upperBound >> 20)MB" : String(entry.range.upperBound)
      throw ValidationError(
        "--set-limit \(entry.name) takes a \(entry.isSize ? "size" : "number") from \(least) to \(most), "
          + "such as \(entry.name)=\(entry.isSize ? "64MB" : "100").")
    }
    self[keyPath: entry.path] = value
  }

  /// A number, or for a size one of bytes, KB or MB.
  private static func value(_ text: Substring, isSize: Bool) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    let unit = text[digits.endIndex...].lowercased()
    guard isSize || unit.isEmpty else { return nil }
    let factor: Int
    switch unit {
    case "": factor = 1
    case "kb", "k": factor = 1 << 10
    case "mb", "m": factor = 1 << 20
    case "gb", "g": factor = 1 << 30
    default: return nil
    }
    let (value, overflows) = number.multipliedReportingOverflow(by: factor)
    return overflows ? nil : value
  }
}
