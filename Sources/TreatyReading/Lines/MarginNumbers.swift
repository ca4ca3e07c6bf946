import TreatyText

/// Finds line numbers in the margin, as drafts carry them: nearly every line begins with a number, each one
/// more than the number before.
enum MarginNumbers {
  /// Fewer numbered lines may be paragraphs.
  private static let fewest = 12

  /// Takes the numbers out of the lines.
  ///
  /// - Complexity: O(lines).
  static func mark(_ lines: inout [SourceLine], in bytes: [UInt8]) {
    var filled = 0
    var numbered: [(line: Int, value: Int, end: Int)] = []
    for index in lines.indices where !lines[index].isBlank {
      filled += 1
      if let number = number(bytes, lines[index].content) {
        numbered.append((index, number.value, number.end))
      }
    }
    guard numbered.count >= fewest, numbered.count * 10 >= filled * 8 else { return }
    let successive = zip(numbered, numbered.dropFirst()).count { $1.value == $0.value + 1 }
    // Paragraphs begin with capitals; lines go on in small letters, or are empty.
    let running = numbered.count { entry in
      let words = TextRange(entry.end, lines[entry.line].content.end)
      return words.isEmpty || LineEnding.startsLower(bytes, words)
    }
    guard successive * 10 >= (numbered.count - 1) * 9, running * 8 >= numbered.count else { return }
    for entry in numbered {
      let content = lines[entry.line].content
      lines[entry.line].margin = Span(content.start, entry.end)
      lines[entry.line].content = Span(
        TextBytes.skipSpace(bytes, from: entry.end, to: content.end), content.end)
    }
  }

  /// The number at the head of a line, with nothing but white space behind it.
  private static func number(_ bytes: [UInt8], _ content: Span) -> (value: Int, end: Int)? {
    var index = content.start
    var value = 0
    while index < content.end, index - content.start < 4, TextBytes.isDigit(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > content.start,
      index == content.end || TextBytes.isSpace(TextBytes.scalar(bytes, at: index).value)
    else { return nil }
    return (value, index)
  }
}
