import TreatyText

/// Finds references in running text: "paragraph 2 (a) of Article 5 of this Convention".
struct ReferenceScanner {
  /// One part of a reference: a unit with its numbers.
  struct Part {
    var unit: ReferenceWord.Unit
    var numbers: [ReferenceNumbers.Item]
  }

  /// Where the words say that the reference leads.
  enum Place {
    /// Nowhere in particular, or "of this Convention".
    case here
    /// "of the Convention", "of Regulation (EC) 1/2003", "of that Act".
    case elsewhere
    /// "of this Article", "thereof": the provision that the words stand in.
    case same(ReferenceWord.Unit)
  }

  /// A reference as found.
  struct Found {
    var range: TextRange
    /// From the smallest unit to the largest, as in "paragraph 2 of Article 5".
    var parts: [Part]
    var place: Place
    /// "the preceding paragraph": how many provisions back, −1; forward, 1; 0 for numbers.
    var step = 0
  }

  /// The references in `range`.
  ///
  /// - Complexity: O(bytes of the range).
  static func references(in range: TextRange, of bytes: [UInt8]) -> [Found] {
    var found: [Found] = []
    var index = range.start
    var atWord = true
    while index < range.end {
      let byte = bytes[index]
      let isLetter = TextBytes.isASCIILetter(byte) || byte >= 0x80
      if isLetter, atWord, byte < 0x80, let reference = reference(at: index, range, bytes) {
        found.append(reference)
        index = reference.range.end
        atWord = false
        continue
      }
      atWord = !isLetter && !TextBytes.isDigit(byte)
      index += 1
    }
    return found
  }

  private static func reference(at start: Int, _ range: TextRange, _ bytes: [UInt8]) -> Found? {
    guard let word = ReferenceWord.match(bytes, at: start, to: range.end) else { return nil }
    guard let numbers = ReferenceNumbers(bytes, from: word.end, to: range.end) else {
      return relative(word, at: start, range, bytes)
    }
    var found = Found(
      range: TextRange(start, numbers.end), parts: [Part(unit: word.unit, numbers: numbers.items)],
      place: .here)
    var index = numbers.end
    // "Article 5, paragraph 2": the larger unit comes first, after a comma.
    while found.parts.count < 4, let next = link(bytes, from: index, to: range.end),
      let inner = ReferenceWord.match(bytes, at: next.start, to: range.end),
      let last = found.parts.last, next.isComma == (rank(inner.unit) < rank(last.unit)),
      rank(inner.unit) != rank(last.unit),
      let more = ReferenceNumbers(
        bytes, from: inner.end, to: range.end,
        single: next.isComma && bytes[inner.end - 1] | 0x20 != 0x73)
    {
      found.parts.append(Part(unit: inner.unit, numbers: more.items))
      index = more.end
      found.range.end = index
    }
    (found.place, found.range.end) = place(
      bytes, from: index, to: range.end, keeping: found.range.end)
    return found
  }

  /// "the preceding paragraph", "el párrafo anterior", "the foregoing article".
  private static func relative(
    _ word: (unit: ReferenceWord.Unit, end: Int), at start: Int, _ range: TextRange,
    _ bytes: [UInt8]
  ) -> Found? {
    guard word.unit == .article || word.unit == .paragraph else { return nil }
    let window = TextRange(max(range.start, start - 14), start)
    let before = String(decoding: bytes[window.start..<window.end], as: UTF8.self).lowercased()
    for adjective in ["preceding ", "previous ", "foregoing ", "next ", "following "]
    where before.hasSuffix(adjective) {
      let isForward = adjective == "next " || adjective == "following "
      // "the following articles" announces a list.
      guard !isForward || adjective == "next " else { return nil }
      return Found(
        range: TextRange(start - adjective.utf8.count, word.end),
        parts: [Part(unit: word.unit, numbers: [])], place: .here, step: isForward ? 1 : -1)
    }
    let tail = String(
      decoding: bytes[word.end..<min(range.end, word.end + 12)], as: UTF8.self)
    for adjective in [" précédent", " anterior"] where tail.lowercased().hasPrefix(adjective) {
      return Found(
        range: TextRange(start, word.end + adjective.utf8.count),
        parts: [Part(unit: word.unit, numbers: [])], place: .here, step: -1)
    }
    return nil
  }

