import TreatyText

/// Finds headings between equals signs, as texts out of a wiki have them: `=Part I. General Provisions=`.
enum WikiHeadings {
  /// Marks such lines as headings, and leaves the signs out.
  ///
  /// - Complexity: O(lines).
  static func mark(_ lines: inout [SourceLine], in bytes: [UInt8]) {
    for index in lines.indices {
      let content = lines[index].content
      guard content.length >= 3, bytes[content.start] == 0x3D, bytes[content.end - 1] == 0x3D else {
        continue
      }
      var level = 1
      while level < 6, content.length > 2 * level + 2, bytes[content.start + level] == 0x3D,
        bytes[content.end - 1 - level] == 0x3D
      {
        level += 1
      }
      let inside = content.start + level..<content.end - level
      guard bytes[inside].contains(where: TextBytes.isASCIILetter), !bytes[inside].contains(0x3D)
      else { continue }
      lines[index].markdownLevel = level
      lines[index].skips = [
        Span(content.start, inside.lowerBound), Span(inside.upperBound, content.end),
      ]
    }
  }
}
