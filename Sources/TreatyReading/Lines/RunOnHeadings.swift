import TreatyText

/// Finds headings in the middle of a line: keyword and number behind the end of a sentence, counting
/// up.
struct RunOnHeadings {
  /// The headings, in order; empty if there are fewer than two.
  private(set) var found: [HeadingMatch] = []

  private let bytes: [UInt8]
  private let line: TextRange
  /// Whether all words but the keywords are in small letters.
  private lazy var isSmall = Self.isSmall(bytes, line)
  /// The last number of each kind of division.
  private var last: [String: HeadingNumber] = [:]
  /// Whether a container or annex was opened since the last article.
  private var opensCount = true

  /// Reads a long line.
  ///
  /// - Complexity: O(bytes of the line).
  init(bytes: [UInt8], line: TextRange) {
    self.bytes = bytes
    self.line = line
    var atWord = true
    for index in line.start..<line.end {
      let byte = bytes[index]
      if atWord, byte >= 0x41, byte <= 0x5A, HeadingScanner.mayOpen(bytes, at: index, to: line.end),
        let heading = heading(at: index), isInPlace(heading), continuesCount(heading)
      {
        found.append(heading)
      }
      atWord = !TextBytes.isASCIILetter(byte) && byte < 0x80 && !TextBytes.isDigit(byte)
    }
    if found.count < 2 { found = [] }
  }

  /// Whether a passage is written without capitals but for its keywords.
  private static func isSmall(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var sentences = 0
    var capitals = 0
    var index = range.start
    while index + 2 < range.end {
      if bytes[index] == 0x2E, bytes[index + 1] == 0x20, TextBytes.isASCIILetter(bytes[index + 2]) {
        sentences += 1
        if bytes[index + 2] < 0x61 { capitals += 1 }
      }
      index += 1
    }
    return sentences >= 3 && capitals * 3 < sentences
  }

  private mutating func heading(at start: Int) -> HeadingMatch? {
    let rest = TextRange(start, line.end)
    if isSmall { return glued(at: start) ?? HeadingScanner.match(bytes, rest) }
    return HeadingScanner.match(bytes, rest) ?? labelled(at: start) ?? bareAnnex(at: start)
  }

  /// "Article 3 1. Each Party": the first paragraph stands right behind the number.
  private func labelled(at start: Int) -> HeadingMatch? {
    guard let opening = HeadingScanner.opening(bytes, at: start, to: line.end), opening.startsUpper
    else { return nil }
    let rest = TextBytes.skipSpace(bytes, from: opening.end, to: line.end)
    guard rest > opening.end,
      let label = LabelScanner.labels(bytes, from: rest, to: line.end).first, label.isFirst,
      !Sentence.continues(bytes, from: label.range.end, to: line.end)
    else { return nil }
    return HeadingMatch(
      kind: opening.keyword.kind, reference: opening.keyword.reference,
      labelRange: TextRange(start, opening.end), number: opening.number, form: .weak,
      rest: TextRange(rest, line.end), isCapitals: opening.isCapitals)
  }

  /// "ANNEX" without a number, in capitals, before a title.
  private func bareAnnex(at start: Int) -> HeadingMatch? {
    var end = start
    while end < line.end, bytes[end] >= 0x41, bytes[end] <= 0x5A { end += 1 }
    let rest = TextBytes.skipSpace(bytes, from: end, to: line.end)
    guard end - start >= 5, rest > end, rest < line.end,
      TextBytes.isUpper(TextBytes.scalar(bytes, at: rest).value),
      let keyword = StructureKeyword.byWord[
        String(decoding: bytes[start..<end], as: UTF8.self).lowercased()],
      keyword.kind == .annex, !keyword.word.hasPrefix("protocol")
    else { return nil }
    return HeadingMatch(
      kind: .annex, reference: keyword.reference, labelRange: TextRange(start, end), number: nil,
      form: .weak, rest: TextRange(rest, line.end), isCapitals: true)
  }

