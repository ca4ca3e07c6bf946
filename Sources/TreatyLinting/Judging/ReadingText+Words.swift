import TreatyText

extension ReadingText {
  /// The words in a range: runs of letters and digits, with hyphens and apostrophes inside.
  func words(_ range: TextRange, lowercased: Bool) -> [String] {
    let text = lowercased ? string(range).lowercased() : string(range)
    return text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "’") }
      .map(String.init)
  }

  /// The same words, where they stand.
  func wordRanges(_ range: TextRange) -> [TextRange] {
    var ranges: [TextRange] = []
    var start: Int?
    for index in range.start...range.end {
      let isInWord = index < range.end && ReadingText.isWordByte(bytes[index])
      if isInWord {
        if start == nil { start = index }
      } else if let from = start {
        ranges.append(TextRange(from, index))
        start = nil
      }
    }
    return ranges
  }

  /// Whether one of these phrases stands in a range.
  func hasPhrase(_ list: PhraseList, in range: TextRange) -> Bool {
    lastPhrase(list, in: range) != nil
  }

  /// Where the last of these phrases in a range begins; `nil` where none stands in it.
  func lastPhrase(_ list: PhraseList, in range: TextRange) -> Int? {
    let span = bytes.span
    for index in range.start..<range.end where span[index] >= 0x80 {
      // What is a letter beyond ASCII only a string knows; but no phrase stands where its letters do not.
      if list.isASCII, !mayHold(list, range) { return nil }
      return lastPhrase(list, among: wordsWithPlaces(range))
    }
    var last: Int?
    var index = range.start
    while index < range.end {
      guard ReadingText.isWordByte(span[index]) else {
        index += 1
        continue
      }
      if list.initials >> UInt32(span[index] & 31) & 1 != 0 {
        for phrase in list.phrases
        where ReadingText.stands(phrase, span, at: index, to: range.end) {
          last = index
          break
        }
      }
      while index < range.end, ReadingText.isWordByte(span[index]) { index += 1 }
    }
    return last
  }

  /// Whether the letters of the first word of any phrase of ASCII stand one behind the other in a range.
  private func mayHold(_ list: PhraseList, _ range: TextRange) -> Bool {
    let span = bytes.span
    var isInWord = false
    for index in range.start..<range.end {
      let byte = span[index]
      // To begin a word more often than is true does no harm here.
      let begins = !isInWord
      isInWord = byte < 0x80 && ReadingText.isWordByte(byte)
      guard begins, isInWord, list.initials >> UInt32(byte & 31) & 1 != 0 else { continue }
      for phrase in list.phrases {
        var place = index
        var isSame = true
        for expected in phrase.utf8 {
          if expected == 0x20 { break }
          guard place < range.end else {
            isSame = false
            break
          }
          let own = span[place]
          isSame = (own >= 0x41 && own <= 0x5A ? own | 0x20 : own) == expected
          if !isSame { break }
          place += 1
        }
        if isSame { return true }
      }
    }
    return false
  }

  private func lastPhrase(
    _ list: PhraseList, among words: [(word: String, start: Int)]
  ) -> Int? {
    let phrases = list.phrases.map { $0.split(separator: " ").map(String.init) }
    for index in words.indices.reversed() {
      for phrase in phrases
      where index + phrase.count <= words.count
        && zip(phrase, words[index...]).allSatisfy({ $0 == $1.word })
      {
        return words[index].start
      }
    }
    return nil
  }

  /// The words in a range in small letters, with where they start.
  private func wordsWithPlaces(_ range: TextRange) -> [(word: String, start: Int)] {
    var words: [(word: String, start: Int)] = []
    var word = ""
    var start = range.start
    var offset = range.start
    for character in string(range) {
      if character.isLetter || character.isNumber || "-'’".contains(character) {
        if word.isEmpty { start = offset }
        word.append(character)
      } else if !word.isEmpty {
        words.append((word.lowercased(), start))
        word = ""
      }
      offset += character.utf8.count
    }
    if !word.isEmpty { words.append((word.lowercased(), start)) }
    return words
  }

  /// Whether the words of a phrase stand at the beginning of a word of ASCII.
  private static func stands(
    _ phrase: String, _ bytes: Swift.Span<UInt8>, at start: Int, to end: Int
  ) -> Bool {
    var index = start
    func isInWord(_ index: Int) -> Bool { index < end && isWordByte(bytes[index]) }
    for byte in phrase.utf8 {
      if byte == 0x20 {
        if isInWord(index) { return false }
        while index < end, !isWordByte(bytes[index]) { index += 1 }
      } else {
        guard isInWord(index) else { return false }
        let own = bytes[index]
        guard (own >= 0x41 && own <= 0x5A ? own | 0x20 : own) == byte else { return false }
        index += 1
      }
    }
    return !isInWord(index)
  }

  /// Letters, digits, hyphens and apostrophes; every byte of a character beyond ASCII counts.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x27, 0x2D, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// A range as it is quoted in a message: white space folded, cut after 72 characters at a word's end.
  func quotation(_ range: TextRange) -> String {
    let folded = string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard folded.count > 72 else { return folded }
    let cut = folded.prefix(72)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + " …"
  }
}
