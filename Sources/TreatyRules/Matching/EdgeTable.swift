/// A hash table with open addressing from a node and a word to a number: one load for each probe.
struct EdgeTable: Sendable {
  /// A node + 1 in 24 bits, a word in 16 and the number in 24; 0 is a free slot.
  private(set) var entries: [UInt64] = Array(repeating: 0, count: 16)
  /// `64 - log2(entries.count)`.
  private(set) var shift: UInt64 = 64 - 4
  private(set) var count = 0

  /// What nodes and numbers must stay below.
  static let limit = 1 << 24 - 1

  /// The key of a word at a node, in the place that it has in an entry.
  @inline(__always) static func key(_ node: UInt32, _ word: UInt16) -> UInt64 {
    UInt64(node &+ 1) << 40 | UInt64(word) << 24
  }

  /// The slot at which to look for a key first; the high bits of the product are the best.
  @inline(__always) static func slot(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: ((key >> 24) &* 0x9e37_79b9_7f4a_7c15) >> shift)
  }

  /// The number of a key, or nil.
  @inline(__always) func value(_ key: UInt64) -> UInt32? {
    EdgeTable.value(key, entries.span, shift)
  }

  /// The number of a key in the entries of a table, or nil.
  @inline(__always)
  static func value(_ key: UInt64, _ entries: Span<UInt64>, _ shift: UInt64) -> UInt32? {
    let mask = entries.count &- 1
    var slot = EdgeTable.slot(key, shift)
    while true {
      let entry = entries[slot]
      if entry >> 24 == key >> 24 { return UInt32(truncatingIfNeeded: entry & 0xFF_FFFF) }
      if entry == 0 { return nil }
      slot = (slot &+ 1) & mask
    }
  }

  /// Makes room for so many keys, so that no key is placed twice.
  mutating func reserve(_ capacity: Int) {
    while capacity * 2 > entries.count { grow() }
  }

  /// Sets the number of a key that is not there yet; both must be below ``limit``.
  mutating func insert(_ key: UInt64, _ value: UInt32) {
    place(key | UInt64(value))
    count += 1
    if count * 2 > entries.count { grow() }
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: 0, count: old.count * 2)
    shift -= 1
    for entry in old where entry != 0 { place(entry) }
  }

  private mutating func place(_ entry: UInt64) {
    let mask = entries.count - 1
    var slot = EdgeTable.slot(entry & ~0xFF_FFFF, shift)
    while entries[slot] != 0 { slot = (slot + 1) & mask }
    entries[slot] = entry
  }
}
