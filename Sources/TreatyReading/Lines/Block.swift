import TreatyText

/// A paragraph, point or heading as it is set: one or more lines that belong together.
struct Block: Sendable {
  /// The whole of it.
  var range: TextRange
  /// The labels at its head, outermost first.
  var labels: [Label] = []
  /// The heading that it is.
  var heading: HeadingMatch?
  /// Whether blank lines stand before it.
  var blankBefore = false
  /// Columns of white space before its first line.
  var indent = 0
  /// The level of a Markdown heading; 0 for anything else.
  var markdownLevel = 0
  /// How many lines it takes.
  var lineCount = 1
  /// Whether it was cut out of the middle of a line.
  var isInline = false
  /// Whether it was cut out of a line that had lost its line breaks.
  var isRunOn = false
  /// Whether it is quoted for another instrument: the words of an amendment.
  var isQuoted = false
  /// Whether it is a heading without a number.
  var isCrossHeading = false
  /// Whether it belongs to the file and not to the text.
  var isApparatus = false

  /// Where its labels stand, all of them.
  var labelRange: TextRange? {
    guard let first = labels.first, let last = labels.last else { return nil }
    return TextRange(first.range.start, last.range.end)
  }

  /// Its words, after the labels.
  func words(_ bytes: [UInt8]) -> TextRange {
    guard let last = labels.last else { return range }
    return TextRange(TextBytes.skipSpace(bytes, from: last.range.end, to: range.end), range.end)
  }
}
