import TreatyText

/// What a title looks like: short, no end of a sentence, no finite verb.
enum TitleShape {
  /// Whether a passage can be the title of a division or a heading by itself.
  static func fits(_ bytes: [UInt8], _ range: TextRange, limit: Int = 240) -> Bool {
    guard !range.isEmpty, range.length <= limit else { return false }
    switch LineEnding.sign(bytes, range) {
    case .none, .conjunction, .dash: break
    case .stop:
      // Some set a full stop behind titles too.
      guard range.length <= 80, !LineEnding.startsLower(bytes, range) else { return false }
    case .colon, .semicolon, .comma: return false
    }
    if HeadingScanner.isCapitals(bytes, range) { return true }
    return !Sentence.isLike(bytes, range) || isTitleCase(bytes, range)
  }

  /// Whether nearly all long words begin with capitals: "Laws to Which the Agreement Applies".
  static func isTitleCase(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var index = range.start
    var long = 0
    var capitals = 0
    while index < range.end {
      let start = index
      while index < range.end {
        let (value, length) = TextBytes.scalar(bytes, at: index)
        guard TextBytes.isLetter(value) else { break }
        index += length
      }
      if index - start >= 4 {
        long += 1
        if TextBytes.isUpper(TextBytes.scalar(bytes, at: start).value) { capitals += 1 }
      }
      if index == start { index += TextBytes.scalar(bytes, at: index).length }
    }
    return long >= 2 && capitals * 5 >= long * 4
  }
}