  /// "ARTICLE ifor the purposes": what follows the number is glued to it, so that only the count
  /// tells where the number ends.
  private func glued(at start: Int) -> HeadingMatch? {
    var end = start
    while end < line.end, bytes[end] >= 0x41, bytes[end] <= 0x5A { end += 1 }
    guard end - start >= 4, end < line.end, bytes[end] == 0x20,
      let keyword = StructureKeyword.byWord[
        String(decoding: bytes[start..<end], as: UTF8.self).lowercased()],
      keyword.kind != .paragraph
    else { return nil }
    let key = Self.key(keyword.kind, keyword.reference)
    let ordinals = [last[key].map { $0.ordinal + 1 }, 1].compactMap(\.self)
    for ordinal in ordinals {
      for (text, series) in [
        (String(ordinal), Label.Series.arabic), (RomanNumeral.text(ordinal), .upperRoman),
      ] where last[key].map({ $0.series == series }) ?? true {
        let number = end + 1
        let after = number + text.utf8.count
        guard !text.isEmpty, after <= line.end,
          bytes[number..<after].elementsEqual(text.utf8, by: { $0 | 0x20 == $1 | 0x20 }),
          series == .upperRoman || after == line.end || !TextBytes.isDigit(bytes[after])
            || isLabel(at: after)
        else { continue }
        return HeadingMatch(
          kind: keyword.kind, reference: keyword.reference,
          labelRange: TextRange(start, after),
          number: HeadingNumber(path: [], ordinal: ordinal, suffix: 0, series: series),
          form: .weak, rest: TextRange(behindSigns(after), line.end),
          isCapitals: true)
      }
    }
    return nil
  }

  /// Past the full stop or dash that sets a number off from its title.
  private func behindSigns(_ index: Int) -> Int {
    var index = index
    while index < line.end {
      let (value, length) = TextBytes.scalar(bytes, at: index)
      guard TextBytes.isSpace(value) || [0x2E, 0x3A, 0x2D, 0x2013, 0x2014].contains(value) else {
        break
      }
      index += length
    }
    return index
  }

  /// Whether "1." stands at `index`: the first paragraph, glued to the number of its article.
  private func isLabel(at index: Int) -> Bool {
    index + 1 < line.end && bytes[index] == 0x31 && bytes[index + 1] == 0x2E
  }

  /// Whether a heading can stand where it does: behind the end of a sentence, the words of agreement,
  /// or a title.
  private mutating func isInPlace(_ heading: HeadingMatch) -> Bool {
    let start = heading.labelRange.start
    if start == line.start || isSmall && heading.isCapitals { return true }
    let before = TextRange(max(line.start, start - 160), start)
    switch LineEnding.sign(bytes, TextRange(max(line.start, start - 24), start)) {
    case .stop, .colon, .semicolon: return true
    case .comma, .dash, .conjunction: return false
    case .none: break
    }
    if Sentence.isOpen(bytes, before) { return false }
    // "in ARTICLE 5" is hardly written so; "HAVE AGREED AS FOLLOWS PART I" is.
    if heading.isCapitals || found.isEmpty && Formula.isEnacting(bytes, before) { return true }
    if let last = found.last, last.rest.start <= start {
      let title = TextRange(
        last.rest.start, TextBytes.trimEnd(bytes, from: last.rest.start, to: start))
      if title.isEmpty || TitleShape.fits(bytes, title, limit: 160) { return true }
    }
    // "… the law. Definitions Article 3 Terms": a cross-heading stands before it.
    var sentence = start
    while sentence > before.start + 1, !isEnd(sentence - 1) { sentence -= 1 }
    // From where the words begin: between a full stop and a heading far behind it there are none.
    let words = TextBytes.skipSpace(bytes, from: sentence, to: start)
    let title = TextRange(words, TextBytes.trimEnd(bytes, from: words, to: start))
    guard sentence > before.start + 1 else { return false }
    return title.isEmpty
      || !LineEnding.startsLower(bytes, title) && TitleShape.fits(bytes, title, limit: 120)
  }

  /// Whether a sign at `index` ends a sentence.
  private func isEnd(_ index: Int) -> Bool {
    [0x2E, 0x3A, 0x3B].contains(bytes[index]) && bytes[index + 1] <= 0x20
  }

  private mutating func continuesCount(_ heading: HeadingMatch) -> Bool {
    let key = Self.key(heading.kind, heading.reference)
    guard let number = heading.number else {
      // An annex without a number ends the count.
      guard !found.isEmpty else { return false }
      last = [:]
      opensCount = true
      return true
    }
    let fits =
      last[key].map { number.follows($0) || number.isFirst && opensCount }
      ?? (number.isFirst || heading.kind == .annex)
    guard fits else { return false }
    if heading.kind == .annex { last = [:] }
    opensCount = heading.kind == .annex || heading.kind.isContainer
    last[key] = number
    return true
  }

  private static func key(_ kind: ProvisionKind, _ reference: String?) -> String {
    kind.rawValue + (reference ?? "")
  }
}
