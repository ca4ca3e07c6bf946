import TreatyText

/// Reads the number of a heading: 5, 4 bis, 12.5, 2-01, IV, ONE, premier, A, « A ».
enum HeadingNumberScanner {
  /// The number at `start` and where it ends.
  static func number(
    _ bytes: [UInt8], from start: Int, to end: Int, kind: ProvisionKind
  ) -> (number: HeadingNumber, end: Int)? {
    var index = start
    // "No. 1", "n° 1", and quotation marks before a letter.
    if let after = numero(bytes, from: index, to: end) { index = after }
    while index < end {
      let (value, length) = TextBytes.scalar(bytes, at: index)
      guard
        [0x22, 0x27, 0xAB, 0x201C, 0x2018].contains(value)
          || (index > start && TextBytes.isSpace(value))
      else { break }
      index += length
    }
    if index + 1 < end, bytes[index] == 0x2D {
      // "ARTICLE - 3", "Article -1"
      let digits = TextBytes.skipSpace(bytes, from: index + 1, to: end)
      if digits < end, TextBytes.isDigit(bytes[digits]) { index = digits }
    }
    var tokenEnd = index
    while tokenEnd < end, tokenEnd - index < 40 {
      let (value, length) = TextBytes.scalar(bytes, at: tokenEnd)
      let isJoint = value == 0x2E || value == 0x2D
      guard
        TextBytes.isLetter(value) || (value < 0x80 && TextBytes.isDigit(UInt8(value))) || isJoint
      else { break }
      if isJoint {
        guard tokenEnd + 1 < end,
          TextBytes.isDigit(bytes[tokenEnd + 1]) || TextBytes.isASCIILetter(bytes[tokenEnd + 1])
        else { break }
      }
      tokenEnd += length
    }
    guard tokenEnd > index else { return nil }
    guard var result = parse(bytes, index, tokenEnd, kind: kind) else { return nil }
    if result.number.suffix == 0, let (suffix, after) = suffix(bytes, from: result.end, to: end) {
      result.number.suffix = suffix
      result.end = after
    }
    return result
  }

  private static func parse(
    _ bytes: [UInt8], _ start: Int, _ end: Int, kind: ProvisionKind
  ) -> (number: HeadingNumber, end: Int)? {
    let token = bytes[start..<end]
    if let value = NumberWord.value(of: String(decoding: token, as: UTF8.self)) {
      return (HeadingNumber(path: [], ordinal: value, suffix: 0, series: .arabic), end)
    }
    if bytes[start] >= 0xE4,
      let value = ChineseNumeral.value(of: String(decoding: token, as: UTF8.self))
    {
      return (
        HeadingNumber(path: [], ordinal: value.ordinal, suffix: value.suffix, series: .arabic), end
      )
    }
    if bytes[start] >= 0x41, let value = RomanNumeral.value(of: token), isOneCase(token) {
      return (HeadingNumber(path: [], ordinal: value, suffix: 0, series: .upperRoman), end)
    }
    // Parts between dots and hyphens; the last may carry a letter or a Latin ordinal.
    var path: [Int] = []
    var series = Label.Series.arabic
    var index = start
    while true {
      var partEnd = index
      while partEnd < end, bytes[partEnd] != 0x2E, bytes[partEnd] != 0x2D { partEnd += 1 }
      guard let part = part(bytes[index..<partEnd], isFirst: index == start, kind: kind) else {
        // "Article 5.The": the number ends where the words begin.
        guard !path.isEmpty, bytes[index - 1] == 0x2E else { return nil }
        return (
          HeadingNumber(
            path: path.dropLast(), ordinal: path[path.count - 1], suffix: 0, series: series),
          index - 1
        )
      }
      path.append(part.value)
      series = part.series
      if partEnd == end || part.suffix != 0 {
        guard partEnd == end else { return nil }
        return (
          HeadingNumber(
            path: path.dropLast(), ordinal: part.value, suffix: part.suffix, series: series), end
        )
      }
      index = partEnd + 1
    }
  }

  private static func part(
    _ bytes: ArraySlice<UInt8>, isFirst: Bool, kind: ProvisionKind
  ) -> (value: Int, suffix: Int, series: Label.Series)? {
    guard let first = bytes.first else { return nil }
    if TextBytes.isDigit(first) {
      let digits = bytes.prefix { TextBytes.isDigit($0) }
      guard digits.count <= 4, let value = Int(String(decoding: digits, as: UTF8.self)) else {
        return nil
      }
      let rest = bytes.dropFirst(digits.count)
      if rest.isEmpty { return (value, 0, .arabic) }
      if let suffix = LatinOrdinal.value(of: rest) { return (value, suffix, .arabic) }
      guard rest.count == 1, let letter = rest.first, TextBytes.isASCIILetter(letter) else {
        return nil
      }
      return (value, 100 + Int(letter | 0x20) - 0x60, .arabic)
    }
    if bytes.count == 1, TextBytes.isASCIILetter(first), first < 0x61 || !isFirst || kind == .annex
    {
      return (Int(first | 0x20) - 0x60, 0, .upperLetter)
    }
    if let value = RomanNumeral.value(of: bytes), isOneCase(bytes) {
      return (value, 0, .upperRoman)
    }
    // "IVbis"
    guard let split = bytes.firstIndex(where: { $0 >= 0x61 }), split > bytes.startIndex,
      let value = RomanNumeral.value(of: bytes[..<split]),
      let suffix = LatinOrdinal.value(of: bytes[split...])
    else { return nil }
    return (value, suffix, .upperRoman)
  }

  private static func isOneCase(_ token: ArraySlice<UInt8>) -> Bool {
    token.allSatisfy { $0 < 0x61 } || token.allSatisfy { $0 >= 0x61 }
  }

  /// " bis", " ter", and " A" at the end of the line.
  private static func suffix(_ bytes: [UInt8], from start: Int, to end: Int) -> (Int, Int)? {
    let word = TextBytes.skipSpace(bytes, from: start, to: min(end, start + 3))
    guard word > start else { return nil }
    var wordEnd = word
    while wordEnd < end, TextBytes.isASCIILetter(bytes[wordEnd]), wordEnd - word < 14 {
      wordEnd += 1
    }
    guard let value = LatinOrdinal.value(of: bytes[word..<wordEnd]) else { return nil }
    return (value, wordEnd)
  }

  private static func numero(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    guard start + 2 < end, bytes[start] | 0x20 == 0x6E else { return nil }
    var index = start + 1
    if bytes[index] | 0x20 == 0x6F { index += 1 } else if bytes[index] != 0xC2 { return nil }
    while index < end, bytes[index] == 0x2E || bytes[index] >= 0x80 { index += 1 }
    let after = TextBytes.skipSpace(bytes, from: index, to: end)
    guard after < end, TextBytes.isDigit(bytes[after]) || TextBytes.isASCIILetter(bytes[after]),
      after > index || bytes[index - 1] >= 0x80 || bytes[index - 1] == 0x2E
    else { return nil }
    return after
  }
}
