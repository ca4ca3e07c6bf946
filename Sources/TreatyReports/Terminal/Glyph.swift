import TreatyText

/// A character as it is shown, with where it comes from.
struct Glyph {
  /// What is shown.
  var character: Character
  /// How many columns it takes up.
  var width: Int
  /// The byte offset of what it stands for.
  var offset: Int

  var isSpace: Bool { character == " " }

  /// The glyphs of a range of UTF-8 text: white space folded to single spaces, and what could steer the
  /// terminal or reorder the line made visible.
  static func of(_ bytes: [UInt8], _ range: Range<Int>) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(range.count)
    if bytes[range].allSatisfy({ $0 < 0x80 }) {
      appendASCII(bytes, range, to: &glyphs)
      return glyphs
    }
    var offset = range.lowerBound
    for character in String(decoding: bytes[range], as: UTF8.self) {
      let start = offset
      offset += character.utf8.count
      if character.isWhitespace {
        guard let last = glyphs.last, !last.isSpace else { continue }
        glyphs.append(Glyph(character: " ", width: 1, offset: start))
      } else {
        let shown = PrintableText.character(character)
        glyphs.append(Glyph(character: shown, width: DisplayWidth.of(shown), offset: start))
      }
    }
    if glyphs.last?.isSpace == true { glyphs.removeLast() }
    return glyphs
  }

  /// The same for text that is ASCII throughout, a glyph for each byte.
  private static func appendASCII(_ bytes: [UInt8], _ range: Range<Int>, to glyphs: inout [Glyph]) {
    for offset in range {
      let byte = bytes[offset]
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        guard let last = glyphs.last, !last.isSpace else { continue }
        glyphs.append(Glyph(character: " ", width: 1, offset: offset))
      } else {
        let character = Character(Unicode.Scalar(byte))
        let shown = byte < 0x20 || byte == 0x7F ? PrintableText.character(character) : character
        glyphs.append(Glyph(character: shown, width: 1, offset: offset))
      }
    }
    if glyphs.last?.isSpace == true { glyphs.removeLast() }
  }

  /// The first glyphs of a range, about `count` of them, without looking at the rest.
  static func first(_ count: Int, of bytes: [UInt8], _ range: Range<Int>) -> [Glyph] {
    var end = min(range.upperBound, range.lowerBound + 4 * count)
    // A scalar is not cut in two.
    while end > range.lowerBound, end < bytes.count, bytes[end] & 0b1100_0000 == 0b1000_0000 {
      end -= 1
    }
    return Array(of(bytes, range.lowerBound..<end).prefix(count))
  }
}
