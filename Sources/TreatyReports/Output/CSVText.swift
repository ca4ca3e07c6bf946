/// Comma-separated values (RFC 4180), lines ended by CR LF.
package enum CSVText {
  /// Appends a row.
  package static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(cell, to: &bytes)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// Appends a cell, without what separates it from others. Controls other than tabs and line ends become
  /// pictures: a table is also looked at in a terminal.
  package static func append(_ cell: String, to bytes: inout [UInt8]) {
    let cell = holdsControl(cell.utf8) ? printable(cell) : cell
    let needsQuotes = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      bytes.append(text: cell)
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether there may be a control; a few letters beyond ASCII look like one.
  private static func holdsControl(_ text: String.UTF8View) -> Bool {
    text.contains {
      ($0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D) || $0 == 0x7F || $0 == 0xC2
    }
  }

  private static func printable(_ text: String) -> String {
    var printable = ""
    for scalar in text.unicodeScalars {
      let isKept = ["\t", "\n", "\r"].contains(scalar) || scalar.value > 0x9F
      printable.unicodeScalars.append(isKept ? scalar : PrintableText.scalar(scalar))
    }
    return printable
  }
}
