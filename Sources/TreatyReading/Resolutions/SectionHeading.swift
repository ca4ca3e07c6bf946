import TreatyText

/// The headings of sections without a keyword: "II", "A.", "I. Measures of implementation".
enum SectionHeading {
  /// Label and title of the heading that a block is.
  static func match(_ bytes: [UInt8], _ block: Block) -> (label: TextRange, title: TextRange?)? {
    if block.labels.isEmpty {
      if block.range.length <= 6 {
        return isNumeral(bytes, block.range) ? (block.range, nil) : nil
      }
      return spaced(bytes, block.range)
    }
    guard block.labels.count == 1, block.labels[0].style == .dot,
      block.labels[0].readings.allSatisfy({ $0.series == .upperRoman || $0.series == .upperLetter })
    else { return nil }
    let words = block.words(bytes)
    if words.isEmpty { return (block.labels[0].range, nil) }
    guard words.length <= 200, TitleShape.fits(bytes, words), LineEnding.sign(bytes, words) == .none
    else { return nil }
    return (block.labels[0].range, words)
  }

  /// "IV  Advisory Board": a numeral and, after two blanks, a title.
  private static func spaced(
    _ bytes: [UInt8], _ range: TextRange
  ) -> (label: TextRange, title: TextRange?)? {
    var end = range.start
    while end < range.end, end - range.start < 6, TextBytes.isASCIILetter(bytes[end]) { end += 1 }
    let title = TextRange(TextBytes.skipSpace(bytes, from: end, to: range.end), range.end)
    guard title.start - end >= 2, isNumeral(bytes, TextRange(range.start, end)),
      TitleShape.fits(bytes, title), LineEnding.sign(bytes, title) == .none
    else { return nil }
    return (TextRange(range.start, end), title)
  }

  /// Whether a passage is a capital letter, A … H, or a Roman numeral in capitals.
  private static func isNumeral(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let word = bytes[range.start..<range.end]
    if word.count == 1, let letter = word.first, (0x41...0x48).contains(letter) { return true }
    return word.allSatisfy { $0 < 0x61 } && RomanNumeral.value(of: word) != nil
  }
}
