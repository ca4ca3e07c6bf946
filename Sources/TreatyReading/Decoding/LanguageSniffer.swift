/// Tells the language of a text by its commonest words.
enum LanguageSniffer {
  private static let words: [(language: String, words: Set<String>)] = [
    ("en", ["the", "of", "and", "shall", "to", "in", "by", "for", "with", "any", "or", "be"]),
    (
      "fr",
      ["le", "les", "des", "et", "du", "la", "dans", "par", "une", "est", "aux", "sont", "ou"]
    ),
    ("es", ["el", "los", "las", "del", "y", "que", "por", "con", "una", "la", "para", "se", "o"]),
    ("nl", ["het", "een", "van", "zijn", "met", "voor", "niet", "aan", "wordt", "bij", "de"]),
    ("de", ["der", "die", "und", "das", "den", "von", "mit", "des", "für", "ist", "nicht"]),
    ("pt", ["os", "da", "das", "dos", "em", "uma", "não", "ao", "pela", "pelo", "e"]),
    ("it", ["il", "di", "che", "della", "delle", "degli", "nel", "gli", "con", "alla", "sono"]),
  ]

  /// The ISO 639-1 code, `en` where nothing tells.
  ///
  /// Another language than English must be clear: twice as many of its words as of English ones, and at
  /// least two. An English text is full of "the" and "of", however many French names stand in it.
  ///
  /// - Complexity: O(1): at most 40,000 bytes are read.
  static func language(of bytes: [UInt8]) -> String {
    let start = bytes.count > 80_000 ? 20_000 : 0
    let end = min(bytes.count, start + 40_000)
    if let script = script(of: bytes, from: start, to: end) { return script }
    var counts = [Int](repeating: 0, count: words.count)
    var index = start
    // The word at hand as a number, and how long it is.
    var word: UInt64 = 0
    var length = 0
    while index <= end {
      let byte = index < end ? bytes[index] : 0x20
      index += 1
      if byte >= 0x80 || TextBytes.isASCIILetter(byte) {
        if byte == 0xE2 {
          // Quotation marks and dashes part words.
          index += 2
        } else {
          word = word << 8 | UInt64(byte < 0x80 ? byte | 0x20 : byte)
          length += 1
          continue
        }
      }
      if length > 0, length <= 8 {
        var languages = table.languages(of: word)
        while languages != 0 {
          counts[languages.trailingZeroBitCount] += 1
          languages &= languages - 1
        }
      }
      word = 0
      length = 0
    }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return counts[best] >= max(2, 2 * counts[0]) ? words[best].language : "en"
  }

  /// Which languages have a word among their commonest: one bit for each.
  private struct WordTable {
    private var slots = [(word: UInt64, languages: UInt8)](repeating: (0, 0), count: 512)

    init(_ words: [(language: String, words: Set<String>)]) {
      for (language, entry) in words.enumerated() {
        for word in entry.words {
          let code = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
          let slot = slot(of: code)
          slots[slot] = (code, slots[slot].languages | 1 << UInt8(language))
        }
      }
    }

    func languages(of word: UInt64) -> UInt8 { slots[slot(of: word)].languages }

    /// Where a word stands, or would stand.
    private func slot(of word: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 55)
      while slots[slot].word != 0, slots[slot].word != word { slot = (slot + 1) & 511 }
      return slot
    }
  }

  private static let table = WordTable(words)

  /// The language that a script other than the Latin one points to.
  private static func script(of bytes: [UInt8], from start: Int, to end: Int) -> String? {
    var cyrillic = 0
    var arabic = 0
    var chinese = 0
    var latin = 0
    var index = start
    let limit = min(end, start + 4_000)
    while index < limit {
      let (value, length) = TextBytes.scalar(bytes, at: index)
      switch value {
      case 0x400...0x4FF: cyrillic += 1
      case 0x600...0x6FF: arabic += 1
      case 0x4E00...0x9FFF: chinese += 1
      case 0x41...0x24F: latin += 1
      default: break
      }
      index += length
    }
    return [("ru", cyrillic), ("ar", arabic), ("zh", chinese)].first { $0.1 > latin }?.0
  }
}
