import TreatyText

/// One line of the reading text, with what its place in the file tells.
struct TextLine: Sendable {
  /// The line without white space around it.
  var range: TextRange
  /// Columns of white space before it.
  var indent = 0
  /// Characters it takes in the source.
  var width = 0
  /// Whether blank lines, or the start of the file, stand before it.
  var blankBefore = false
  /// Whether page furniture was taken out before it, so that a blank line means nothing.
  var afterFurniture = false
  /// The level of a Markdown heading, 1 … 6; 0 for other lines.
  var markdownLevel = 0
  /// Whether it belongs to the file and not to the text: a link definition, a table of contents.
  var isApparatus = false
  /// The heading that it is, where a run-on line was broken before it.
  var heading: HeadingMatch?
  /// Whether it was cut out of a run-on line.
  var isRunOn = false
}

extension TextLine {
  /// The lines of a passage; two or more blanks inside a line count as a line break.
  static func lines(in range: TextRange, of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    var index = TextBytes.skipSpace(bytes, from: range.start, to: range.end)
    var blank = true
    while index < range.end {
      let start = index
      var end = start
      var breaks = 0
      while end < range.end {
        let gap = TextBytes.skipSpace(bytes, from: end, to: range.end)
        if gap > end {
          breaks = bytes[end..<gap].count { $0 == 0x0A }
          if gap - end >= 2 || breaks > 0 { break }
          end = gap
        } else {
          end += TextBytes.scalar(bytes, at: end).length
        }
      }
      let line = TextRange(start, TextBytes.trimEnd(bytes, from: start, to: end))
      lines.append(TextLine(range: line, width: line.length, blankBefore: blank))
      index = TextBytes.skipSpace(bytes, from: end, to: range.end)
      blank = breaks > 1
    }
    return lines
  }
}
