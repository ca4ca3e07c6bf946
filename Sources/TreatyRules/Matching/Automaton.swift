/// All patterns as one trie over the numbers of words: its cost does not depend on their number.
///
/// A node has edges for words, in a small hash table of its own that is probed after a test of a 64-bit
/// filter.
/// What sets, gaps and checks need is kept apart in ``Detail``: a pattern of words only never touches
/// it. The words that can follow the gaps of a node are edges of the node, so that a window is read once
/// however many gaps start there.
struct Automaton: Sendable {
  /// A place in the trie.
  struct Node: Sendable {
    /// One bit for each word of which there may be an edge: the number modulo 64.
    var filter: UInt64 = 0
    /// The first of its accepts, as an index from 1; 0 is none.
    var accept: UInt32 = 0
    /// Its detail, as an index from 1; 0 is none.
    var detail: UInt32 = 0
    /// The first of its slots in ``slots``.
    var slots: UInt32 = 0
    /// One less than the number of its slots, a power of two; the slots are free where the filter is 0.
    var mask: UInt32 = 0
  }

  /// A place for an edge that reads a word; free where the word is ``Token/unknownWord``.
  struct Slot: Sendable {
    var word: UInt16 = 0
    var target: UInt32 = 0
  }

  /// An edge that reads a word.
  struct WordEdge: Sendable, Equatable {
    var word: UInt16
    var target: UInt32
  }

  /// A node that a match starting with a word goes to. The nodes of rare words are not in the
  /// processor's cache: most of them need not be looked at.
  struct Entry: Sendable {
    /// The filter of the node; all bits where more than words may follow at once.
    var filter: UInt64
    /// The node; 0 ends a run.
    var target: UInt32
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
    /// What may follow a gap; see ``GapSymbols``.
    var gap = GapSymbols()
    var sets: Range<UInt32> = 0..<0
    var checks: Range<UInt32> = 0..<0
    /// The words that may follow a gap, by word.
    var gapWords: Range<UInt32> = 0..<0
    var gapSets: Range<UInt32> = 0..<0
    /// The nodes behind a gap that begin with a check.
    var gapChecks: Range<UInt32> = 0..<0
    /// The widest gap that starts here; 0 is none.
    var gapWidth: UInt32 = 0
    /// Whether the filters do not tell all: there are checks, or a gap wider than any window.
    var isUnfiltered = false
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
    var word: UInt16
    var width: UInt16
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
  /// The edges of the nodes that read words, but for those of the root.
  var slots: [Slot] = []
  /// By word: what it is behind a gap, by itself and as a word of sets; empty where there are no gaps.
  var gapSymbols: [GapSymbols] = []
  /// By set: its bit behind a gap; 0 where it follows none. Empty where there are no gaps.
  var gapSetBits: [UInt64] = []

  /// Whether any node has a gap.
  var hasGaps: Bool { !gapSymbols.isEmpty }

  /// By word: the first of the nodes in ``startNodes`` that a match starting with the word goes to, as
  /// an index from 1, 0 where there is none. A word goes to its own node and to those of its sets.
  var starts: [UInt32] = []
  /// Runs of nodes, each ended by 0.
  var startNodes: [UInt32] = []
  /// The same runs with what is looked at first.
  var entries: [Entry] = []
  /// By set: where a phrase of it at the start of a match leads; 0 where nowhere.
  var rootSets: [UInt32] = []
  /// The check edges of the root: punctuation that a pattern begins with.
  var rootChecks: [CheckEdge] = []
}
