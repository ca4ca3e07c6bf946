import TreatyText

/// The words of an instrument, so that a term can be looked for as it is used: in any case, in the
/// singular or the plural.
struct WordSequences {
  private let words: [String]
  private let ranges: [TextRange]
  private let places: [String: [Int]]

  /// - Complexity: O(length of the text).
  init(_ text: ReadingText) {
    var words: [String] = []
    var ranges: [TextRange] = []
    var places: [String: [Int]] = [:]
    var start: Int?
    for index in 0...text.bytes.count {
      let isInWord = index < text.bytes.count && WordSequences.isWordByte(text.bytes[index])
      if isInWord {
        if start == nil { start = index }
      } else if let from = start {
        let range = TextRange(from, index)
        let word = WordSequences.stem(text.string(range).lowercased())
        places[word, default: []].append(words.count)
        words.append(word)
        ranges.append(range)
        start = nil
      }
    }
    self.words = words
    self.ranges = ranges
    self.places = places
  }

  /// Whether a term occurs somewhere outside a range.
  func occurs(_ term: String, outside range: TextRange) -> Bool {
    let sought = term.lowercased().split { !($0.isLetter || $0.isNumber) }
      .map { WordSequences.stem(String($0)) }
    guard let first = sought.first, let starts = places[first] else { return false }
    return starts.contains { start in
      start + sought.count <= words.count && !range.contains(ranges[start])
        && zip(sought, words[start...]).allSatisfy(==)
    }
  }

  /// Letters and digits; every byte of a character beyond ASCII counts as a letter.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// A word without the ending of an English plural.
  private static func stem(_ word: String) -> String {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
    return word
  }
}
