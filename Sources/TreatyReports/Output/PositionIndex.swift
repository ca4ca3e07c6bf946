import TreatyText

/// Turns offsets into lines and columns in constant time, however long the lines are: an XML file may
/// be one line of a megabyte.
struct PositionIndex {
  /// How many bytes lie between two counts.
  private static let stride = 64

  private let source: SourceText
  /// The number of scalars that start before each multiple of ``stride``; empty where every byte is a
  /// scalar.
  private let scalarCounts: [Int]

  /// - Complexity: O(n) in the number of bytes.
  init(_ source: SourceText) {
    self.source = source
    guard source.bytes.contains(where: { $0 >= 0x80 }) else {
      scalarCounts = []
      return
    }
    var counts: [Int] = []
    counts.reserveCapacity(source.bytes.count / Self.stride + 1)
    var count = 0
    let bytes = source.bytes.span
    for index in bytes.indices {
      if index % Self.stride == 0 { counts.append(count) }
      // Continuation bytes (10xxxxxx) belong to the scalar before them.
      if bytes[index] & 0b1100_0000 != 0b1000_0000 { count += 1 }
    }
    if bytes.count % Self.stride == 0 { counts.append(count) }
    scalarCounts = counts
  }

  /// The place of the byte at `offset` of the source's text.
  ///
  /// - Complexity: O(log lines).
  func position(at offset: Int) -> SourceText.Position {
    let line = lineIndex(of: offset)
    let start = source.lineStarts[line]
    let column =
      scalarCounts.isEmpty ? offset - start : scalars(before: offset) - scalars(before: start)
    return SourceText.Position(
      offset: source.fileOffset(of: offset), line: line + 1, column: column + 1)
  }

  /// The line of the byte at `offset`, from 0.
  private func lineIndex(of offset: Int) -> Int {
    let starts = source.lineStarts.span
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// How many scalars start before `offset`.
  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.stride
    var count = scalarCounts[block]
    for index in block * Self.stride..<offset
    where source.bytes[index] & 0b1100_0000 != 0b1000_0000 {
      count += 1
    }
    return count
  }
}
