/// A match of a pattern before any rule has been applied to it.
struct RawHit: Sendable, Hashable {
  /// The number of the pattern.
  var pattern: UInt32
  /// The index of the first token and of the one after the last.
  var start: UInt32
  var end: UInt32
  /// The number of words that are words of the pattern itself.
  var literals: UInt8
}
