import TreatyText

/// Finds what in a Markdown file is mark-up and not text.
enum MarkdownMarks {
  /// Whether a file is Markdown: it has headings with `#`, or a front matter.
  static func isMarkdown(_ source: SourceText) -> Bool {
    let bytes = source.bytes
    var headings = 0
    for start in source.lineStarts.prefix(4000) {
      var index = start
      while index < bytes.count, bytes[index] == 0x23, index - start < 7 { index += 1 }
      guard (1...6).contains(index - start), index < bytes.count,
        bytes[index] > 0x20 || bytes[index] == 0x20, !CommentLines.isNote(bytes[start...])
      else { continue }
      headings += 1
      if headings == 2 { return true }
    }
    return headings == 1 && (bytes.starts(with: "---\n".utf8) || bytes.starts(with: "#".utf8))
  }

  /// Marks headings, apparatus, and the bytes to leave out.
  ///
  /// - Complexity: O(bytes).
  static func mark(_ lines: inout [SourceLine], in bytes: [UInt8]) {
    var inFrontMatter = false
    for index in lines.indices {
      let content = lines[index].content
      guard !content.isEmpty else { continue }
      let isFence =
        content.length == 3 && bytes[content.start..<content.end].allSatisfy { $0 == 0x2D }
      if isFence, index == 0 || inFrontMatter {
        inFrontMatter = index == 0
        lines[index].isFurniture = true
        continue
      }
      if inFrontMatter {
        lines[index].isFurniture = true
        continue
      }
      markLine(&lines[index], in: bytes)
    }
  }

  private static func markLine(_ line: inout SourceLine, in bytes: [UInt8]) {
    let content = line.content
    var start = content.start
    if bytes[start] == 0x7B, bytes[content.end - 1] == 0x7D {
      line.isFurniture = true
      return
    }
    if bytes[start] == 0x23 {
      while start < content.end, bytes[start] == 0x23 { start += 1 }
      let level = start - content.start
      if level <= 6, start < content.end {
        start = TextBytes.skipSpace(bytes, from: start, to: content.end)
        line.skips.append(Span(content.start, content.start + level))
        line.content = Span(content.start, content.end)
        line.markdownLevel = level
      }
    }
    // Nothing follows where the signs of a heading are all of the line: they may end the file.
    let first = start < content.end ? bytes[start] : 0
    if first == 0x5B, isLinkDefinition(bytes, start, content.end) { line.isApparatus = true }
    if first == 0x3E {
      line.skips.append(Span(start, start + 1))
      start += 1
    }
    InlineMarks.mark(&line, from: start, in: bytes)
    // A line of nothing but mark-up.
    var index = content.start
    var kept = false
    for skip in line.skips {
      kept = kept || bytes[index..<max(index, skip.start)].contains { $0 > 0x20 }
      index = skip.end
    }
    kept = kept || bytes[index..<content.end].contains { $0 > 0x20 }
    if !kept { line.isFurniture = true }
  }

  private static func isLinkDefinition(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard let close = bytes[start..<end].firstIndex(of: 0x5D), close + 1 < end else { return false }
    return bytes[close + 1] == 0x3A && close - start < 60
  }
}
