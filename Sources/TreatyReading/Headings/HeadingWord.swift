import TreatyText

/// A word of a line, in small letters.
struct HeadingWord {
  var text: String
  var end: Int
  var isCapitals: Bool
  var startsUpper: Bool

  init?(_ bytes: [UInt8], at start: Int, to limit: Int) {
    var index = start
    var capitals = true
    let startsUpper = TextBytes.isUpper(TextBytes.scalar(bytes, at: start).value)
    while index < limit, index - start < 28 {
      let (value, length) = TextBytes.scalar(bytes, at: index)
      if value == 0x2D, index + 1 < limit,
        TextBytes.isLetter(TextBytes.scalar(bytes, at: index + 1).value)
      {
        index += 1
        continue
      }
      guard TextBytes.isLetter(value) else { break }
      if TextBytes.isLower(value) { capitals = false }
      index += length
    }
    guard index > start else { return nil }
    text = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    end = index
    isCapitals = capitals
    self.startsUpper = startsUpper
  }
}