  /// Where the next unit of a chain starts: after "of", "of the", ",", "del", "de l’".
  private static func link(
    _ bytes: [UInt8], from start: Int, to end: Int
  ) -> (start: Int, isComma: Bool)? {
    let index = TextBytes.skipSpace(bytes, from: start, to: end)
    guard index < end else { return nil }
    if bytes[index] == 0x2C {
      let next = TextBytes.skipSpace(bytes, from: index + 1, to: end)
      return next < end ? (next, true) : nil
    }
    for words in links {
      guard index + words.count < end, bytes[index..<(index + words.count)].elementsEqual(words)
      else {
        continue
      }
      let next = TextBytes.skipSpace(bytes, from: index + words.count, to: end)
      return next < end ? (next, false) : nil
    }
    return nil
  }

  /// How large a unit is: a paragraph is part of an article.
  static func rank(_ unit: ReferenceWord.Unit) -> Int {
    switch unit {
    case .point: 0
    case .paragraph: 1
    case .article: 2
    default: 3
    }
  }

  private static let links: [[UInt8]] = [
    "of ", "under ", "in ", "de l’", "de l'", "du ", "de la ", "del ", "de los ", "de ", "des ",
  ].map { Array($0.utf8) }

  /// Reads "of this Convention", "of the Charter", "thereof" behind the numbers.
  private static func place(
    _ bytes: [UInt8], from start: Int, to end: Int, keeping rangeEnd: Int
  ) -> (Place, Int) {
    var index = TextBytes.skipSpace(bytes, from: start, to: end)
    guard index < end else { return (.here, rangeEnd) }
    if bytes[index] == 0x2C { index = TextBytes.skipSpace(bytes, from: index + 1, to: end) }
    let tail = String(decoding: bytes[index..<min(end, index + 48)], as: UTF8.self)
    let lower = tail.lowercased()
    if lower.hasPrefix("thereof") { return (.same(.article), index + 7) }
    for own in [
      "of this ", "of the present ", "to this ", "to the present ", "du présent ",
      "de la présente ", "de este ", "del presente ", "de la presente ", "de esta ", "de ce ",
      "of these ", "hereof",
    ] where lower.hasPrefix(own) {
      let after = index + own.utf8.count
      let wordEnd = Self.wordEnd(bytes, from: after, to: end)
      if own == "hereof" { return (.here, index + 6) }
      if let unit = ReferenceWord.match(bytes, at: min(after, bytes.count - 1), to: end) {
        return (.same(unit.unit), unit.end)
      }
      return (.here, wordEnd)
    }
    for other in [
      "of the ", "of that ", "of those ", "of its ", "to the ", "to that ", "of said ",
      "of ", "de la ", "du ", "de l’", "de l'", "de dicho ", "del ", "dudit ", "de ladite ",
      "de los ", "des ", "annexed to ", "in the ", "of chapter",
    ] where lower.hasPrefix(other) {
      let after = index + other.utf8.count
      guard after < end else { return (.here, rangeEnd) }
      // "of the Convention" names another instrument; "of the said paragraph" does not.
      let value = TextBytes.scalar(bytes, at: after).value
      guard TextBytes.isUpper(value) else { continue }
      if let unit = ReferenceWord.match(bytes, at: after, to: end) {
        return (.same(unit.unit), rangeEnd)
      }
      return (.elsewhere, wordEnd(bytes, from: after, to: end))
    }
    return (.here, rangeEnd)
  }

  private static func wordEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, TextBytes.isLetter(TextBytes.scalar(bytes, at: index).value) {
      index += TextBytes.scalar(bytes, at: index).length
    }
    return max(index, start)
  }
}
