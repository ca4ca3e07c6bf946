/// Hands out the numbers of items to whoever works on them and gives back the results in order.
actor OrderedResults<Result: Sendable> {
  private let count: Int
  private let capacity: Int
  private let weight: @Sendable (Result) -> Int
  private var claimed = 0
  private var handedOver = 0
  private var waiting: [Int: Result] = [:]
  private var waitingWeight = 0
  private var isClosed = false
  private var consumer: CheckedContinuation<Void, Never>?
  private var producers: [Int: CheckedContinuation<Void, Never>] = [:]

  /// Creates the results of `count` items.
  ///
  /// - Parameter capacity: the weight of the results that may wait for their turn.
  init(count: Int, capacity: Int, weight: @escaping @Sendable (Result) -> Int) {
    self.count = count
    self.capacity = capacity
    self.weight = weight
  }

  /// The number of the next item to work on; `nil` when there is none left.
  func claim() -> Int? {
    guard claimed < count, !isClosed else { return nil }
    defer { claimed += 1 }
    return claimed
  }

  /// Takes a result; returns when there is room for it, which there always is for the next in turn.
  func deliver(_ result: Result, at index: Int) async {
    let weight = weight(result)
    while index != handedOver, waitingWeight + weight > capacity, !isClosed {
      await withCheckedContinuation { producers[index] = $0 }
    }
    waiting[index] = result
    waitingWeight += weight
    if index == handedOver { wakeConsumer() }
  }

  /// The next result in order; `nil` after the last.
  func next() async -> Result? {
    while handedOver < count, !isClosed {
      guard let result = waiting.removeValue(forKey: handedOver) else {
        await withCheckedContinuation { consumer = $0 }
        continue
      }
      handedOver += 1
      waitingWeight -= weight(result)
      wakeProducers()
      return result
    }
    return nil
  }

  /// Ends the work: what is under way is let finish, nothing more is started.
  func close() {
    isClosed = true
    wakeConsumer()
    wakeProducers()
  }

  private func wakeConsumer() {
    consumer?.resume()
    consumer = nil
  }

  private func wakeProducers() {
    let woken = producers
    producers = [:]
    for continuation in woken.values { continuation.resume() }
  }
}
