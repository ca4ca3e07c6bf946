/// All patterns as one trie over the numbers of words: its cost does not depend on their number.
///
/// A node has edges for words, found by one probe of a hash table after a test of a 64-bit filter, and
/// a few special edges for sets, gaps and checks. A pattern of words only never touches the latter.
struct Automaton: Sendable {
  /// A place in the trie.
  struct Node: Sendable {
    /// One bit for each word of which there may be an edge: the number modulo 64.
    var filter: UInt64 = 0
    /// The first of its accepts and how many there are.
    var accept: UInt32 = 0
    var acceptCount: UInt16 = 0
    /// The first of its special edges and how many there are.
    var specialCount: UInt16 = 0
    var special: UInt32 = 0
  }

  /// An edge that is not a word.
  struct SpecialEdge: Sendable {
    enum Kind: UInt8, Sendable {
      case set, gap, shape, comma, colon, quote
    }
    var kind: Kind
    /// The number of the set, the width of the gap, or the bits of the shape.
    var operand: UInt16
    var target: UInt32
  }

  /// What a node stands for when it is reached.
  struct Accept: Sendable {
    /// The number given when the sequence was inserted.
    var pattern: UInt32
    var conditions: AcceptConditions
    var literals: UInt8
  }

  /// The nodes; 0 is the root.
  var nodes: [Node] = [Node()]
  /// By word: the node after the root, or 0.
  var roots: [UInt32] = []
  /// The set edges of the root.
  var rootSets: [SpecialEdge] = []
  var specials: [SpecialEdge] = []
  var accepts: [Accept] = []
  /// Open addressing: node << 16 | word, or 0; and the target.
  var edgeKeys: [UInt64] = []
  var edgeTargets: [UInt32] = []
  var edgeShift: UInt64 = 63

  /// Whether no pattern is in it.
  var isEmpty: Bool { accepts.isEmpty }
}

extension Automaton {
  /// The hash of an edge; its high bits are the best.
  @inline(__always) static func mix(_ key: UInt64) -> UInt64 { key &* 0x9e37_79b9_7f4a_7c15 }
}
