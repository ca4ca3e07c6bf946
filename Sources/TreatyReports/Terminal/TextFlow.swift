/// Breaks text into lines of a width in columns.
enum TextFlow {
  /// The lines of `glyphs`, broken at spaces; a word wider than a line is broken where it must be.
  ///
  /// - Parameter used: the columns of the first line that are taken already; the first line is empty
  ///   where not even a word fits behind them.
  static func lines(of glyphs: [Glyph], width: Int, used: Int = 0) -> [[Glyph]] {
    var lines: [[Glyph]] = []
    var line: [Glyph] = []
    var columns = used
    for word in glyphs.split(whereSeparator: \.isSpace) {
      let wordColumns = word.reduce(0) { $0 + $1.width }
      if !line.isEmpty, columns + 1 + wordColumns <= width {
        // The space before a word that is not the first stands right before it in `glyphs`.
        line.append(glyphs[word.startIndex - 1])
        line.append(contentsOf: word)
        columns += 1 + wordColumns
        continue
      }
      if !line.isEmpty || columns + wordColumns > width, columns > 0 {
        lines.append(line)
        line = []
        columns = 0
      }
      for glyph in word {
        if columns + glyph.width > width, !line.isEmpty {
          lines.append(line)
          line = []
          columns = 0
        }
        line.append(glyph)
        columns += glyph.width
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The lines of a text of the report's own.
  static func lines(of text: String, width: Int, used: Int = 0) -> [String] {
    let bytes = Array(text.utf8)
    return lines(of: Glyph.of(bytes, 0..<bytes.count), width: width, used: used)
      .map { String($0.map(\.character)) }
  }

  /// `text` cut to a width, with `ellipsis` where something was cut off.
  static func cut(_ text: String, to width: Int, ellipsis: String) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    let room = width - DisplayWidth.of(ellipsis)
    var columns = 0
    var result = ""
    for character in text {
      columns += DisplayWidth.of(character)
      if columns > room { break }
      result.append(character)
    }
    while result.last == " " { result.removeLast() }
    return result + ellipsis
  }
}
