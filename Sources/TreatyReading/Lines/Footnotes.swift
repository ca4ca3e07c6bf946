import TreatyText

/// Finds footnotes at the end of pages, and their marks in the text.
enum Footnotes {
  /// Footnotes do not take more lines of a page than this.
  private static let longest = 60

  /// Marks footnotes, which stand between a rule and the end of the page and begin with their marks, as
  /// furniture, and leaves the marks out of the words: "its meadows.1".
  ///
  /// - Complexity: O(bytes).
  static func mark(_ lines: inout [SourceLine], _ shapes: [LineShape], in bytes: [UInt8]) {
    var numbers: Set<Int> = []
    for rule in lines.indices where shapes[rule].isRule {
      guard let first = lines[(rule + 1)...].firstIndex(where: { !$0.isBlank }),
        Furniture.startsWithNumber(bytes, lines[first].content)
      else { continue }
      let limit = min(lines.count, first + longest)
      let end = (first..<limit).first {
        shapes[$0].opensPage || lines[$0].opensPage || shapes[$0].isAlwaysFurniture
      }
      guard let end = end ?? lastPage(from: first, limit, lines, bytes) else { continue }
      for index in first..<end {
        lines[index].isFurniture = true
        if Furniture.startsWithNumber(bytes, lines[index].content),
          let number = number(bytes, at: lines[index].content.start, to: lines[index].content.end)
        {
          numbers.insert(number.value)
        }
      }
    }
    guard !numbers.isEmpty else { return }
    for index in lines.indices where !lines[index].isFurniture {
      leaveOutMarks(of: numbers, in: &lines[index], bytes)
    }
  }

  /// The end of the file, if nothing but footnotes follows: at least every second line begins with a
  /// number.
  private static func lastPage(
    from first: Int, _ limit: Int, _ lines: [SourceLine], _ bytes: [UInt8]
  ) -> Int? {
    guard limit == lines.count else { return nil }
    let rest = lines[first...].filter { !$0.isBlank }
    let numbered = rest.count { Furniture.startsWithNumber(bytes, $0.content) }
    return numbered * 2 >= rest.count ? limit : nil
  }

  /// Marks are glued to a small letter or the sign behind a word, and nothing is glued to them.
  private static func leaveOutMarks(
    of numbers: Set<Int>, in line: inout SourceLine, _ bytes: [UInt8]
  ) {
    var index = line.content.start + 2
    while index < line.content.end {
      guard TextBytes.isDigit(bytes[index]), isEnd(bytes, index) else {
        index += 1
        continue
      }
      guard let number = number(bytes, at: index, to: line.content.end) else {
        index += 1
        continue
      }
      if numbers.contains(number.value), !TextBytes.isASCIILetter(bytes[safe: number.end] ?? 0x20),
        bytes[safe: number.end] != 0x2F
      {
        line.skips.append(Span(index, number.end))
      }
      index = number.end
    }
    line.skips.sort()
  }

  /// Whether a word, with its sign, ends before `index`.
  private static func isEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
    let before = bytes[index - 1]
    if before >= 0x61, before <= 0x7A { return true }
    let word = bytes[index - 2]
    return [0x2E, 0x2C, 0x3B, 0x3A, 0x29].contains(before)
      && (TextBytes.isASCIILetter(word) || word == 0x29)
  }

  private static func number(
    _ bytes: [UInt8], at start: Int, to end: Int
  ) -> (value: Int, end: Int)? {
    var index = start
    var value = 0
    while index < end, index - start < 3, TextBytes.isDigit(bytes[index]) {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > start, index == end || !TextBytes.isDigit(bytes[index]) else { return nil }
    return (value, index)
  }
}

extension Array {
  /// The element at an index, if there is one.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
