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

  /// A name as git writes it: with controls in it, in quotes and the bytes of the controls in octal.
  private static func quoted(_ name: String) -> String {
    func isPlain(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory != .control && scalar != "\"" && scalar != "\\"
    }
    guard !name.unicodeScalars.allSatisfy(isPlain) else { return name }
    var quoted = "\""
    for scalar in name.unicodeScalars {
      if isPlain(scalar) {
        quoted.unicodeScalars.append(scalar)
      } else if scalar == "\"" || scalar == "\\" {
        quoted += "\\\(scalar)"
      } else {
        for byte in String(scalar).utf8 {
          let octal = String(byte, radix: 8)
          quoted += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
        }
      }
    }
    return quoted + "\""
  }
}
