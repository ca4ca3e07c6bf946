/// What stands behind a gap, as two filters: the words, and the sets of which a word or phrase does.
///
/// Of a token it says what it is there; of the tokens of a window, what any of them is; of a node,
/// what it waits for. Where a node and a window have no bit in common nothing follows the gap, and the
/// window need not be read.
struct GapSymbols: Sendable, Equatable {
  var words: UInt64 = 0
  var sets: UInt64 = 0

  @inline(__always)
  static func | (left: GapSymbols, right: GapSymbols) -> GapSymbols {
    GapSymbols(words: left.words | right.words, sets: left.sets | right.sets)
  }

  /// Whether there is a common bit.
  @inline(__always)
  func meets(_ other: GapSymbols) -> Bool { (words & other.words) | (sets & other.sets) != 0 }
}
