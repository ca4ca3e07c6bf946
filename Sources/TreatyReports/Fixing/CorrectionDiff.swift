public import TreatyLinting
public import TreatyText

/// Corrections as a unified diff without context, which `git apply --unidiff-zero` takes.
public struct CorrectionDiff: Sendable {
  /// Creates a diff.
  public init() {}

  /// The diff of one text. Corrections keep to a line, so lines change one for one.
  public func diff(_ corrections: [Correction], of instrument: Instrument) -> [UInt8] {
    guard !corrections.isEmpty else { return [] }
    let source = instrument.source
    var bytes: [UInt8] = []
    let name = Self.quoted(source.name)
    bytes.append(text: "--- \(name)\n+++ \(name)\n")
    let byLine = Dictionary(grouping: corrections) { source.position(at: $0.span.start).line }
    for line in byLine.keys.sorted() {
      let span = source.line(line)
      var new: [UInt8] = []
      var from = span.start
      for correction in byLine[line] ?? [] {
        new += source.bytes[from..<correction.span.start]
        new += correction.replacement
        from = correction.span.end
      }
      new += source.bytes[from..<span.end]
      bytes.append(text: "@@ -\(line) +\(line) @@\n-")
      bytes += source.bytes[span.start..<span.end]
      bytes.append(text: "\n+")
      bytes += new
      bytes.append(text: "\n")
    }
    return bytes
  }

  /// A name as git writes it: with controls in it, in quotes and the controls in octal.
  private static func quoted(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C }
    guard !isPlain else { return name }
    var quoted = "\""
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: quoted += "\\\(scalar)"
      case 0x00...0x1F, 0x7F:
        let octal = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
