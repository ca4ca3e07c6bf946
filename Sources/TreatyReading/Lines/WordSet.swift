import TreatyText

/// Words to look for in text without making strings of it: case is ignored.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var words: [[UInt8]]
  /// The words by hash: an index in ``words``, or −1.
  private let slots: [Int16]
  private let longest: Int

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// Creates a set of words, given in small letters.
  init(_ elements: [String]) {
    words = elements.map { Array($0.utf8) }
    longest = words.map(\.count).max() ?? 0
    var size = 64
    while size < words.count * 4 { size *= 2 }
    var slots = [Int16](repeating: -1, count: size)
    for (index, word) in words.enumerated() {
      var slot = Self.hash(word, from: 0, to: word.count) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int16(index)
    }
    self.slots = slots
  }

  /// Whether the bytes `start ..< end` are one of the words.
  func contains(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    guard end > start, end - start <= longest else { return false }
    var slot = Self.hash(bytes, from: start, to: end) & (slots.count - 1)
    while slots[slot] >= 0 {
      if equals(words[Int(slots[slot])], bytes, from: start, to: end) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func equals(_ word: [UInt8], _ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    guard word.count == end - start else { return false }
    for offset in word.indices where word[offset] != Self.small(bytes, start + offset) {
      return false
    }
    return true
  }

  private static func hash(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in start..<end { hash = (hash ^ UInt32(small(bytes, index))) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }

  /// The byte in small letters; in Latin-1 capitals the second byte carries the case.
  private static func small(_ bytes: [UInt8], _ index: Int) -> UInt8 {
    let byte = bytes[index]
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    if byte >= 0x80, byte <= 0x9E, index > 0, bytes[index - 1] == 0xC3 { return byte | 0x20 }
    return byte
  }
}
