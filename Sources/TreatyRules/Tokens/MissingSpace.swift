/// Finds where a space was lost: scanned texts join the last word of a line to the first of the next
/// ("doesnot", "subject tothe").
///
/// Only a word that no pattern knows is looked at, and it must fall apart into small words of the
/// language and a known word of at least four letters.
struct MissingSpace: Sendable {
  /// The small words, in small letters.
  let words: [[UInt8]]
  /// By first letter: one bit for each second letter of a small word.
  private let beginnings: [UInt32]
  /// By last letter: one bit for each last but one letter of a small word.
  private let endings: [UInt32]

  /// The shortest word that can fall apart.
  static let shortest = 6
  private static let shortestPart = 4

  /// - Parameter words: small words of two ASCII letters or more.
  init(words: [String]) {
    self.words = words.map { Array($0.utf8) }.filter { word in
      word.count >= 2 && word.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }
    var beginnings = Array(repeating: UInt32(0), count: 32)
    var endings = beginnings
    for word in self.words {
      beginnings[Int(word[0] & 31)] |= 1 << UInt32(word[1] & 31)
      endings[Int(word[word.count - 1] & 31)] |= 1 << UInt32(word[word.count - 2] & 31)
    }
    self.beginnings = beginnings
    self.endings = endings
  }

  /// A word that another one stuck to.
  struct Part {
    /// Where it ends.
    var end: Int
    var number: UInt16
  }

  /// How many spaces may have been lost in one word: "ThisAgreementshallnotprevent".
  private static let most = 6

  /// The words that the one at `start..<end` falls apart into, in order; none where it does not.
  ///
  /// All of them are known, and all but one are small words.
  func split(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ vocabulary: Vocabulary) -> [Part] {
    split(bytes, start, end, vocabulary, MissingSpace.most)
  }

  private func split(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ vocabulary: Vocabulary, _ most: Int
  ) -> [Part] {
    guard most > 0, end - start >= MissingSpace.shortest else { return [] }
    let mayEnd = endings[Int(bytes[end - 1] & 31)] >> UInt32(bytes[end - 2] & 31) & 1 != 0
    let mayBegin = beginnings[Int(bytes[start] & 31)] >> UInt32(bytes[start + 1] & 31) & 1 != 0
    guard mayEnd || mayBegin else { return [] }
    for word in words where end - start - word.count >= MissingSpace.shortestPart {
      if mayEnd, matches(bytes, end - word.count, word) {
        let rest = known(bytes, start, end - word.count, vocabulary, most)
        if !rest.isEmpty {
          return rest + [Part(end: end, number: vocabulary.number(of: WordKey(word)))]
        }
      }
      if mayBegin, matches(bytes, start, word) {
        let rest = known(bytes, start + word.count, end, vocabulary, most)
        if !rest.isEmpty {
          let number = vocabulary.number(of: WordKey(word))
          return [Part(end: start + word.count, number: number)] + rest
        }
      }
    }
    return []
  }

  /// What is left of a word: known as it is, or falling apart in its turn.
  private func known(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ vocabulary: Vocabulary, _ most: Int
  ) -> [Part] {
    let number = number(bytes, start, end, vocabulary)
    if number != 0 { return [Part(end: end, number: number)] }
    return split(bytes, start, end, vocabulary, most - 1)
  }

  private func matches(_ bytes: Span<UInt8>, _ start: Int, _ word: [UInt8]) -> Bool {
    for offset in word.indices where bytes[start + offset] | 0x20 != word[offset] { return false }
    return true
  }

  /// The number of a part, or 0 where it is unknown or no plain word.
  private func number(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ vocabulary: Vocabulary
  ) -> UInt16 {
    var folded: [UInt8] = []
    folded.reserveCapacity(end - start)
    for index in start..<end {
      guard ByteClass.isLetter(bytes[index]) else { return 0 }
      folded.append(bytes[index] | 0x20)
    }
    return vocabulary.number(of: WordKey(folded))
  }
}
