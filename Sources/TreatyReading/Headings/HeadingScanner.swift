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
      let word = Word(bytes, at: start, to: line.end)
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
    for word in StructureKeyword.all.map(\.word) + NumberWord.all + qualities {
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
    guard let word = Word(bytes, at: start, to: end),
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

  /// A word of a line, in small letters.
  private struct Word {
    var text: String
    var end: Int
    var isCapitals: Bool
    var startsUpper: Bool

    init?(_ bytes: [UInt8], at start: Int, to limit: Int) {
      var index = start
      var capitals = true
      let startsUpper = TextBytes.isUpper(TextBytes.scalar(bytes, at: start).value)
      while index < limit, index - start < 28 {
        let (value, length) = TextBytes.scalar(bytes, at: index)
        if value == 0x2D, index + 1 < limit,
          TextBytes.isLetter(TextBytes.scalar(bytes, at: index + 1).value)
        {
          index += 1
          continue
        }
        guard TextBytes.isLetter(value) else { break }
        if TextBytes.isLower(value) { capitals = false }
        index += length
      }
      guard index > start else { return nil }
      text = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
      end = index
      isCapitals = capitals
      self.startsUpper = startsUpper
    }
  }

  private static func match(
    _ bytes: [UInt8], _ line: TextRange, from start: Int, _ keyword: StructureKeyword, _ word: Word
  ) -> HeadingMatch? {
    var index = word.end
    if index < line.end, bytes[index] == 0x2E { index += 1 }
    index = TextBytes.skipSpace(bytes, from: index, to: line.end)
    if let number = HeadingNumberScanner.number(
      bytes, from: index, to: line.end, kind: keyword.kind)
    {
      // "article 5" in running text is written small; a heading hardly ever is.
      let tail = Tail(bytes, after: number.end, to: line.end)
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
    _ bytes: [UInt8], _ line: TextRange, from start: Int, _ keyword: StructureKeyword, _ word: Word,
    after index: Int
  ) -> HeadingMatch? {
    let label = TextRange(start, word.end)
    func heading(_ form: HeadingMatch.Form, from rest: Int) -> HeadingMatch {
      HeadingMatch(
        kind: .annex, reference: nil, labelRange: label, number: nil, form: form,
        rest: TextRange(rest, line.end), isCapitals: word.isCapitals)
    }
    if index == line.end { return heading(.alone, from: line.end) }
    guard let tail = Tail(bytes, after: word.end, to: line.end) else {
      let title = TextRange(index, line.end)
      guard line.length <= 160,
        word.isCapitals && isCapitals(bytes, title)
          || isNamedProtocol(bytes, line, keyword, rest: title)
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

  /// Words between "Protocol" and what it is a protocol to.
  private static let relations = Phrases([
    "to the ", "to this ", "on ", "relating to ", "concerning ", "relatif ", "relative ",
    "concernant ", "à la ", "à l’", "à l'", "au ", "de la ", "de l’", "de l'", "al ", "a la ",
    "relativo ",
  ])

  private static let parties = Phrases(["between ", "entre "])

  /// What a protocol may be called behind the word.
  private static let epithets: Set<String> = [
    "final", "additionnel", "facultatif", "complémentaire", "interprétatif", "adicional",
    "facultativo", "complementario",
  ]

  /// Whether a line is the name of a protocol: "Protocol to the Agreement between …", "Protocole
  /// final". It is short and no sentence.
  private static func isNamedProtocol(
    _ bytes: [UInt8], _ line: TextRange, _ keyword: StructureKeyword, rest: TextRange
  ) -> Bool {
    guard keyword.word.hasPrefix("protocol"), LineEnding.sign(bytes, line) == .none,
      !Sentence.isLike(bytes, line)
    else { return false }
    if let epithet = Word(bytes, at: rest.start, to: rest.end), epithets.contains(epithet.text) {
      let index = TextBytes.skipSpace(bytes, from: epithet.end, to: rest.end)
      return index == rest.end || relations.open(at: index, to: rest.end, of: bytes)
    }
    if parties.open(at: rest.start, to: rest.end, of: bytes) { return true }
    return relations.open(at: rest.start, to: rest.end, of: bytes)
      && TitleShape.isTitleCase(bytes, line)
  }

  /// What a protocol may be called before the word.
  private static let qualities: Set<String> = [
    "final", "additional", "optional", "supplementary", "special", "interpretative",
    "interpretive",
  ]

  /// "FIRST PROTOCOL", "DEUXIÈME PARTIE".
  private static func ordinalFirst(
    _ bytes: [UInt8], _ line: TextRange, from start: Int, _ word: Word
  ) -> HeadingMatch? {
    if word.startsUpper, qualities.contains(word.text) {
      return qualified(bytes, line, from: start, word)
    }
    guard word.startsUpper, let value = NumberWord.value(of: word.text) else { return nil }
    let index = TextBytes.skipSpace(bytes, from: word.end, to: line.end)
    guard index > word.end, index < line.end, let second = Word(bytes, at: index, to: line.end),
      let keyword = StructureKeyword.byWord[second.text], keyword.kind != .paragraph,
      keyword.kind != .article, second.startsUpper,
      let tail = Tail(bytes, after: second.end, to: line.end), tail.form != .weak
    else { return nil }
    return HeadingMatch(
      kind: keyword.kind, reference: keyword.reference, labelRange: TextRange(start, second.end),
      number: HeadingNumber(path: [], ordinal: value, suffix: 0, series: .arabic),
      form: tail.form, rest: TextRange(tail.start, line.end), isCapitals: word.isCapitals)
  }

  /// "Final Protocol", "Additional Protocol to the Agreement on …".
  private static func qualified(
    _ bytes: [UInt8], _ line: TextRange, from start: Int, _ word: Word
  ) -> HeadingMatch? {
    let index = TextBytes.skipSpace(bytes, from: word.end, to: line.end)
    guard line.length <= 160, index < line.end, let second = Word(bytes, at: index, to: line.end),
      second.startsUpper, let keyword = StructureKeyword.byWord[second.text],
      keyword.kind == .annex
    else { return nil }
    let rest = TextRange(TextBytes.skipSpace(bytes, from: second.end, to: line.end), line.end)
    guard rest.isEmpty || isNamedProtocol(bytes, line, keyword, rest: rest) else { return nil }
    return HeadingMatch(
      kind: .annex, reference: nil, labelRange: TextRange(start, second.end), number: nil,
      form: rest.isEmpty ? .alone : .weak, rest: rest, isCapitals: word.isCapitals)
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

  /// What follows the number of a heading.
  private struct Tail {
    var form: HeadingMatch.Form
    var start: Int

    /// "(Definitions)" and nothing behind it: a title, no paragraph of a reference.
    private static func isParenthesisedTitle(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool
    {
      let close = TextBytes.trimEnd(bytes, from: start, to: end) - 1
      return end - start <= 160 && close - start >= 3 && bytes[start] == 0x28
        && bytes[close] == 0x29 && !bytes[(start + 1)..<close].contains(0x29)
        && TextBytes.isLetter(TextBytes.scalar(bytes, at: start + 1).value)
        && LabelScanner.label(bytes, from: start, to: end) == nil
    }

    init?(_ bytes: [UInt8], after index: Int, to end: Int) {
      var at = index
      // A closing bracket or quotation mark belongs to the number.
      while at < end {
        let mark = TextBytes.skipSpace(bytes, from: at, to: end)
        guard mark < end else { break }
        let (value, length) = TextBytes.scalar(bytes, at: mark)
        let isClosing = value == 0xBB || (mark == at && [0x5D, 0x22, 0x201D, 0x2A].contains(value))
        guard isClosing else { break }
        at = mark + length
      }
      let next = TextBytes.skipSpace(bytes, from: at, to: end)
      if next == end {
        (form, start) = (.alone, end)
        return
      }
      let (value, length) = TextBytes.scalar(bytes, at: next)
      switch value {
      case 0x2E, 0x3A, 0x2D, 0x2013, 0x2014, 0x2212:
        var rest = next + length
        // ".-", ". –"
        while rest < end {
          let (sign, size) = TextBytes.scalar(bytes, at: rest)
          guard TextBytes.isSpace(sign) || [0x2D, 0x2013, 0x2014, 0x3A].contains(sign) else {
            break
          }
          rest += size
        }
        if rest == end {
          (form, start) = (.alone, end)
          return
        }
        // "Article 5. of the": a full stop lost in running text.
        let begins = TextBytes.scalar(bytes, at: rest).value
        if value == 0x2E, TextBytes.isLower(begins) { return nil }
        if value == 0x2D, next == at, TextBytes.isLetter(begins) { return nil }
        (form, start) = (.separated, rest)
      default:
        guard next > at else { return nil }
        if next - at >= 2 || bytes[at] == 0x09 || bytes[at] == 0x0A {
          guard !TextBytes.isLower(value), value != 0x28, value != 0x2C else { return nil }
          (form, start) = (.separated, next)
        } else if TextBytes.isUpper(value) || [0x22, 0x201C, 0xAB].contains(value)
          || Self.isParenthesisedTitle(bytes, from: next, to: end)
        {
          (form, start) = (.weak, next)
        } else {
          return nil
        }
      }
    }
  }
}
