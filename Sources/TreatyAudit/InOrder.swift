/// Works on many items at once and hands over the results in the order of the items, so that output
/// never depends on the number of cores.
public enum InOrder {
  /// Transforms each item, at most `width` at a time, and gives the results to `consume` in order.
  ///
  /// No more than twice `width` results wait for their turn, so that memory does not grow with the
  /// number of items. `consume` may stop the work by throwing.
  public static func forEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], width: Int,
    transform: @escaping @Sendable (Item) -> Result,
    consume: (Result) throws -> Void
  ) async throws {
    guard width > 1, items.count > 1 else {
      for item in items { try consume(transform(item)) }
      return
    }
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var started = 0
      var handedOver = 0
      var waiting: [Int: Result] = [:]
      func startMore() {
        while started < items.count, started - handedOver < 2 * width,
          started - handedOver - waiting.count < width
        {
          let index = started
          let item = items[index]
          group.addTask { (index, transform(item)) }
          started += 1
        }
      }
      startMore()
      while let (index, result) = try await group.next() {
        waiting[index] = result
        while let next = waiting.removeValue(forKey: handedOver) {
          try consume(next)
          handedOver += 1
        }
        startMore()
      }
    }
  }
}
