/// Decides between overlapping matches.
///
/// A claim removes the matches that it covers. Within a lane, of two overlapping matches the longer in
/// words stays; at equal length the one with more words of its own, then the one whose rule stands
/// first. A lane is a category, or one value of a category of which a provision can have several: an
/// "open to accession by all States" is both a final clause and inclusive membership. Of those the weak cues
/// of a value have another.
struct OverlapResolution: Sendable {
  /// How many lanes there can be.
  static let lanes = 64

  /// A match of a rule.
  struct Candidate: Sendable {
    var rule: UInt32
    var start: UInt32
    var end: UInt32
    var category: UInt8
    /// Below ``lanes``.
    var lane: UInt8
    var literals: UInt8
    /// Whether another match of its lane overlaps it.
    var isContested = false
    /// Whether it is out.
    var isOut = false
  }

  /// The matches to decide between, by start; afterwards those that stay, by place.
  var candidates: [Candidate] = []
  /// The indices of the contested ones, the stronger first.
  private var contested: [Int] = []
  /// By token: one bit for each lane that has a word there; all 0 between texts.
  private var taken: [UInt64] = []
  /// The last claims before a place, by their number.
  private var claims: [Candidate] = []
  private var lastOf: [Int] = []

  /// Decides.
  ///
  /// - Parameters:
  ///   - tokenCount: the number of tokens of the text.
  ///   - claim: the number of the category of claims.
  /// - Complexity: O(n log n + words matched).
  mutating func resolve(tokenCount: Int, claim: UInt8) {
    guard !candidates.isEmpty else { return }
    var hasClaims = false
    for candidate in candidates where candidate.category == claim { hasClaims = true }
    if hasClaims {
      decide(tokenCount) { $0.category == claim }
      applyClaims(claim)
    }
    decide(tokenCount) { $0.category != claim }
    var kept = 0
    for index in candidates.indices where !candidates[index].isOut {
      candidates[kept] = candidates[index]
      kept += 1
    }
    candidates.removeLast(candidates.count - kept)
    sortByPlace()
  }

  /// Puts out the candidates that a claim covers.
  private mutating func applyClaims(_ claim: UInt8) {
    claims.removeAll(keepingCapacity: true)
    for candidate in candidates where candidate.category == claim && !candidate.isOut {
      claims.append(candidate)
    }
    // Claims do not overlap, so that only the last one that starts before a match can cover it.
    var next = 0
    for index in candidates.indices where candidates[index].category != claim {
      while next < claims.count, claims[next].start <= candidates[index].start { next += 1 }
      if next > 0, claims[next - 1].end >= candidates[index].end { candidates[index].isOut = true }
    }
  }

  /// Of the candidates that are considered, puts out those that a stronger one of their lane
  /// overlaps.
  private mutating func decide(
    _ tokenCount: Int, _ isConsidered: (Candidate) -> Bool
  ) {
    findContested(isConsidered)
    guard !contested.isEmpty else { return }
    contested.sort { left, right in
      let (left, right) = (candidates[left], candidates[right])
      let leftLength = left.end - left.start
      let rightLength = right.end - right.start
      if leftLength != rightLength { return leftLength > rightLength }
      if left.literals != right.literals { return left.literals > right.literals }
      if left.rule != right.rule { return left.rule < right.rule }
      return left.start < right.start
    }
    if taken.count < tokenCount {
      taken.append(contentsOf: repeatElement(0, count: tokenCount - taken.count))
    }
    for index in contested {
      let candidate = candidates[index]
      let bit: UInt64 = 1 << UInt64(candidate.lane)
      // What is taken is at least as long, so that it covers the first or the last word.
      if taken[Int(candidate.start)] & bit != 0 || taken[Int(candidate.end) - 1] & bit != 0 {
        candidates[index].isOut = true
        continue
      }
      for token in Int(candidate.start)..<Int(candidate.end) { taken[token] |= bit }
    }
    for index in contested where !candidates[index].isOut {
      for token in Int(candidates[index].start)..<Int(candidates[index].end) { taken[token] = 0 }
    }
  }

  /// Finds the candidates that overlap another of their lane.
  private mutating func findContested(_ isConsidered: (Candidate) -> Bool) {
    contested.removeAll(keepingCapacity: true)
    lastOf.removeAll(keepingCapacity: true)
    for _ in 0..<OverlapResolution.lanes { lastOf.append(-1) }
    for index in candidates.indices where !candidates[index].isOut {
      let candidate = candidates[index]
      guard isConsidered(candidate) else { continue }
      let last = lastOf[Int(candidate.lane)]
      if last >= 0, candidates[last].end > candidate.start {
        if !candidates[last].isContested {
          candidates[last].isContested = true
          contested.append(last)
        }
        candidates[index].isContested = true
        contested.append(index)
      }
      // The one that reaches furthest is the one that the next can overlap.
      if last < 0 || candidates[last].end < candidate.end {
        lastOf[Int(candidate.lane)] = index
      }
    }
  }

  /// Sorts by start, end and rule; only candidates of one start can be out of order.
  private mutating func sortByPlace() {
    for index in candidates.indices.dropFirst() {
      let candidate = candidates[index]
      var position = index
      while position > 0, OverlapResolution.isBefore(candidate, candidates[position - 1]) {
        candidates[position] = candidates[position - 1]
        position -= 1
      }
      if position != index { candidates[position] = candidate }
    }
  }

  private static func isBefore(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.start != right.start { return left.start < right.start }
    if left.end != right.end { return left.end < right.end }
    return left.rule < right.rule
  }
}
