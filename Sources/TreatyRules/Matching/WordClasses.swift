/// Which sets each word belongs to by itself.
struct WordClasses: Sendable {
  /// The number of 64-bit words in a row of ``bits``.
  var stride = 1
  /// By word: one row of bits, one for each set.
  var bits: [UInt64] = []
  /// By word: one bit for each set it belongs to, its number modulo 64.
  var filters: [UInt64] = []

  /// Creates the classes of `wordCount` words from the words of each set.
  init(wordCount: Int, sets: [[UInt16]]) {
    stride = max(1, (sets.count + 63) / 64)
    bits = Array(repeating: 0, count: stride * wordCount)
    filters = Array(repeating: 0, count: wordCount)
    for (set, words) in sets.enumerated() {
      for word in words {
        bits[Int(word) * stride + set >> 6] |= 1 << UInt64(set & 63)
        filters[Int(word)] |= 1 << UInt64(set & 63)
      }
    }
  }
}
