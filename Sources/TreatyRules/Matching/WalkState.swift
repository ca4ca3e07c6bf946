/// What a walk through an automaton remembers, used again from text to text.
struct WalkState: Sendable {
  /// A place still to be looked at: a node and the index of the next token.
  struct Place: Sendable {
    var node: UInt32
    var token: UInt32
  }

  /// What follows gaps in the text.
  var lookahead = Lookahead()
  /// The places still to be looked at for the present start, the next one last.
  var stack: [Place] = []
  /// By group of accepts: the count of starts when it was last reached.
  private var reached: [UInt32] = []
  /// A hash table of the places looked at: node and token, and the count of starts.
  private var visited: [UInt64] = Array(repeating: 0, count: 256)
  private var visitedStamps: [UInt32] = Array(repeating: 0, count: 256)
  private var visitedCount = 0
  /// The count of starts so far.
  private var stamp: UInt32 = 0

  /// How many places it has room for: two to four times as many as the start led to that led to most.
  var room: Int { visited.count }

  /// Begins a text.
  mutating func begin(groupCount: Int) {
    // The stamps of another automaton are lower than those to come.
    if reached.count < groupCount {
      reached.append(contentsOf: repeatElement(0, count: groupCount - reached.count))
    }
  }

  /// Begins a start.
  mutating func beginStart() {
    if stamp == .max {
      stamp = 0
      for index in reached.indices { reached[index] = 0 }
      for index in visitedStamps.indices { visitedStamps[index] = 0 }
    }
    stamp &+= 1
    visitedCount = 0
  }

  /// Notes that an accept of a group is reached.
  ///
  /// - Returns: whether it was not, for this start.
  mutating func reach(_ group: Int) -> Bool {
    guard reached[group] != stamp else { return false }
    reached[group] = stamp
    return true
  }

  /// Notes that a node is looked at with a token.
  ///
  /// - Returns: whether it was not, for this start.
  mutating func visit(_ node: UInt32, _ token: Int) -> Bool {
    let key = UInt64(node) << 32 | UInt64(UInt32(token))
    let mask = visited.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 40) & mask
    while visitedStamps[slot] == stamp {
      if visited[slot] == key { return false }
      slot = (slot + 1) & mask
    }
    visited[slot] = key
    visitedStamps[slot] = stamp
    visitedCount += 1
    if visitedCount * 2 > visited.count { grow() }
    return true
  }

  private mutating func grow() {
    let old = (visited, visitedStamps)
    visited = Array(repeating: 0, count: old.0.count * 2)
    visitedStamps = Array(repeating: 0, count: visited.count)
    let mask = visited.count - 1
    for index in old.0.indices where old.1[index] == stamp {
      var slot = Int(truncatingIfNeeded: (old.0[index] &* 0x9e37_79b9_7f4a_7c15) >> 40) & mask
      while visitedStamps[slot] == stamp { slot = (slot + 1) & mask }
      visited[slot] = old.0[index]
      visitedStamps[slot] = stamp
    }
  }

  /// Reverses the end of the stack.
  @inline(__always)
  static func reverse(_ stack: inout [Place], from base: Int) {
    var low = base
    var high = stack.count - 1
    while low < high {
      stack.swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}
