/// What of UTF-8 the promises are put in terms of, written anew: nothing of the linter is asked.
enum Scalars {
  /// Whether a scalar starts at `offset`, or the text ends there.
  static func isBoundary(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset == bytes.count
      || (offset >= 0 && offset < bytes.count && bytes[offset] & 0b1100_0000 != 0b1000_0000)
  }

  /// The offset of the first letter or digit in a range, if there is one.
  static func firstWord(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 { return index }
        index += 1
        continue
      }
      var end = index + 1
      while end < range.upperBound, bytes[end] & 0b1100_0000 == 0b1000_0000 { end += 1 }
      let scalar = String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars.first
      if let scalar, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        return index
      }
      index = end
    }
    return nil
  }
}
