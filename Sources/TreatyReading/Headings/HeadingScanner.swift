import TreatyText

/// Reads the keyword and number at the head of a line: "Article 4 bis.", "PART II", "Annexe « A »".
enum HeadingScanner {
  /// The heading that a line may be; whether it is one is decided by its neighbours too.
  static func match(_ bytes: [UInt8], _ line: TextRange) -> HeadingMatch? {
    var start = line.start
    // Brackets and quotation marks of drafts and amendments stand before the keyword.
    var marks = 0
    while start < line.end, bytes[start] == 0x5B, marks < 4 {
      start = TextBytes.skipSpace(bytes, from: start + 1, to: line.end)
      marks += 1
    }
    guard start < line.end else { return nil }
    let first = TextBytes.scalar(bytes, at: start).value
    guard TextBytes.isLetter(first), mayOpen(bytes, at: start, to: line.end),
      let word = HeadingWord(bytes, at: start, to: line.end)
    else {
      return nil
    }
    if let keyword = StructureKeyword.byWord[word.text], keyword.kind != .paragraph {
      return match(bytes, line, from: start, keyword, word)
    }
    return ordinalFirst(bytes, line, from: start, word)
  }

  /// Whether a keyword, or a number word before one, may begin at `start`, by its first two letters.
  static func mayOpen(_ bytes: [UInt8], at start: Int, to end: Int) -> Bool {
    guard start + 1 < end else { return false }
    return pairs[pair(bytes[start], bytes[start + 1])]
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first < 0x80 ? first | 0x20 : first) << 8 | Int(second < 0x80 ? second | 0x20 : second)
  }

  /// The first two bytes of the words that open headings.
  private static let pairs: [Bool] = {
    var table = [Bool](repeating: false, count: 1 << 16)
    for word in StructureKeyword.all.map(\.word) + NumberWord.all + ProtocolName.qualities {
      let bytes = Array(word.utf8.prefix(2))
      table[pair(bytes[0], bytes[1])] = true
    }
    // Capitals with accents differ in the second byte: "ÚNICO", "Única".
    for second in UInt8(0x80)...0xBF { table[pair(0xC3, second)] = true }
    // "TÍTULO", "SÉPTIMO", "Règle": the accented letter is the second.
    for first in UInt8(ascii: "a")...UInt8(ascii: "z") { table[pair(first, 0xC3)] = true }
    return table
  }()

  /// A keyword with its number, whatever follows them.
  struct Opening {
    var keyword: StructureKeyword
    var number: HeadingNumber
    /// One past the number.
    var end: Int
    /// Whether the keyword is in capitals, or begins with one.
    var isCapitals: Bool
    var startsUpper: Bool
  }

  /// The keyword and number at `start`.
  static func opening(_ bytes: [UInt8], at start: Int, to end: Int) -> Opening? {
    guard let word = HeadingWord(bytes, at: start, to: end),
      let keyword = StructureKeyword.byWord[word.text], keyword.kind != .paragraph
    else { return nil }
    var index = word.end
    if index < end, bytes[index] == 0x2E { index += 1 }
    index = TextBytes.skipSpace(bytes, from: index, to: end)
    guard
      let number = HeadingNumberScanner.number(bytes, from: index, to: end, kind: keyword.kind)
    else { return nil }
    return Opening(
      keyword: keyword, number: number.number, end: number.end, isCapitals: word.isCapitals,
      startsUpper: word.startsUpper)
  }

  private static func match(
    _ bytes: [UInt8], _ line: TextRange, from start: Int, _ keyword: StructureKeyword,
    _ word: HeadingWord
  ) -> HeadingMatch? {
    var index = word.end
    if index < line.end, bytes[index] == 0x2E { index += 1 }
    index = TextBytes.skipSpace(bytes, from: index, to: line.end)
    if let number = HeadingNumberScanner.number(
      bytes, from: index, to: line.end, kind: keyword.kind)
    {
      // "article 5" in running text is written small; a heading hardly ever is.
      let tail = HeadingTail(bytes, after: number.end, to: line.end)
      guard let tail, word.startsUpper || tail.form == .alone else { return nil }
      return HeadingMatch(
        kind: keyword.kind, reference: keyword.reference,
        labelRange: TextRange(start, number.end), number: number.number, form: tail.form,
        rest: TextRange(tail.start, line.end), isCapitals: word.isCapitals)
    }
    guard keyword.kind == .annex, word.startsUpper else { return nil }
    return unnumbered(bytes, line, from: start, keyword, word, after: index)
  }

  /// "ANNEX", "PROTOCOL" with nothing, a title in capitals, or a colon and a title behind it.
  private static func unnumbered(
    _ bytes: [UInt8], _ line: TextRange, from start: Int, _ keyword: StructureKeyword,
    _ word: HeadingWord,
    after index: Int
  ) -> HeadingMatch? {
    let label = TextRange(start, word.end)
    func heading(_ form: HeadingMatch.Form, from rest: Int) -> HeadingMatch {
      HeadingMatch(
        kind: .annex, reference: nil, labelRange: label, number: nil, form: form,
        rest: TextRange(rest, line.end), isCapitals: word.isCapitals)
    }
    if index == line.end { return heading(.alone, from: line.end) }
    guard let tail = HeadingTail(bytes, after: word.end, to: line.end) else {
      let title = TextRange(index, line.end)
      guard line.length <= 160,
        word.isCapitals && isCapitals(bytes, title)
          || ProtocolName.isName(bytes, line, keyword, rest: title)
      else { return nil }
      return heading(.weak, from: index)
    }
    if tail.form == .separated {
      return line.length <= 160 ? heading(.separated, from: tail.start) : nil
    }
    guard word.isCapitals, line.length <= 160, isCapitals(bytes, TextRange(index, line.end)) else {
      return nil
    }
    return heading(.weak, from: tail.start)
  }

  /// "FIRST PROTOCOL", "DEUXIÈME PARTIE".
  private static func ordinalFirst(
    _ bytes: [UInt8], _ line: TextRange, from start: Int, _ word: HeadingWord
  ) -> HeadingMatch? {
    if word.startsUpper, ProtocolName.qualities.contains(word.text) {
      return ProtocolName.qualified(bytes, line, from: start, word)
    }
    guard word.startsUpper, let value = NumberWord.value(of: word.text) else { return nil }
    let index = TextBytes.skipSpace(bytes, from: word.end, to: line.end)
    guard index > word.end, index < line.end,
      let second = HeadingWord(bytes, at: index, to: line.end),
      let keyword = StructureKeyword.byWord[second.text], keyword.kind != .paragraph,
      keyword.kind != .article, second.startsUpper,
      let tail = HeadingTail(bytes, after: second.end, to: line.end), tail.form != .weak
    else { return nil }
    return HeadingMatch(
      kind: keyword.kind, reference: keyword.reference, labelRange: TextRange(start, second.end),
      number: HeadingNumber(path: [], ordinal: value, suffix: 0, series: .arabic),
      form: tail.form, rest: TextRange(tail.start, line.end), isCapitals: word.isCapitals)
  }

  /// Whether a passage has letters, all of them capitals.
  static func isCapitals(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var index = range.start
    var letters = 0
    while index < range.end {
      let (value, length) = TextBytes.scalar(bytes, at: index)
      if TextBytes.isLower(value) { return false }
      if TextBytes.isUpper(value) { letters += 1 }
      index += length
    }
    return letters >= 2
  }
}
