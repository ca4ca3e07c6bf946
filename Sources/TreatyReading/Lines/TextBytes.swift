/// Reading single characters from UTF-8 bytes, without making strings.
enum TextBytes {
  /// The scalar that starts at `index`, with its length; malformed input never occurs in a source
  /// text, so no check is made for it.
  static func scalar(_ bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard index + length <= bytes.count else { return (UInt32(lead), 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends before `index`, with its length; 0 at the start of the text.
  static func scalarBefore(_ bytes: [UInt8], _ index: Int) -> (value: UInt32, length: Int) {
    guard index > 0 else { return (0, 0) }
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(bytes, at: start)
  }

  /// Whether a scalar is white space: blanks, line ends, form feeds, no-break and thin spaces, and
  /// the byte order mark.
  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// The first index in `index ..< end` that is not white space, or `end`.
  static func skipSpace(_ bytes: [UInt8], from index: Int, to end: Int) -> Int {
    var index = index
    while index < end {
      let (value, length) = scalar(bytes, at: index)
      if !isSpace(value) { break }
      index += length
    }
    return min(index, end)
  }

  /// The end of what is left of `start ..< end` without white space at its end.
  static func trimEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var end = end
    while end > start {
      let (value, length) = scalarBefore(bytes, end)
      if !isSpace(value) { break }
      end -= length
    }
    return max(start, end)
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  /// Whether a scalar is a letter.
  static func isLetter(_ value: UInt32) -> Bool {
    if value < 0x80 { return isASCIILetter(UInt8(value)) }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  /// Whether a scalar is a capital letter.
  static func isUpper(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  /// Whether a scalar is a small letter.
  static func isLower(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }
}
