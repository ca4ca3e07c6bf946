import TreatyText

extension ReadingText {
  /// The words in a range: runs of letters and digits, with hyphens and apostrophes inside.
  func words(_ range: TextRange, lowercased: Bool) -> [String] {
    let text = lowercased ? string(range).lowercased() : string(range)
    return text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "’") }
      .map(String.init)
  }

  /// The same words, where they stand.
  func wordRanges(_ range: TextRange) -> [TextRange] {
    var ranges: [TextRange] = []
    var start: Int?
    for index in range.start...range.end {
      let isInWord = index < range.end && ReadingText.isWordByte(bytes[index])
      if isInWord {
        if start == nil { start = index }
      } else if let from = start {
        ranges.append(TextRange(from, index))
        start = nil
      }
    }
    return ranges
  }

  /// Whether one of these phrases, in small letters and single spaces, stands in a range.
  func hasPhrase(_ phrases: [String], in range: TextRange) -> Bool {
    let words = " " + words(range, lowercased: true).joined(separator: " ") + " "
    return phrases.contains { words.contains(" " + $0 + " ") }
  }

  /// Letters, digits, hyphens and apostrophes; every byte of a character beyond ASCII counts.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x27, 0x2D, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// A range as it is quoted in a message: white space folded, cut after 72 characters at a word's end.
  func quotation(_ range: TextRange) -> String {
    let folded = string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard folded.count > 72 else { return folded }
    let cut = folded.prefix(72)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + " …"
  }
}
