import Synchronization
import Testing
import TreatyAudit

struct InOrderTests {
  private struct Stopped: Error {}

  private final class Counter: Sendable {
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .relaxed) }
    func add() { count.add(1, ordering: .relaxed) }
  }

  @Test(arguments: [1, 2, 8])
  func `results come in the order of the items and no more wait than may`(
    width: Int
  ) async throws {
    let started = Counter()
    var results: [Int] = []
    var mostAhead = 0
    try await InOrder.forEach(Array(0..<300), width: width, capacity: 5) { item in
      started.add()
      // Some take longer than others.
      return (0..<(item * 7919 % 13) * 500).reduce(item) { $0 ^ $1 ^ $1 }
    } consume: { result in
      mostAhead = max(mostAhead, started.value - results.count)
      results.append(result)
      await Task.yield()
    }
    #expect(results == Array(0..<300))
    // Each worker may have one in hand besides those that wait, and one is being consumed.
    #expect(mostAhead <= 2 * width + 5 + 1)
  }

  @Test func `a heavy result waits until it is its turn`() async throws {
    var results: [Int] = []
    try await InOrder.forEach(
      Array(0..<40), width: 4, capacity: 1, weight: { _ in 1000 }, transform: { $0 }
    ) { results.append($0) }
    #expect(results == Array(0..<40))
  }

  @Test func `a consumer that throws ends the work`() async throws {
    let started = Counter()
    await #expect(throws: Stopped.self) {
      try await InOrder.forEach(Array(0..<10_000), width: 4) { item in
        started.add()
        return item
      } consume: { item in
        if item == 3 { throw Stopped() }
      }
    }
    #expect(started.value < 100)
  }

  @Test func `no items are no work`() async throws {
    try await InOrder.forEach([Int](), width: 4, transform: { $0 }) { _ in
      Issue.record("there was nothing to consume")
    }
  }
}
