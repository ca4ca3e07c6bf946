import TreatyText

/// One line of the source, before anything is left out.
struct SourceLine: Sendable {
  /// The line without its end and without white space around it; empty for a blank line.
  var content: Span
  /// Where the line starts, white space included.
  var start: Int
  /// Whether a form feed opens it.
  var opensPage = false
  /// Whether it is page furniture.
  var isFurniture = false
  /// The level of a Markdown heading.
  var markdownLevel = 0
  /// Whether it belongs to the file and not to the text.
  var isApparatus = false
  /// The number of the line, where the file prints them in the margin.
  var margin: Span?
  /// Bytes inside the line that are no words: emphasis marks, soft hyphens, tags.
  var skips: [Span] = []

  var isBlank: Bool { content.isEmpty }

  /// The lines of a source text.
  static func lines(of source: SourceText) -> [SourceLine] {
    let bytes = source.bytes
    var lines: [SourceLine] = []
    lines.reserveCapacity(source.lineStarts.count)
    for number in 1...source.lineStarts.count {
      let span = source.line(number)
      let start = TextBytes.skipSpace(bytes, from: span.start, to: span.end)
      let end = TextBytes.trimEnd(bytes, from: start, to: span.end)
      var line = SourceLine(content: Span(start, end), start: span.start)
      line.opensPage = bytes[span.start..<start].contains(0x0C)
      lines.append(line)
    }
    return lines
  }
}
