/// Finds where lines start.
enum LineIndex {
  /// The offsets at which lines start; lines end at LF, CR LF or a lone CR.
  static func starts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    starts.reserveCapacity(bytes.count / 40 + 1)
    let span = bytes.span
    var index = 0
    while index < span.count {
      let byte = span[index]
      index += 1
      if byte == 0x0A {
        starts.append(index)
      } else if byte == 0x0D {
        if index < span.count, span[index] == 0x0A { index += 1 }
        starts.append(index)
      }
    }
    return starts
  }

  /// The index of the last line that starts at or before `offset`.
  static func line(containing offset: Int, in starts: [Int]) -> Int {
    starts.countOfPrefix { $0 <= offset } - 1
  }
}
