/// How many Unicode scalars start before an offset, found in constant time.
struct ScalarCounts: Sendable {
  /// How many bytes lie between two marks.
  private static let stride = 64

  /// The scalars that start before each multiple of the stride; empty for ASCII, where every byte is
  /// a scalar.
  private let marks: [UInt32]

  /// Counts the scalars of valid UTF-8.
  ///
  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: [UInt8]) {
    var marks: [UInt32] = []
    marks.reserveCapacity(bytes.count / Self.stride + 1)
    let span = bytes.span
    var count = 0
    var start = 0
    while start < span.count {
      marks.append(UInt32(count))
      let end = min(start + Self.stride, span.count)
      for index in start..<end where Self.startsScalar(span[index]) { count += 1 }
      start = end
    }
    self.marks = count == bytes.count ? [] : marks
  }

  /// The scalars that start before `offset`.
  func count(before offset: Int, in bytes: [UInt8]) -> Int {
    guard !marks.isEmpty else { return offset }
    let mark = min(offset / Self.stride, marks.count - 1)
    var count = Int(marks[mark])
    let span = bytes.span
    for index in (mark * Self.stride)..<offset where Self.startsScalar(span[index]) { count += 1 }
    return count
  }

  /// Continuation bytes (10xxxxxx) belong to the scalar before them.
  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0b1100_0000 != 0b1000_0000 }
}
