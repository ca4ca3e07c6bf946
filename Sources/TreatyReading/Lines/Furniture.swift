import TreatyText

/// Finds page furniture: what a page carries and the text does not.
enum Furniture {
  /// Marks the lines that are furniture.
  ///
  /// - Complexity: O(bytes).
  static func mark(_ lines: inout [SourceLine], in bytes: [UInt8]) {
    let shapes = lines.map { LineShape(of: $0, in: bytes) }
    for index in lines.indices where shapes[index].isAlwaysFurniture {
      lines[index].isFurniture = true
    }
    markPageNumbers(&lines, shapes, in: bytes)
    for index in lines.indices
    where shapes[index].isFurnitureBesideOther && isBesideFurniture(index, lines) {
      lines[index].isFurniture = true
    }
    markPageHeads(&lines, shapes, in: bytes)
    Footnotes.mark(&lines, shapes, in: bytes)
    markRunningHeads(&lines, shapes, in: bytes)
  }

  /// The first line of a page is its head if it carries a number at its start or end.
  private static func markPageHeads(
    _ lines: inout [SourceLine], _ shapes: [LineShape], in bytes: [UInt8]
  ) {
    var atPageStart = false
    for index in lines.indices {
      if shapes[index].opensPage { atPageStart = true }
      guard !lines[index].isBlank, !lines[index].isFurniture else { continue }
      let content = lines[index].content
      if atPageStart, shapes[index].isShort,
        LineEnding.sign(bytes, TextRange(content.start, content.end)) == .none,
        endsInNumber(bytes, content) || startsWithNumber(bytes, content),
        !opensProvision(bytes, content)
      {
        lines[index].isFurniture = true
      }
      atPageStart = false
    }
  }

  /// Whether a line begins with a number that no label sign follows: "190 General Assembly".
  static func startsWithNumber(_ bytes: [UInt8], _ content: Span) -> Bool {
    var index = content.start
    while index < content.end, TextBytes.isDigit(bytes[index]) { index += 1 }
    guard index > content.start, index - content.start <= 4, index < content.end else {
      return false
    }
    return bytes[index] == 0x20
  }

  private static func endsInNumber(_ bytes: [UInt8], _ content: Span) -> Bool {
    var index = content.end
    while index > content.start, TextBytes.isDigit(bytes[index - 1]) { index -= 1 }
    return index < content.end && content.end - index <= 4 && index > content.start
      && bytes[index - 1] == 0x20
  }

  /// A number alone on a line is a page number beside other furniture or a page's edge, or where
  /// such numbers count up through the file with much text between them.
  private static func markPageNumbers(
    _ lines: inout [SourceLine], _ shapes: [LineShape], in bytes: [UInt8]
  ) {
    var last: (index: Int, number: Int)?
    for index in lines.indices {
      guard let number = shapes[index].loneNumber else { continue }
      if isBesideFurniture(index, lines) {
        lines[index].isFurniture = true
      } else if let previous = last, number == previous.number + 1, index - previous.index >= 12,
        !opensList(after: index, lines, bytes), !opensList(after: previous.index, lines, bytes)
      {
        lines[previous.index].isFurniture = true
        lines[index].isFurniture = true
      }
      last = (index, number)
    }
  }

  /// A short line that comes again and again (figures aside) at the edge of pages is a running head.
  ///
  /// Never one that opens a provision: articles begin pages too, and differ in their figures alone.
  /// Nor one that is a whole sentence: a text may say the same of several things.
  private static func markRunningHeads(
    _ lines: inout [SourceLine], _ shapes: [LineShape], in bytes: [UInt8]
  ) {
    guard lines.contains(where: { $0.isFurniture || $0.opensPage }) else { return }
    var candidates: [Int] = []
    var counts: [Int: Int] = [:]
    for index in lines.indices
    where !lines[index].isFurniture && shapes[index].isShort && isNearEdge(index, lines)
      && !opensProvision(bytes, lines[index].content) && !isSentence(bytes, lines[index].content)
    {
      candidates.append(index)
      counts[shapes[index].fingerprint, default: 0] += 1
    }
    for index in candidates where counts[shapes[index].fingerprint, default: 0] >= 3 {
      lines[index].isFurniture = true
    }
  }

  /// Whether a line has a finite verb and ends in a full stop.
  private static func isSentence(_ bytes: [UInt8], _ content: Span) -> Bool {
    let line = TextRange(content.start, content.end)
    return LineEnding.sign(bytes, line) == .stop && Sentence.isLike(bytes, line)
  }

  /// Whether a line is the heading of an article with its number, or begins with the label of a
  /// paragraph or point in figures or parentheses.
  private static func opensProvision(_ bytes: [UInt8], _ content: Span) -> Bool {
    guard content.start < content.end else { return false }
    // A line of Markdown that is marked as a heading is one.
    if bytes[content.start] == 0x23 { return true }
    let line = TextRange(content.start, content.end)
    if let heading = HeadingScanner.match(bytes, line), heading.kind == .article,
      heading.form != .weak
    {
      return true
    }
    guard TextBytes.isDigit(bytes[content.start]) || bytes[content.start] == 0x28,
      let label = LabelScanner.label(bytes, from: content.start, to: content.end)
    else { return false }
    return label.style != .bare
  }

  /// Whether the line after a number is the first item of a list, so that the number is a label.
  private static func opensList(after index: Int, _ lines: [SourceLine], _ bytes: [UInt8]) -> Bool {
    guard let next = lines[(index + 1)...].first(where: { !$0.isBlank }),
      let label = LabelScanner.label(bytes, from: next.content.start, to: next.content.end)
    else { return false }
    return label.style != .bare && label.readings.contains { $0.ordinal == 1 && $0.path.isEmpty }
  }

  private static func isBesideFurniture(_ index: Int, _ lines: [SourceLine]) -> Bool {
    if lines[index].opensPage { return true }
    var before = index - 1
    while before >= 0, lines[before].isBlank { before -= 1 }
    if before < 0 || lines[before].isFurniture { return true }
    var after = index + 1
    while after < lines.count, lines[after].isBlank, !lines[after].opensPage { after += 1 }
    return after >= lines.count || lines[after].isFurniture || lines[after].opensPage
  }

  /// Whether a page's edge, or furniture, is within two lines.
  private static func isNearEdge(_ index: Int, _ lines: [SourceLine]) -> Bool {
    if lines[index].opensPage { return true }
    for step in [-1, 1] {
      var seen = 0
      var at = index + step
      while at >= 0, at < lines.count, seen < 2 {
        if lines[at].isFurniture || (step > 0 && lines[at].opensPage) { return true }
        if step < 0, lines[at].opensPage { return true }
        if !lines[at].isBlank { seen += 1 }
        at += step
      }
    }
    return false
  }
}
