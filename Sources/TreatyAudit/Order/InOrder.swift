/// Works on many items at once and hands over the results in the order of the items, so that output
/// never depends on the number of cores.
public enum InOrder {
  /// Transforms each item, at most `width` at a time, and gives the results to `consume` in order.
  ///
  /// `consume` may take its time: the work goes on meanwhile, until the results that wait for their
  /// turn weigh `capacity`. It may stop the work by throwing.
  ///
  /// - Parameters:
  ///   - capacity: what may wait, so that memory does not grow with the number of items; by default
  ///     twice as many results as are worked on at once.
  ///   - weight: what a result weighs; by default 1.
  public static func forEach<Item: Sendable, Result: Sendable>(
    _ items: [Item], width: Int, capacity: Int? = nil,
    weight: @escaping @Sendable (Result) -> Int = { _ in 1 },
    transform: @escaping @Sendable (Item) -> Result,
    consume: (Result) async throws -> Void
  ) async throws {
    let results = OrderedResults<Result>(
      count: items.count, capacity: capacity ?? 2 * width, weight: weight)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<max(1, min(width, items.count)) {
        group.addTask {
          while let index = await results.claim() {
            await results.deliver(transform(items[index]), at: index)
          }
        }
      }
      do {
        while let next = await results.next() { try await consume(next) }
      } catch {
        await results.close()
        throw error
      }
    }
  }
}
