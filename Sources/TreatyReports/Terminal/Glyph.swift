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
        let shown = printable(character)
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
        let shown = byte < 0x20 || byte == 0x7F ? printable(character) : character
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

  /// Text that is safe to print: see the other ``printable(_:)``.
  static func printable(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    return String(text.map { $0.isWhitespace ? " " : printable($0) })
  }

  /// The character, or a sign for it where it is a control, or a sign that reorders text: an input must
  /// not be able to steer the terminal.
  static func printable(_ character: Character) -> Character {
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0x00...0x1F: return Character(scalar.picture)
      case 0x7F: return "␡"
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: return "\u{FFFD}"
      default: continue
      }
    }
    return character
  }
}

extension Unicode.Scalar {
  /// The picture of a C0 control: `␛` for escape.
  fileprivate var picture: Unicode.Scalar {
    Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
  }
}
