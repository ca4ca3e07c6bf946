/// Where a document ends. What is missing there is missing, to the parser, on the line after it.
struct YAMLEnd {
  private var line = 1
  private var column = 1

  /// Lines end at LF, CR LF or a lone CR.
  init(of yaml: String) {
    var last: UInt8 = 0
    for byte in yaml.utf8 {
      switch byte {
      case 0x0A where last == 0x0D: break
      case 0x0A, 0x0D:
        line += 1
        column = 1
      case let byte where byte & 0b1100_0000 != 0b1000_0000: column += 1
      default: break
      }
      last = byte
    }
  }

  /// The place, or the end where it lies behind it.
  func clamp(line: Int, column: Int) -> (line: Int, column: Int) {
    line > self.line ? (self.line, self.column) : (line, column)
  }
}
