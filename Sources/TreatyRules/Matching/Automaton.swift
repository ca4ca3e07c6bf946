/// All patterns as one trie over the numbers of words: its cost does not depend on their number.
///
/// A node has edges for words, found by one probe of a hash table after a test of a 64-bit filter.
/// What sets, gaps and checks need is kept apart in ``Detail``: a pattern of words only never touches
/// it. The words that can follow the gaps of a node are edges of the node in a second table, so that
/// a window is read once however many gaps start there.
struct Automaton: Sendable {
  /// A place in the trie.
  struct Node: Sendable {
    /// One bit for each word of which there may be an edge: the number modulo 64.
    var filter: UInt64 = 0
    /// The first of its accepts, as an index from 1; 0 is none.
    var accept: UInt32 = 0
    /// Its detail, as an index from 1; 0 is none.
    var detail: UInt32 = 0
  }

  /// What a node stands for when it is reached.
  struct Accept: Sendable {
    /// The number given when the sequence was inserted.
    var pattern: UInt32
    /// The way through the pattern: of the accepts of one group a start gives one match.
    var group: UInt32
    var conditions: AcceptConditions
    var literals: UInt8
    /// Whether no further accept of the node follows.
    var isLast: Bool
  }

  /// The edges of a node that are not words.
  struct Detail: Sendable {
    /// One bit for each set of which there is an edge: the number modulo 64.
    var setFilter: UInt64 = 0
    var sets: Range<UInt32> = 0..<0
    var checks: Range<UInt32> = 0..<0
    /// The widest gap that starts here; 0 is none.
    var gapWidth: UInt32 = 0
    /// One bit for each word that may follow a gap.
    var gapFilter: UInt64 = 0
    /// One bit for each set of which a word or phrase may follow a gap.
    var gapSetFilter: UInt64 = 0
    var gapSets: Range<UInt32> = 0..<0
    /// The nodes behind a gap that begin with a check.
    var gapChecks: Range<UInt32> = 0..<0
  }

  /// An edge for a word or phrase of a set.
  struct SetEdge: Sendable {
    var set: UInt16
    /// The width of the gap before it; 0 where there is none.
    var width: UInt16
    var target: UInt32
  }

  /// An edge that reads nothing.
  struct CheckEdge: Sendable {
    enum Kind: UInt8, Sendable {
      case shape, comma, colon, quote
    }
    var kind: Kind
    /// The bits of the shape.
    var shape: UInt16
    /// The width of the gap before it; 0 where there is none.
    var width: UInt16
    var target: UInt32
  }

  /// An edge for a word that follows a gap.
  struct GapEdge: Sendable {
    var width: UInt16
    /// Whether no further edge for the same word follows.
    var isLast: Bool
    var target: UInt32
  }

  /// The nodes; 0 is the root, which has no detail of its own.
  var nodes: [Node] = [Node()]
  var accepts: [Accept] = []
  /// How many groups of accepts there are.
  var groupCount = 0
  var details: [Detail] = []
  var setEdges: [SetEdge] = []
  var checkEdges: [CheckEdge] = []
  var gapEdges: [GapEdge] = []
  /// From (node + 1, word) to a node.
  var wordEdges = EdgeTable()
  /// From (node + 1, word) to the first of its ``gapEdges``.
  var gapWords = EdgeTable()

  /// By word: the first of the nodes in ``startNodes`` that a match starting with the word goes to, as
  /// an index from 1, 0 where there is none. A word goes to its own node and to those of its sets.
  var starts: [UInt32] = []
  /// Runs of nodes, each ended by 0.
  var startNodes: [UInt32] = []
  /// The set edges of the root, for phrases.
  var rootSets: [SetEdge] = []
  /// The check edges of the root: punctuation that a pattern begins with.
  var rootChecks: [CheckEdge] = []
}

/// A hash table with open addressing from 64-bit keys other than 0 to 32-bit numbers.
struct EdgeTable: Sendable {
  private(set) var keys: [UInt64] = Array(repeating: 0, count: 16)
  private(set) var values: [UInt32] = Array(repeating: 0, count: 16)
  /// `64 - log2(keys.count)`.
  private(set) var shift: UInt64 = 64 - 4
  private var count = 0

  /// The key of a word at a node.
  @inline(__always) static func key(_ node: UInt32, _ word: UInt16) -> UInt64 {
    UInt64(node &+ 1) << 16 | UInt64(word)
  }

  /// The slot at which to look for a key first; the high bits of the product are the best.
  @inline(__always) static func slot(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> shift)
  }

  /// The number of a key, or nil.
  @inline(__always) func value(_ key: UInt64) -> UInt32? {
    var slot = EdgeTable.slot(key, shift)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Sets the number of a key that is not there yet.
  mutating func insert(_ key: UInt64, _ value: UInt32) {
    place(key, value)
    count += 1
    guard count * 2 > keys.count else { return }
    let old = (keys, values)
    keys = Array(repeating: 0, count: old.0.count * 2)
    values = Array(repeating: 0, count: keys.count)
    shift -= 1
    for index in old.0.indices where old.0[index] != 0 { place(old.0[index], old.1[index]) }
  }

  private mutating func place(_ key: UInt64, _ value: UInt32) {
    var slot = EdgeTable.slot(key, shift)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }
}
