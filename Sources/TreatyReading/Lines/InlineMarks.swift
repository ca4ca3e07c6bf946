import TreatyText

/// The marks inside a line of Markdown: emphasis, deletions, tags, link targets, escapes.
enum InlineMarks {
  static func mark(_ line: inout SourceLine, from start: Int, in bytes: [UInt8]) {
    let end = line.content.end
    var index = start
    // The opening emphasis mark that waits for its closing one.
    var opening: (byte: UInt8, span: Span)?
    var skips: [Span] = []
    while index < end {
      let byte = bytes[index]
      switch byte {
      case 0x2A, 0x5F, 0x7E:  // * _ ~
        var after = index
        while after < end, bytes[after] == byte { after += 1 }
        let run = Span(index, after)
        let opens =
          after < end && bytes[after] > 0x20 && (index == start || !isWord(bytes[index - 1]))
        let closes =
          index > start && bytes[index - 1] > 0x20 && (after == end || !isWord(bytes[after]))
        if let waiting = opening, waiting.byte == byte, closes, run.length <= 3 {
          skips.append(waiting.span)
          skips.append(run)
          opening = nil
        } else if opens, run.length <= 3, byte != 0x7E || run.length == 2 {
          opening = (byte, run)
        }
        index = after
      case 0x3C:  // <
        if let tag = tagEnd(bytes, index, end) {
          skips.append(Span(index, tag))
          index = tag
        } else {
          index += 1
        }
      case 0x5C where index + 1 < end && isPunctuation(bytes[index + 1]):  // \
        skips.append(Span(index, index + 1))
        index += 2
      case 0x5D where index + 1 < end && bytes[index + 1] == 0x28:  // ](target)
        if let close = linkEnd(bytes, index + 1, end) {
          skips.append(Span(index + 1, close))
          index = close
        } else {
          index += 1
        }
      default:
        index += 1
      }
    }
    line.skips = (line.skips + skips.sorted()).sorted()
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    TextBytes.isASCIILetter(byte) || TextBytes.isDigit(byte) || byte >= 0x80
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  /// One past a tag or comment that starts at `index`; tags are short.
  private static func tagEnd(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
    guard index + 1 < end,
      TextBytes.isASCIILetter(bytes[index + 1]) || bytes[index + 1] == 0x2F
        || bytes[index + 1] == 0x21
    else { return nil }
    let limit = min(end, index + 400)
    guard let close = bytes[index..<limit].firstIndex(of: 0x3E) else { return nil }
    return close + 1
  }

  /// One past the closing parenthesis of a link target: `(http://…)`, `(#anchor)`.
  private static func linkEnd(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
    let limit = min(end, index + 600)
    guard let close = bytes[index..<limit].firstIndex(of: 0x29) else { return nil }
    let target = bytes[(index + 1)..<close]
    guard let first = target.first,
      first == 0x23 || first == 0x2F || target.starts(with: "http".utf8)
    else { return nil }
    return close + 1
  }
}
