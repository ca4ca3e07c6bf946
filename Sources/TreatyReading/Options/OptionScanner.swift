import TreatyText

/// Reads the words that name one of several wordings of a draft: "Option 1:", "Alternative A",
/// "Alt. 2", "Variante B".
enum OptionScanner {
  /// What a wording is called.
  struct Match {
    /// Keyword, number and the colon behind it.
    var labelRange: TextRange
    /// The number in its series, from 1; letters and Roman numerals count from 1 too.
    var ordinal: Int
    /// Whether a colon, a dash or the end of the line follows, so that it is no part of a sentence.
    var isAnnounced: Bool
  }

  private static let keywords: Set<String> = [
    "option", "opción", "opcion", "alternative", "alternativa", "variant", "variante", "alt",
  ]

  /// The name of a wording at the head of `range`, brackets of the draft left aside.
  static func match(_ bytes: [UInt8], _ range: TextRange) -> Match? {
    var start = range.start
    while start < range.end, bytes[start] == 0x5B { start += 1 }
    guard start < range.end, "OoAaVv".utf8.contains(bytes[start]) else { return nil }
    var index = start
    while index < range.end, index - start < 12 {
      let (value, length) = TextBytes.scalar(bytes, at: index)
      guard TextBytes.isLetter(value) else { break }
      index += length
    }
    guard keywords.contains(String(decoding: bytes[start..<index], as: UTF8.self).lowercased())
    else { return nil }
    if index < range.end, bytes[index] == 0x2E { index += 1 }
    index = TextBytes.skipSpace(bytes, from: index, to: min(range.end, index + 2))
    guard let core = LabelCore(bytes, from: index, to: range.end), core.end - index <= 4,
      let reading = core.readings.first
    else { return nil }
    var end = core.end
    if end < range.end, bytes[end] == 0x5D { end += 1 }
    let sign = TextBytes.skipSpace(bytes, from: end, to: min(range.end, end + 2))
    guard sign < range.end else {
      return Match(
        labelRange: TextRange(start, end), ordinal: reading.ordinal, isAnnounced: true)
    }
    let (value, length) = TextBytes.scalar(bytes, at: sign)
    let isAnnounced = [0x3A, 0x2013, 0x2014].contains(value) || value == 0x2E
    guard isAnnounced || sign > end,
      isAnnounced || TextBytes.isUpper(value) || value == 0x28
        || value == 0x5B
    else { return nil }
    return Match(
      labelRange: TextRange(start, isAnnounced ? sign + length : end), ordinal: reading.ordinal,
      isAnnounced: isAnnounced)
  }
}
