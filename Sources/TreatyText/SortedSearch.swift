extension RandomAccessCollection where Index == Int {
  /// How many elements at the beginning fulfil a condition that none after them fulfils.
  ///
  /// - Complexity: O(log n).
  @inlinable
  package func countOfPrefix(where isBefore: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}
