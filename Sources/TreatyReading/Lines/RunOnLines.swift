import TreatyText

/// Breaks lines in which a whole instrument, or many articles of it, follow one another: the file has
/// lost its line breaks.
struct RunOnLines {
  /// Shorter lines are paragraphs.
  private static let shortest = 400

  private let bytes: [UInt8]

  /// The lines of a text, the run-on ones broken before headings, organs, recitals and closing words.
  ///
  /// - Complexity: O(bytes).
  static func split(_ lines: [TextLine], in bytes: [UInt8]) -> [TextLine] {
    guard lines.contains(where: isLong) else { return lines }
    let reader = RunOnLines(bytes: bytes)
    var result: [TextLine] = []
    result.reserveCapacity(lines.count)
    for line in lines {
      if isLong(line) { result += reader.pieces(of: line) } else { result.append(line) }
    }
    return result
  }

  private static func isLong(_ line: TextLine) -> Bool {
    line.range.length >= shortest && line.markdownLevel == 0 && !line.isApparatus
  }

  private func pieces(of line: TextLine) -> [TextLine] {
    let headings = RunOnHeadings(bytes: bytes, line: line.range).found
    var breaks: [Int] = []
    if headings.isEmpty {
      guard let organ = organ(in: line.range) else { return [line] }
      breaks = [organ.start, organ.end] + recitals(in: TextRange(organ.end, line.range.end))
    } else {
      let front = TextRange(line.range.start, headings[0].labelRange.start)
      if let parties = parties(in: front) { breaks.append(parties) }
      if let last = headings.last,
        let closing = closing(in: TextRange(last.labelRange.end, line.range.end))
      {
        breaks.append(closing)
      }
    }
    breaks += options(in: line.range)
    return cut(line, at: breaks.sorted(), headings: headings)
  }

  /// The pieces between `breaks`; each heading is a piece of its own, with its title behind it.
  private func cut(_ line: TextLine, at breaks: [Int], headings: [HeadingMatch]) -> [TextLine] {
    var starts = breaks
    var byStart: [Int: HeadingMatch] = [:]
    for (place, var heading) in headings.enumerated() {
      let next = place + 1 < headings.count ? headings[place + 1].labelRange.start : line.range.end
      let rest = TextRange(min(heading.rest.start, next), next)
      starts.append(heading.labelRange.start)
      starts.append(rest.start)
      if let end = RunOnTitle.end(in: rest, of: bytes) { starts.append(end) }
      heading.form = .alone
      heading.rest = TextRange(rest.start, rest.start)
      byStart[heading.labelRange.start] = heading
    }
    starts.sort()
    var pieces: [TextLine] = []
    var start = line.range.start
    for end in starts.drop(while: { $0 <= line.range.start }) + [line.range.end] where end > start {
      let first = TextBytes.skipSpace(bytes, from: start, to: end)
      let range = TextRange(first, TextBytes.trimEnd(bytes, from: first, to: end))
      start = end
      guard !range.isEmpty else { continue }
      var piece = line
      if !pieces.isEmpty {
        piece.blankBefore = true
        piece.afterFurniture = false
      }
      piece.range = range
      piece.width = range.length
      piece.heading = byStart[first]
      piece.isRunOn = true
      pieces.append(piece)
    }
    return pieces
  }

  // MARK: Other places to break

  /// "The General Assembly," with a preambular or operative paragraph behind it.
  private func organ(in line: TextRange) -> TextRange? {
    var found: TextRange?
    forEachSentenceWord(in: line) { start in
      // "The", "L’", "El": an article stands before the organ.
      guard bytes[start] == 0x54 || bytes[start] == 0x4C || bytes[start] == 0x45,
        start + 1 < line.end,
        "heaoHEAO'".utf8.contains(bytes[start + 1]) || bytes[start + 1] >= 0x80,
        let comma = bytes[start..<min(line.end, start + 180)].firstIndex(of: 0x2C)
      else {
        return true
      }
      let organ = TextRange(start, comma + 1)
      let next = TextBytes.skipSpace(bytes, from: organ.end, to: line.end)
      guard next < line.end, TextBytes.isUpper(TextBytes.scalar(bytes, at: next).value),
        OrganLine.matches(bytes, organ),
        PreambularOpening.matches(bytes, TextRange(next, line.end))
          || OperativeOpening.matches(bytes, TextRange(next, line.end))
      else { return true }
      found = organ
      return false
    }
    return found
  }

  /// Where recitals begin, up to the first numbered paragraph.
  private func recitals(in range: TextRange) -> [Int] {
    RecitalSplitter.split(bytes, range).map(\.start)
  }

  /// Where "The States Parties …" begin behind the title.
  private func parties(in front: TextRange) -> Int? {
    var found: Int?
    forEachSentenceWord(in: front) { start in
      guard start > front.start, PreambleReader.opensWithParty(bytes, TextRange(start, front.end))
      else { return true }
      found = start
      return false
    }
    return found
  }

  /// Where "IN WITNESS WHEREOF" begins behind a sentence.
  private func closing(in range: TextRange) -> Int? {
    var found: Int?
    forEachSentenceWord(in: range) { start in
      guard Formula.isTestimonium(bytes, TextRange(start, range.end)),
        LineEnding.sign(bytes, TextRange(max(range.start, start - 24), start)) == .stop
      else { return true }
      found = start
      return false
    }
    return found
  }

  /// Where "Option 1:" begins.
  private func options(in range: TextRange) -> [Int] {
    var found: [Int] = []
    forEachSentenceWord(in: range) { start in
      if let option = OptionScanner.match(bytes, TextRange(start, range.end)),
        option.isAnnounced, start > range.start
      {
        found.append(start)
        found.append(option.labelRange.end)
      }
      return true
    }
    return found
  }

  /// Calls `body` with each place where a word begins with a capital, until it says `false`.
  private func forEachSentenceWord(in range: TextRange, _ body: (Int) -> Bool) {
    var atWord = true
    for index in range.start..<range.end {
      let byte = bytes[index]
      if atWord, byte >= 0x41, byte <= 0x5A, !body(index) { return }
      atWord = !TextBytes.isASCIILetter(byte) && byte < 0x80 && !TextBytes.isDigit(byte)
    }
  }
}
