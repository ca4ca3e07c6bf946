import TreatyText

/// The line on which the words of a finding stand, cut to a width around them.
struct FindingExcerpt {
  /// What is shown of the line.
  var text: String
  /// The columns before the words, in the line as shown.
  var indent: Int
  /// The columns of the words, in the line as shown; at least 1.
  var width: Int

  /// Creates the excerpt.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - line: the part of it that is the line; the words start in it.
  ///   - words: the words; what lies beyond the line is not shown.
  ///   - columns: how wide the excerpt may be.
  ///   - ellipsis: what stands for what is cut off.
  init(
    _ bytes: [UInt8], line: Range<Int>, words: Range<Int>, columns: Int, ellipsis: String
  ) {
    // A line of 100 MB is not drawn whole for each finding on it, and where a column is a byte, as it
    // mostly is, little of it.
    var near = Self.near(words, in: line, bytes, reach: max(columns, 1) * Self.usualBytesToAColumn)
    var glyphs = Glyph.of(bytes, near)
    var first = glyphs.firstIndex { $0.offset >= words.lowerBound } ?? glyphs.count

    func width(_ range: Range<Int>) -> Int { glyphs[range].reduce(0) { $0 + $1.width } }

    if near.lowerBound > line.lowerBound && width(0..<first) < columns
      || near.upperBound < line.upperBound && width(first..<glyphs.count) < columns
    {
      near = Self.near(words, in: line, bytes, reach: max(columns, 1) * Self.bytesToAColumn)
      glyphs = Glyph.of(bytes, near)
      first = glyphs.firstIndex { $0.offset >= words.lowerBound } ?? glyphs.count
    }
    var last = glyphs[first...].firstIndex { $0.offset >= words.upperBound } ?? glyphs.count
    while last > first + 1, glyphs[last - 1].isSpace { last -= 1 }

    var shown = 0..<glyphs.count
    if near != line || width(shown) > columns {
      let room = columns - 2 * DisplayWidth.of(ellipsis)
      shown = Self.window(around: first..<last, in: glyphs, room: room)
    }
    let isCutBefore = shown.lowerBound > 0 || near.lowerBound > line.lowerBound
    let isCutAfter = shown.upperBound < glyphs.count || near.upperBound < line.upperBound
    let before = isCutBefore ? ellipsis : ""
    let after = isCutAfter ? ellipsis : ""
    text = before + String(glyphs[shown].map(\.character)) + after
    indent = DisplayWidth.of(before) + width(shown.lowerBound..<max(first, shown.lowerBound))
    self.width = max(1, width(first..<max(first, min(last, shown.upperBound))))
  }

  /// More bytes than what is drawn in one column takes where the text is ASCII.
  private static let usualBytesToAColumn = 2

  /// More bytes than what is drawn in one column takes, with what no column shows.
  private static let bytesToAColumn = 16

  /// The part of a line around words that may be drawn, from scalar to scalar.
  private static func near(
    _ words: Range<Int>, in line: Range<Int>, _ bytes: [UInt8], reach: Int
  ) -> Range<Int> {
    func scalar(_ offset: Int) -> Int { bytes.scalarStart(offset, notBefore: line.lowerBound) }
    let lower = max(line.lowerBound, scalar(words.lowerBound - reach))
    let upper = min(line.upperBound, words.lowerBound + 2 * reach)
    return lower..<max(lower, upper == line.upperBound ? upper : scalar(upper))
  }

  /// The glyphs that fit into `room` columns around `words`: two thirds of what is left before them,
  /// then as much as fits behind.
  private static func window(
    around words: Range<Int>, in glyphs: [Glyph], room: Int
  ) -> Range<Int> {
    var start = words.lowerBound
    var end = words.lowerBound
    var columns = 0
    while end < words.upperBound, columns + glyphs[end].width <= room {
      columns += glyphs[end].width
      end += 1
    }
    let before = columns + (room - columns) * 2 / 3
    while start > 0, columns + glyphs[start - 1].width <= before {
      start -= 1
      columns += glyphs[start].width
    }
    while end < glyphs.count, columns + glyphs[end].width <= room {
      columns += glyphs[end].width
      end += 1
    }
    while start > 0, columns + glyphs[start - 1].width <= room {
      start -= 1
      columns += glyphs[start].width
    }
    return wholeWords(start..<end, around: words, in: glyphs)
  }

  /// The window without the pieces of words at its ends, where that costs little.
  private static func wholeWords(
    _ window: Range<Int>, around words: Range<Int>, in glyphs: [Glyph]
  ) -> Range<Int> {
    var start = window.lowerBound
    var end = window.upperBound
    if start > 0, !glyphs[start - 1].isSpace {
      let next = glyphs[start..<min(start + 16, words.lowerBound)].firstIndex(where: \.isSpace)
      if let next { start = next + 1 }
    }
    if end < glyphs.count, !glyphs[end].isSpace, end > words.upperBound {
      let last = glyphs[max(words.upperBound, end - 16)..<end].lastIndex(where: \.isSpace)
      if let last { end = last }
    }
    return start..<end
  }
}
