/// What a byte of UTF-8 can be in a word or between words.
enum ByteClass {
  static let separator: UInt8 = 0
  static let word: UInt8 = 1
  /// A hyphen, slash or apostrophe: part of a word where a letter or digit follows.
  static let inner: UInt8 = 2
  static let comma: UInt8 = 3
  static let colon: UInt8 = 4
  static let quote: UInt8 = 5
  static let stop: UInt8 = 6
  /// A semicolon, question or exclamation mark.
  static let sentenceEnd: UInt8 = 7
  static let opening: UInt8 = 8
  static let closing: UInt8 = 9
  static let lineFeed: UInt8 = 10
  /// The first byte of a scalar beyond ASCII.
  static let high: UInt8 = 11
  /// A sign that is read as a word: the per cent sign.
  static let sign: UInt8 = 12

  /// The class of each byte.
  static let table: [UInt8] = (0...255).map { value -> UInt8 in
    switch UInt8(value) {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: word
    case 0x27, 0x2D, 0x2F: inner
    case 0x2C: comma
    case 0x3A: colon
    case 0x22: quote
    case 0x2E: stop
    case 0x3B, 0x3F, 0x21: sentenceEnd
    case 0x28: opening
    case 0x29: closing
    case 0x0A: lineFeed
    case 0x25: sign
    case 0x80...0xFF: high
    default: separator
    }
  }

  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  /// Whether a byte is a space, a tab or part of a line end.
  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }
  @inline(__always) static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
