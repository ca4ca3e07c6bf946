/// The words that patterns know, each with a number from 4 on (see ``Token``).
struct Vocabulary: Sendable {
  /// Open addressing: the number of a word, or 0.
  private(set) var slots: [UInt16]
  /// `64 - log2(slots.count)`.
  private(set) var shift: UInt64
  /// The keys by number.
  private(set) var keys: [WordKey]
  /// The spelling by number.
  private(set) var spellings: [String]

  init() {
    slots = Array(repeating: 0, count: 4096)
    shift = 64 - 12
    keys = Array(repeating: WordKey(low: 0, high: 0), count: 4)
    spellings = ["", ".", "0", "0th"]
  }

  /// How many numbers are taken, those of breaks and numerals included.
  var count: Int { keys.count }

  /// The number of a folded word, or 0.
  func number(of key: WordKey) -> UInt16 {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.mixed >> shift)
    while slots[slot] != 0 {
      if keys[Int(slots[slot])] == key { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The number of a folded word, a new one where it is not known; nil where there is no more room.
  mutating func insert(_ word: String) -> UInt16? {
    let key = WordKey(word.utf8)
    let known = number(of: key)
    guard known == 0 else { return known }
    guard keys.count < Int(UInt16.max) else { return nil }
    keys.append(key)
    spellings.append(word)
    place(UInt16(keys.count - 1))
    if keys.count * 4 > slots.count { grow() }
    return UInt16(keys.count - 1)
  }

  private mutating func place(_ number: UInt16) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: keys[Int(number)].mixed >> shift)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    shift -= 1
    for number in 4..<keys.count { place(UInt16(number)) }
  }
}
