import TreatyText

/// Where the words behind a reference say that it leads: "of this Convention", "of the Charter".
enum ReferencePlace {
  /// Nowhere in particular.
  case here
  /// "of this Convention": the instrument at hand.
  case own
  /// "of the Convention", "of Regulation (EC) 1/2003", "of that Act", "thereof".
  case elsewhere
  /// "of this Article": the provision that the words stand in.
  case same(ReferenceWord.Unit)

  private static let ownPhrases = Phrases([
    "of this ", "of the present ", "to this ", "to the present ", "in this ", "du présent ",
    "de la présente ", "de este ", "del presente ", "de la presente ", "de esta ", "de ce ",
    "de cette ", "of these ", "hereof", "herein",
  ])

  private static let otherPhrases = Phrases([
    "of the said ", "of the ", "of that ", "of those ", "of its ", "to the said ", "to the ",
    "to that ", "of said ", "of ", "or the ", "de la ", "du ", "de l’", "de l'", "de dicho ",
    "de dicha ", "del ", "dudit ", "de ladite ", "de los ", "de las ", "des ", "annexed to ",
    "in the ", "under the ",
  ])

  private static let that = Phrases([
    "of that ", "of the said ", "of said ", "of the aforementioned ", "de dicho ", "dudit ",
    "de ladite ",
  ])

  private static let thereof = Phrases(["thereof", "therein", "de celui-ci", "de celle-ci"])

  /// Words that may stand between a reference and the instrument it belongs to: "and those following".
  private static let between = Phrases([
    "and those following", "and the following", "et suivants", "y siguientes", "et seq.",
    "inclusive",
  ])

  /// Reads what stands behind the numbers of a reference.
  ///
  /// - Returns: the place, and where the reference with it ends.
  static func read(
    _ bytes: [UInt8], from start: Int, to end: Int, keeping rangeEnd: Int
  ) -> (ReferencePlace, Int) {
    var index = behindTitle(bytes, from: start, to: end)
    index = behindComma(bytes, from: index, to: end)
    if let after = between.end(at: index, to: end, of: bytes) {
      index = behindComma(bytes, from: TextBytes.skipSpace(bytes, from: after, to: end), to: end)
    }
    guard index < end else { return (.here, rangeEnd) }
    if let after = thereof.end(at: index, to: end, of: bytes) { return (.elsewhere, after) }
    if let after = ownPhrases.end(at: index, to: end, of: bytes) {
      guard after < end else { return (.own, min(after, end)) }
      if let unit = ReferenceWord.match(bytes, at: after, to: end) {
        return (.same(unit.unit), unit.end)
      }
      return (.own, wordEnd(bytes, from: after, to: end))
    }
    if let after = that.end(at: index, to: end, of: bytes), after < end,
      ReferenceWord.match(bytes, at: after, to: end) != nil
    {
      // "paragraph 9 of that Article": the one that was spoken of.
      return (.elsewhere, rangeEnd)
    }
    guard let after = otherPhrases.end(at: index, to: end, of: bytes), after < end else {
      return (.here, rangeEnd)
    }
    // "of the Convention" names another instrument; "of the parties" does not.
    guard TextBytes.isUpper(TextBytes.scalar(bytes, at: after).value) else {
      guard let noun = OtherInstrument.smallNoun(bytes, at: after, to: end) else {
        return (.here, rangeEnd)
      }
      return (.elsewhere, noun)
    }
    if let unit = ReferenceWord.match(bytes, at: after, to: end) {
      return (.same(unit.unit), rangeEnd)
    }
    return (.elsewhere, wordEnd(bytes, from: after, to: end))
  }

  /// Past the title of an article in parentheses: "Article 3 (General Definitions) of the …".
  private static func behindTitle(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    let index = TextBytes.skipSpace(bytes, from: start, to: end)
    guard index + 1 < end, bytes[index] == 0x28,
      TextBytes.isUpper(TextBytes.scalar(bytes, at: index + 1).value),
      let close = bytes[index..<min(end, index + 160)].firstIndex(of: 0x29), close - index > 3
    else { return index }
    return TextBytes.skipSpace(bytes, from: close + 1, to: end)
  }

  private static func behindComma(_ bytes: [UInt8], from index: Int, to end: Int) -> Int {
    guard index < end, bytes[index] == 0x2C else { return index }
    return TextBytes.skipSpace(bytes, from: index + 1, to: end)
  }

  private static func wordEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    while index < end, TextBytes.isLetter(TextBytes.scalar(bytes, at: index).value) {
      index += TextBytes.scalar(bytes, at: index).length
    }
    return max(index, start)
  }
}
