/// What can stand in parentheses as the label of a point.
enum Label {
  /// Whether the letters and digits of a range are a label: a letter, a doubled letter, a small Roman
  /// numeral, a number of up to three figures, perhaps with a letter.
  static func isLabel(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = bytes[start]
    if ByteClass.isDigit(first) {
      var index = start
      while index < end, ByteClass.isDigit(bytes[index]) { index += 1 }
      let figures = index - start
      return figures <= 3 && (index == end || index + 1 == end)
    }
    if end - start == 1 { return true }
    if end - start == 2, bytes[start + 1] == first { return true }
    for index in start..<end {
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"): continue
      default: return false
      }
    }
    return end - start <= 6
  }
}
