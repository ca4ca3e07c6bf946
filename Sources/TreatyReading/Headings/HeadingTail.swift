import TreatyText

/// What follows the number of a heading.
struct HeadingTail {
  var form: HeadingMatch.Form
  var start: Int

  /// "(Definitions)" and nothing behind it: a title, no paragraph of a reference.
  private static func isParenthesisedTitle(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let close = TextBytes.trimEnd(bytes, from: start, to: end) - 1
    return end - start <= 160 && close - start >= 3 && bytes[start] == 0x28
      && bytes[close] == 0x29 && !bytes[(start + 1)..<close].contains(0x29)
      && TextBytes.isLetter(TextBytes.scalar(bytes, at: start + 1).value)
      && LabelScanner.label(bytes, from: start, to: end) == nil
  }

  init?(_ bytes: [UInt8], after index: Int, to end: Int) {
    var at = index
    // A closing bracket or quotation mark belongs to the number.
    while at < end {
      let mark = TextBytes.skipSpace(bytes, from: at, to: end)
      guard mark < end else { break }
      let (value, length) = TextBytes.scalar(bytes, at: mark)
      let isClosing = value == 0xBB || (mark == at && [0x5D, 0x22, 0x201D, 0x2A].contains(value))
      guard isClosing else { break }
      at = mark + length
    }
    let next = TextBytes.skipSpace(bytes, from: at, to: end)
    if next == end {
      (form, start) = (.alone, end)
      return
    }
    let (value, length) = TextBytes.scalar(bytes, at: next)
    switch value {
    case 0x2E, 0x3A, 0x2D, 0x2013, 0x2014, 0x2212:
      var rest = next + length
      // ".-", ". –"
      while rest < end {
        let (sign, size) = TextBytes.scalar(bytes, at: rest)
        guard TextBytes.isSpace(sign) || [0x2D, 0x2013, 0x2014, 0x3A].contains(sign) else {
          break
        }
        rest += size
      }
      if rest == end {
        (form, start) = (.alone, end)
        return
      }
      // "Article 5. of the": a full stop lost in running text.
      let begins = TextBytes.scalar(bytes, at: rest).value
      if value == 0x2E, TextBytes.isLower(begins) { return nil }
      if value == 0x2D, next == at, TextBytes.isLetter(begins) { return nil }
      (form, start) = (.separated, rest)
    default:
      guard next > at else { return nil }
      if next - at >= 2 || bytes[at] == 0x09 || bytes[at] == 0x0A {
        guard !TextBytes.isLower(value), value != 0x28, value != 0x2C else { return nil }
        (form, start) = (.separated, next)
      } else if TextBytes.isUpper(value) || [0x22, 0x201C, 0xAB].contains(value)
        || Self.isParenthesisedTitle(bytes, from: next, to: end)
      {
        (form, start) = (.weak, next)
      } else {
        return nil
      }
    }
  }
}
