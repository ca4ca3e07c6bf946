import TreatyText

/// Leaves out lines that speak to readers of the file and are no text of the instrument: comments in
/// angle brackets, and words to the linter behind a `#`.
enum CommentLines {
  /// Marks comment lines as furniture, and leaves out comments that stand behind words on a line. A
  /// comment of several lines counts where it opens a line and nothing follows it.
  ///
  /// - Complexity: O(bytes).
  static func mark(_ lines: inout [SourceLine], in bytes: [UInt8]) {
    var open: Int?
    for index in lines.indices {
      let content = bytes[lines[index].content.start..<lines[index].content.end]
      if open == nil {
        if isNote(content) {
          lines[index].isFurniture = true
          continue
        }
        guard content.starts(with: "<!--".utf8) else {
          leaveOut(startingIn: content, of: &lines[index])
          continue
        }
        open = index
      }
      guard let start = open, let end = endOfComment(content) else { continue }
      open = nil
      guard end == content.endIndex else { continue }
      for line in start...index { lines[line].isFurniture = true }
    }
  }

  /// Leaves out a comment that stands behind other words on its line.
  private static func leaveOut(startingIn content: ArraySlice<UInt8>, of line: inout SourceLine) {
    var index = content.startIndex
    var others = line.skips.sorted()[...]
    var comments: [Span] = []
    while index < content.endIndex {
      guard content[index] == 0x3C, content[index...].starts(with: "<!--".utf8) else {
        index += 1
        continue
      }
      // Where this one is not closed, none behind it is.
      guard let end = endOfComment(content[index...]) else { break }
      others = others.drop { $0.end <= index }
      if others.first.map({ $0.start >= end }) ?? true { comments.append(Span(index, end)) }
      index = end
    }
    if !comments.isEmpty { line.skips = (line.skips + comments).sorted() }
  }

  /// Whether a line is `# treatylint: …`.
  static func isNote(_ content: ArraySlice<UInt8>) -> Bool {
    guard content.first == 0x23 else { return false }
    return content.dropFirst().drop { $0 == 0x20 }.starts(with: "treatylint".utf8)
  }

  private static func endOfComment(_ content: ArraySlice<UInt8>) -> Int? {
    guard content.count >= 3 else { return nil }
    for index in content.startIndex...(content.endIndex - 3)
    where content[index...].starts(with: "-->".utf8) {
      return index + 3
    }
    return nil
  }
}
