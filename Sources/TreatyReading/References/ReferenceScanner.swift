import TreatyText

/// Finds references in running text: "paragraph 2 (a) of Article 5 of this Convention".
struct ReferenceScanner {
  /// One part of a reference: a unit with its numbers.
  struct Part {
    var unit: ReferenceWord.Unit
    var numbers: [ReferenceNumbers.Item]
  }

  /// A reference as found.
  struct Found {
    var range: TextRange
    /// From the smallest unit to the largest, as in "paragraph 2 of Article 5".
    var parts: [Part]
    var place: ReferencePlace
    /// Whether the first unit is in the plural.
    var isPlural = false
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
        while let more = continuation(of: found[found.count - 1], from: index, range, bytes) {
          found.append(more)
          index = more.range.end
        }
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
    guard
      let numbers = ReferenceNumbers(
        bytes, from: word.end, to: range.end, unit: word.unit,
        single: !isPlural(bytes, word.end))
    else {
      return relative(word, at: start, range, bytes)
    }
    return chain(
      Found(
        range: TextRange(start, numbers.end),
        parts: [Part(unit: word.unit, numbers: numbers.items)], place: .here,
        isPlural: isPlural(bytes, word.end)), from: numbers.end, range, bytes)
  }

  private static func isPlural(_ bytes: [UInt8], _ wordEnd: Int) -> Bool {
    bytes[wordEnd - 1] | 0x20 == 0x73
  }

  /// "Articles 54, paragraph 2, 61, paragraph 7, and 72": numbers that go on with the articles behind a
  /// paragraph.
  private static func continuation(
    of before: Found, from start: Int, _ range: TextRange, _ bytes: [UInt8]
  ) -> Found? {
    guard before.isPlural, before.parts.count > 1, case .here = before.place,
      let first = before.parts.first, first.unit == .article,
      let next = ReferenceNumbers.separator(bytes, from: start, to: range.end),
      let numbers = ReferenceNumbers(
        bytes, from: next - 1, to: range.end, unit: .article, single: false)
    else { return nil }
    return chain(
      Found(
        range: TextRange(next, numbers.end), parts: [Part(unit: .article, numbers: numbers.items)],
        place: .here, isPlural: true), from: numbers.end, range, bytes)
  }

  /// Adds the smaller and larger units to a reference, and where it leads.
  private static func chain(
    _ start: Found, from index: Int, _ range: TextRange, _ bytes: [UInt8]
  ) -> Found {
    var found = start
    var index = index
    // Where a larger unit is named whose number is lost, nothing can be said of the smaller.
    var isCutOff = false
    // "Article 5, paragraph 2": the larger unit comes first, after a comma.
    while found.parts.count < 4, let next = link(bytes, from: index, to: range.end),
      let inner = ReferenceWord.match(bytes, at: next.start, to: range.end),
      let last = found.parts.last, next.isComma == (rank(inner.unit) < rank(last.unit)),
      rank(inner.unit) != rank(last.unit),
      let more = ReferenceNumbers(
        bytes, from: inner.end, to: range.end, unit: inner.unit,
        single: !isPlural(bytes, inner.end)),
      // "paragraph 2 of Article 10, paragraph 2 of Article 11": a reference of its own.
      !next.isComma || !isFollowedByLarger(more, than: inner.unit, range, bytes)
    {
      found.parts.append(Part(unit: inner.unit, numbers: more.items))
      index = more.end
      found.range.end = index
    }
    if let next = link(bytes, from: index, to: range.end), !next.isComma,
      let outer = ReferenceWord.match(bytes, at: next.start, to: range.end),
      TextBytes.skipSpace(bytes, from: outer.end, to: range.end) == range.end
    {
      isCutOff = true
    }
    (found.place, found.range.end) = ReferencePlace.read(
      bytes, from: index, to: range.end, keeping: found.range.end)
    if isCutOff { found.place = .elsewhere }
    return found
  }

  private static func isFollowedByLarger(
    _ numbers: ReferenceNumbers, than unit: ReferenceWord.Unit, _ range: TextRange,
    _ bytes: [UInt8]
  ) -> Bool {
    guard let next = link(bytes, from: numbers.end, to: range.end), !next.isComma,
      let outer = ReferenceWord.match(bytes, at: next.start, to: range.end)
    else { return false }
    return rank(outer.unit) > rank(unit)
      && ReferenceNumbers(bytes, from: outer.end, to: range.end, unit: outer.unit, single: true)
        != nil
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

  /// Where the next unit of a chain starts: after "of", "of the", ",", "del", "de l’", or directly
  /// behind the number, "Article 301 paragraphs 5 or 6".
  private static func link(
    _ bytes: [UInt8], from start: Int, to end: Int
  ) -> (start: Int, isComma: Bool)? {
    let index = TextBytes.skipSpace(bytes, from: start, to: end)
    guard index < end else { return nil }
    if bytes[index] == 0x2C {
      let next = TextBytes.skipSpace(bytes, from: index + 1, to: end)
      return next < end ? (next, true) : nil
    }
    if let next = links.end(at: index, to: end, of: bytes) {
      return next < end ? (next, false) : nil
    }
    return index > start ? (index, true) : nil
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

  private static let links = Phrases([
    "of the ", "of ", "under ", "in ", "de l’", "de l'", "du ", "de la ", "del ", "de los ", "de ",
    "des ",
  ])

}
