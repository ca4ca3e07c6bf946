import TreatyText

/// How a file sets its paragraphs.
struct Layout: Sendable {
  /// The width at which lines are broken; `nil` where a line is a paragraph.
  var wrapWidth: Int?
  /// Whether blank lines part the paragraphs.
  var usesBlankLines: Bool

  /// Looks at which lines run on into the next.
  init(of lines: [TextLine], in bytes: [UInt8]) {
    var running: [Int] = []
    var pairs = 0
    var ended = 0
    var endedByBlank = 0
    for index in lines.indices.dropFirst() {
      let previous = lines[index - 1]
      let line = lines[index]
      if !line.afterFurniture {
        let sign = LineEnding.sign(bytes, previous.range)
        if sign == .stop || sign == .semicolon || sign == .colon,
          !LineEnding.startsLower(bytes, line.range)
        {
          ended += 1
          if line.blankBefore { endedByBlank += 1 }
        }
        if !line.blankBefore {
          pairs += 1
          if sign == .none || sign == .comma, LineEnding.startsLower(bytes, line.range) {
            running.append(previous.width)
          }
        }
      }
    }
    usesBlankLines = ended > 0 && endedByBlank * 10 >= ended * 7
    running.sort()
    if running.count >= 2, running.count * 8 >= pairs {
      let width = running[running.count * 9 / 10]
      wrapWidth = width <= 220 ? width : nil
    } else {
      wrapWidth = nil
    }
  }

  /// Whether a line was ended before its margin, so that the next begins something new.
  func endsEarly(_ line: TextLine, before next: TextLine, in bytes: [UInt8]) -> Bool {
    guard let wrapWidth else { return true }
    var wordEnd = next.range.start
    while wordEnd < next.range.end, bytes[wordEnd] > 0x20 { wordEnd += 1 }
    return line.width + 1 + (wordEnd - next.range.start) < wrapWidth - max(4, wrapWidth / 10)
  }
}
