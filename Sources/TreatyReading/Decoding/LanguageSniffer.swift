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
  /// - Complexity: O(1): at most 40,000 bytes are read.
  static func language(of bytes: [UInt8]) -> String {
    var counts = [Int](repeating: 0, count: words.count)
    let start = bytes.count > 80_000 ? 20_000 : 0
    let text = String(decoding: bytes[start..<min(bytes.count, start + 40_000)], as: UTF8.self)
    if let script = script(of: text) { return script }
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      for index in words.indices where words[index].words.contains(String(word)) {
        counts[index] += 1
      }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return counts[best] > 0 ? words[best].language : "en"
  }

  /// The language that a script other than the Latin one points to.
  private static func script(of text: String) -> String? {
    var counts: [String: Int] = [:]
    var letters = 0
    for scalar in text.unicodeScalars.prefix(4000) {
      switch scalar.value {
      case 0x400...0x4FF: counts["ru", default: 0] += 1
      case 0x600...0x6FF: counts["ar", default: 0] += 1
      case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
      case 0x41...0x24F: letters += 1
      default: break
      }
    }
    return counts.first { $0.value > letters }?.key
  }
}
