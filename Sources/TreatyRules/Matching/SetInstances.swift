/// The phrases of sets found so far, by the token at which they start.
struct SetInstances: Sendable {
  /// A phrase of a set.
  struct Instance: Sendable {
    /// The number of the set.
    var set: UInt16
    /// The index of the token after it.
    var end: UInt32
    /// The next phrase that starts at the same token, as an index from 1; 0 is none.
    var next: UInt32
  }

  /// By token: the first phrase, as an index from 1 in ``instances``; 0 is none.
  private(set) var heads: [UInt32] = []
  private(set) var instances: [Instance] = []
  /// By token: one bit for each set of which a phrase starts there, its number modulo 64.
  private(set) var filters: [UInt64] = []

  /// Forgets all, for a text of `count` tokens.
  mutating func reset(count: Int) {
    instances.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(0, count: count))
    filters.removeAll(keepingCapacity: true)
    filters.append(contentsOf: repeatElement(0, count: count))
  }

  /// Notes a phrase; longer ones come first in the chain of a token.
  mutating func insert(set: UInt16, start: Int, end: Int) {
    var previous: Int?
    var index = heads[start]
    while index != 0 {
      let instance = instances[Int(index) - 1]
      if instance.set == set, instance.end == UInt32(end) { return }
      if Int(instance.end) < end { break }
      previous = Int(index) - 1
      index = instance.next
    }
    filters[start] |= 1 << UInt64(set & 63)
    instances.append(Instance(set: set, end: UInt32(end), next: index))
    if let previous {
      instances[previous].next = UInt32(instances.count)
    } else {
      heads[start] = UInt32(instances.count)
    }
  }
}
