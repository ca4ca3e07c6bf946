import TreatyText

/// The reading text of a plain text or Markdown file with its lines, and what was left out.
struct LinedText: Sendable {
  var text: ReadingText
  var lines: [TextLine]
  var skipped: [Span]

  /// Leaves out furniture, marks and line-end hyphens.
  ///
  /// - Complexity: O(bytes).
  init(_ source: SourceText, lines sourceLines: [SourceLine]) {
    text = ReadingText()
    lines = []
    skipped = []
    let bytes = source.bytes
    let hyphens = LineEndHyphen(lines: sourceLines, bytes: bytes)
    var cursor = 0
    var blank = true
    var furniture = false
    var opensNew = true
    for (number, line) in sourceLines.enumerated() {
      if let margin = line.margin {
        if opensNew { text.append(Span(cursor, margin.start), of: source) }
        skipped.append(margin)
        cursor = margin.end
      }
      if line.isBlank {
        blank = true
        continue
      }
      if line.isFurniture {
        if opensNew { text.append(Span(cursor, line.content.start), of: source) }
        skipped.append(line.content)
        cursor = line.content.end
        furniture = true
        continue
      }
      if !opensNew, cursor <= line.content.start {
        // The word that the hyphen broke goes on: nothing between the two halves is read.
        cursor = line.content.start
      }
      text.append(Span(cursor, line.content.start), of: source)
      let start = text.bytes.count
      cursor = line.content.start
      for skip in line.skips {
        text.append(Span(cursor, skip.start), of: source)
        skipped.append(skip)
        cursor = skip.end
      }
      var end = line.content.end
      var join = LineEndHyphen.Join.none
      if LineEndHyphen.endsInHyphen(line, bytes),
        let next = sourceLines[(number + 1)...].first(where: { !$0.isFurniture && !$0.isBlank })
      {
        join = hyphens.join(line, with: next, bytes)
      }
      if join == .word {
        end -= 1
        skipped.append(Span(end, end + 1))
      }
      if cursor < end { text.append(Span(cursor, end), of: source) }
      cursor = max(cursor, line.content.end)
      let width = Self.width(bytes, line.content)
      if opensNew {
        lines.append(
          TextLine(
            range: Self.trimmed(text.bytes, from: start),
            indent: Self.indent(bytes, Span(line.start, line.content.start)), width: width,
            blankBefore: blank || line.opensPage, afterFurniture: furniture || line.opensPage,
            markdownLevel: line.markdownLevel, isApparatus: line.isApparatus))
      } else {
        lines[lines.count - 1].range.end = text.bytes.count
        lines[lines.count - 1].width = width
      }
      opensNew = join == .none
      blank = false
      furniture = false
    }
    text.append(Span(cursor, bytes.count), of: source)
    skipped.sort()
  }

  /// The end of the reading text from `start`, without the white space that marks left around it.
  private static func trimmed(_ bytes: [UInt8], from start: Int) -> TextRange {
    let first = TextBytes.skipSpace(bytes, from: start, to: bytes.count)
    return TextRange(first, TextBytes.trimEnd(bytes, from: first, to: bytes.count))
  }

  private static func width(_ bytes: [UInt8], _ span: Span) -> Int {
    var width = 0
    for index in span.start..<span.end where bytes[index] & 0xC0 != 0x80 { width += 1 }
    return width
  }

  private static func indent(_ bytes: [UInt8], _ span: Span) -> Int {
    var columns = 0
    for index in span.start..<span.end {
      let byte = bytes[index]
      if byte == 0x09 {
        columns = (columns / 4 + 1) * 4
      } else if byte & 0xC0 != 0x80 {
        columns += 1
      }
    }
    return columns
  }
}
