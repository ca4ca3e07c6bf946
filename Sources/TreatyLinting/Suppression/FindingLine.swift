import TreatyText

/// The findings of one rule in the order of their places, of which those in a stretch of the text can be
/// taken out.
struct FindingLine {
  /// The places, in order.
  private var places: [Int] = []
  /// Which findings they are.
  private var findings: [Int] = []
  /// For each place, the first at or behind it that is not taken, as far as it is known.
  private var next: [Int] = []

  /// The findings of each rule; their indices are those in `findings`.
  ///
  /// - Complexity: O(n log n).
  static func lines(of findings: [Finding]) -> [String: FindingLine] {
    var lines: [String: FindingLine] = [:]
    let order = findings.indices.sorted { findings[$0].span.start < findings[$1].span.start }
    for index in order {
      lines[findings[index].rule, default: FindingLine()].add(index, at: findings[index].span.start)
    }
    return lines
  }

  private mutating func add(_ finding: Int, at place: Int) {
    next.append(places.count)
    places.append(place)
    findings.append(finding)
  }

  /// Whether a finding, taken or not, has its place from one offset up to another.
  ///
  /// - Complexity: O(log n).
  func hasFinding(from start: Int, to end: Int) -> Bool {
    let first = first(from: start)
    return first < places.count && places[first] < end
  }

  /// Takes the findings that have their places from one offset up to another.
  ///
  /// - Returns: the indices of those that nobody took before.
  /// - Complexity: O(log n + findings taken), on the average of many.
  mutating func take(from start: Int, to end: Int) -> [Int] {
    var taken: [Int] = []
    var index = untaken(from: first(from: start))
    while index < places.count, places[index] < end {
      taken.append(findings[index])
      next[index] = index + 1
      index = untaken(from: index + 1)
    }
    return taken
  }

  private func first(from start: Int) -> Int {
    places.countOfPrefix { $0 < start }
  }

  /// The first that is not taken, at a place or behind it; the way there is made shorter.
  private mutating func untaken(from start: Int) -> Int {
    var end = start
    while end < next.count, next[end] != end { end = next[end] }
    var index = start
    while index < next.count, next[index] != end, index != end {
      (next[index], index) = (end, next[index])
    }
    return end
  }
}
