/// The run of ASCII letters at a place of a text, up to 16 of them, read eight bytes at a time.
struct ShortWord {
  /// The number of letters; 16 where there may be more.
  let count: Int
  /// The letters in small form.
  let key: WordKey
  /// How they are written.
  let shape: TokenFlags

  /// Reads a run.
  ///
  /// - Parameter index: where it starts; 16 bytes from there must exist.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at index: Int) {
    let first = ShortWord.load(bytes, index)
    let letters = ShortWord.letters(first)
    let length = (~letters & ShortWord.tops).trailingZeroBitCount >> 3
    var upper = letters & ~(first << 2)
    if length < 8 {
      let kept: UInt64 = (1 << (UInt64(length) &* 8)) &- 1
      count = length
      key = WordKey(low: (first | ShortWord.folds) & kept, high: 0)
      upper &= kept
      shape = ShortWord.shape(upper, (letters & kept) & ~upper, 0, 0)
      return
    }
    let second = ShortWord.load(bytes, index &+ 8)
    let moreLetters = ShortWord.letters(second)
    let more = (~moreLetters & ShortWord.tops).trailingZeroBitCount >> 3
    let kept: UInt64 = more < 8 ? (1 << (UInt64(more) &* 8)) &- 1 : ~0
    count = 8 &+ min(more, 8)
    key = WordKey(low: first | ShortWord.folds, high: (second | ShortWord.folds) & kept)
    let moreUpper = moreLetters & ~(second << 2) & kept
    shape = ShortWord.shape(
      upper, letters & ~upper, moreUpper, moreLetters & kept & ~moreUpper)
  }

  /// The highest bit of each byte.
  private static let tops: UInt64 = 0x8080_8080_8080_8080
  /// The bit that makes a letter small.
  private static let folds: UInt64 = 0x2020_2020_2020_2020

  /// Eight bytes, the first in the lowest place; the compiler makes one load of it.
  @inline(__always)
  private static func load(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    let eight = bytes.extracting(index..<(index &+ 8))
    let low =
      UInt64(eight[0]) | UInt64(eight[1]) << 8 | UInt64(eight[2]) << 16 | UInt64(eight[3]) << 24
    return low | UInt64(eight[4]) << 32 | UInt64(eight[5]) << 40 | UInt64(eight[6]) << 48
      | UInt64(eight[7]) << 56
  }

  /// The highest bit of each byte that is an ASCII letter.
  @inline(__always)
  private static func letters(_ bytes: UInt64) -> UInt64 {
    let small = (bytes | folds) & ~tops
    let fromA = small &+ 0x1f1f_1f1f_1f1f_1f1f
    let afterZ = small &+ 0x0505_0505_0505_0505
    return fromA & ~afterZ & ~bytes & tops
  }

  @inline(__always)
  private static func shape(
    _ upper: UInt64, _ lower: UInt64, _ moreUpper: UInt64, _ moreLower: UInt64
  ) -> TokenFlags {
    var shape: UInt16 = 0
    if upper & 0xFF != 0 { shape |= TokenFlags.startsUpper.rawValue }
    if upper & ~0xFF | moreUpper != 0 { shape |= TokenFlags.innerUpper.rawValue }
    if lower & ~0xFF | moreLower != 0 { shape |= TokenFlags.innerLower.rawValue }
    return TokenFlags(rawValue: shape)
  }
}
