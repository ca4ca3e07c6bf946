import TreatyText

/// How a passage ends and begins, as far as that tells whether it goes on.
enum LineEnding {
  /// The last sign of a passage, closing quotation marks and brackets left aside.
  enum Sign: Sendable {
    case stop, colon, semicolon, comma, dash
    /// "and", "or" behind a semicolon or comma, or alone.
    case conjunction
    /// A word: the sentence goes on.
    case none
  }

  /// Words that join the items of a list.
  private static let conjunctions: WordSet = [
    "and", "or", "and/or", "et", "ou", "et/ou", "y", "o", "e", "und", "oder", "en", "of", "but",
  ]

  static func sign(_ bytes: [UInt8], _ range: TextRange) -> Sign {
    var end = TextBytes.trimEnd(bytes, from: range.start, to: range.end)
    while end > range.start {
      let (value, length) = TextBytes.scalarBefore(bytes, end)
      guard
        [0x22, 0x27, 0x5D, 0x2019, 0x201D, 0xBB, 0x2A, 0x5F].contains(value)
          || TextBytes.isSpace(value) || (value == 0x29 && isAfterSign(bytes, end - 1, range.start))
      else { break }
      end -= length
    }
    guard end > range.start else { return .none }
    switch TextBytes.scalarBefore(bytes, end).value {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0x6D4: return .stop
    case 0x3A, 0xFF1A: return .colon
    case 0x3B, 0xFF1B: return .semicolon
    case 0x2C, 0x60C, 0xFF0C: return .comma
    case 0x2014, 0x2013, 0x2D: return .dash
    default: break
    }
    var word = end
    while word > range.start, end - word < 8,
      TextBytes.isASCIILetter(bytes[word - 1]) || bytes[word - 1] == 0x2F
    {
      word -= 1
    }
    guard conjunctions.contains(bytes, from: word, to: end) else { return .none }
    let before = TextBytes.trimEnd(bytes, from: range.start, to: word)
    if before == range.start { return .conjunction }
    return [0x3B, 0x2C, 0x2E, 0x29].contains(bytes[before - 1]) ? .conjunction : .none
  }

  /// Whether a closing parenthesis follows a full stop: "(…).)".
  private static func isAfterSign(_ bytes: [UInt8], _ index: Int, _ start: Int) -> Bool {
    index > start && bytes[index - 1] == 0x2E
  }

  /// Whether a passage begins with a small letter.
  static func startsLower(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var index = range.start
    while index < range.end {
      let (value, length) = TextBytes.scalar(bytes, at: index)
      if TextBytes.isLetter(value) { return TextBytes.isLower(value) }
      if TextBytes.isDigit(UInt8(truncatingIfNeeded: value)), value < 0x80 { return false }
      index += length
      if index - range.start > 8 { return false }
    }
    return false
  }
}
