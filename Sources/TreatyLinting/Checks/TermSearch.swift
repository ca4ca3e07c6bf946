import TreatyText

/// Looks for many terms at once, as they are used: in any case, in the singular or the plural, and with their
/// words in any order ("intellectual property protection" is used where the text speaks of "protection of
/// intellectual property").
///
/// Small words that join others are passed over. Words are compared by a 64-bit hash of their stems; nothing hangs on it but whether a defined term
/// counts as used.
struct TermSearch {
  /// Terms of the same words that are still sought, with what defines them.
  private struct Sought {
    /// What lies in this range is no use of them.
    var definition: TextRange
    var terms: [Int]
  }

  private var wasFound: [Bool] = []
  /// The terms that are still sought, by the hash of their words.
  private var sought: [UInt64: [Sought]] = [:]
  /// One bit for each word of a term, its hash modulo 4,096: most words of a text belong to none.
  private var firstWords = [UInt64](repeating: 0, count: 64)
  /// The words of the longest term.
  private var longest = 0

  /// How many words of a term count: nobody defines a longer one, and it keeps the search linear.
  private static let mostWords = 60

  /// Adds a term; the answer to it is ``isFound(_:)`` with the number of terms added before.
  mutating func add(_ term: String, outside definition: TextRange) {
    var stems: [UInt64] = []
    TermWord.forEach(in: Array(term.utf8)) { word, _ in stems.append(word) }
    stems.removeAll { TermWord.small.contains($0) }
    stems = Array(stems.prefix(TermSearch.mostWords))
    let index = wasFound.count
    // Of a term of small words only, "A", nobody could tell whether it is used.
    wasFound.append(stems.isEmpty && term.contains { $0.isLetter })
    guard !stems.isEmpty else { return }
    for word in stems { firstWords[Int(word >> 6 & 63)] |= 1 << (word & 63) }
    longest = max(longest, stems.count)
    let key = stems.reduce(0, TermSearch.joined)
    // Terms of one provision come one after another, and most often there is no other of the same words.
    if let count = sought[key]?.count, sought[key]?[count - 1].definition == definition {
      sought[key]?[count - 1].terms.append(index)
    } else {
      sought[key, default: []].append(Sought(definition: definition, terms: [index]))
    }
  }

  /// Whether a term was found.
  func isFound(_ index: Int) -> Bool { wasFound[index] }

  /// Reads a text.
  ///
  /// - Complexity: O(words of the text, times those of the longest term, of which ``mostWords`` count).
  mutating func read(_ text: ReadingText) {
    guard !sought.isEmpty else { return }
    var words: [UInt64] = []
    var ranges: [TextRange] = []
    TermWord.forEach(in: text.bytes) { word, range in
      guard !TermWord.small.contains(word) else { return }
      words.append(word)
      ranges.append(range)
    }
    for start in words.indices where isInTerm(words[start]) {
      var key: UInt64 = 0
      for word in words[start...].prefix(longest) {
        guard isInTerm(word) else { break }
        key = TermSearch.joined(key, word)
        if sought[key] != nil { find(key, at: ranges[start]) }
      }
    }
  }

  /// Takes what is found at a place from what is sought. What remains is defined around it, and there is no
  /// more of that than provisions are nested.
  private mutating func find(_ key: UInt64, at place: TextRange) {
    guard let candidates = sought[key] else { return }
    let remaining = candidates.filter { $0.definition.contains(place) }
    guard remaining.count < candidates.count else { return }
    for candidate in candidates where !candidate.definition.contains(place) {
      for term in candidate.terms { wasFound[term] = true }
    }
    sought[key] = remaining.isEmpty ? nil : remaining
  }

  private func isInTerm(_ word: UInt64) -> Bool {
    firstWords[Int(word >> 6 & 63)] >> (word & 63) & 1 != 0
  }

  /// The sum of the words' hashes, each mixed for itself: the same in any order.
  private static func joined(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (word ^ word >> 31) &* 0x9e37_79b9_7f4a_7c15
    return hash &+ (mixed ^ mixed >> 29)
  }
}

/// A word as terms are compared by it: small letters, without the ending of an English plural.
private enum TermWord {
  /// The stems of words that only join others.
  static let small: Set<UInt64> = {
    var stems: Set<UInt64> = []
    for word in [
      "of", "the", "a", "an", "for", "in", "to", "by", "de", "la", "le", "du", "des", "el",
    ] {
      forEach(in: Array(word.utf8)) { stem, _ in stems.insert(stem) }
    }
    return stems
  }()

  /// Calls with the hash of each word's stem and the word's range.
  static func forEach(in bytes: [UInt8], _ body: (UInt64, TextRange) -> Void) {
    let span = bytes.span
    var index = 0
    while index < span.count {
      let start = index
      var hasOnlyASCII = true
      while index < span.count, let length = letterLength(span, index) {
        if length > 1 { hasOnlyASCII = false }
        index += length
      }
      guard index > start else {
        index += 1
        continue
      }
      let range = TextRange(start, index)
      if hasOnlyASCII {
        body(hash(span.extracting(start..<index)), range)
      } else {
        let lowered = Array(String(decoding: bytes[start..<index], as: UTF8.self).lowercased().utf8)
        body(hash(lowered.span), range)
      }
    }
  }

  /// The length of a letter or digit at an index, in bytes; `nil` where there is none. All characters
  /// beyond ASCII count as letters, except those of General Punctuation (U+2000 … U+203F) and the
  /// no-break space.
  private static func letterLength(_ bytes: Swift.Span<UInt8>, _ index: Int) -> Int? {
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: 1
    case 0xE2 where index + 1 < bytes.count && bytes[index + 1] == 0x80: nil
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0: nil
    case 0xC0...: length(of: bytes[index], atMost: bytes.count - index)
    default: nil
    }
  }

  private static func length(of lead: UInt8, atMost limit: Int) -> Int {
    min(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2, limit)
  }

  /// The hash of the stem of a word.
  private static func hash(_ word: Swift.Span<UInt8>) -> UInt64 {
    func lower(_ index: Int) -> UInt8 {
      let byte = word[index]
      return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }
    let count = word.count
    let endsInS = count > 3 && lower(count - 1) == 0x73
    let endsInIes =
      count > 4 && endsInS && lower(count - 2) == 0x65 && lower(count - 3) == 0x69
    var kept = count
    if endsInIes {
      kept -= 3
    } else if endsInS, lower(count - 2) != 0x73 {
      kept -= 1
    }
    var hash = ByteHash()
    for index in 0..<kept { hash.add(lower(index)) }
    if endsInIes { hash.add(UInt8(ascii: "y")) }
    return hash.value
  }
}
