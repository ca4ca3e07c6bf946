/// Decides between overlapping matches.
///
/// A claim removes the matches that it covers. Within a lane, of two overlapping matches the longer in
/// words stays; at equal length the one with more words of its own, then the one whose rule stands
/// first. A lane is a category, or one value of a category of which a provision can have several: an
/// "open to accession by all States" is both a final clause and inclusive membership.
struct OverlapResolution: Sendable {
  /// How many lanes there can be.
  static let lanes = 64

  /// A match of a rule.
  struct Candidate: Sendable {
    var rule: UInt32
    var category: UInt8
    /// Below ``lanes``.
    var lane: UInt8
    var start: UInt32
    var end: UInt32
    var literals: UInt8
  }

  /// The matches to decide between; afterwards those that stay, by place.
  var candidates: [Candidate] = []
  /// By token: one bit for each lane that has a word there.
  private var taken: [UInt64] = []
  private var claimEnds: [UInt32] = []

  /// Decides.
  ///
  /// - Complexity: O(n log n + words matched).
  mutating func resolve(tokenCount: Int, claim: UInt8) {
    guard candidates.count > 0 else { return }
    candidates.sort { left, right in
      let leftLength = left.end - left.start
      let rightLength = right.end - right.start
      if leftLength != rightLength { return leftLength > rightLength }
      if left.literals != right.literals { return left.literals > right.literals }
      return (left.rule, left.start) < (right.rule, right.start)
    }
    taken.removeAll(keepingCapacity: true)
    taken.append(contentsOf: repeatElement(0, count: tokenCount))
    keep { $0.category == claim }
    let hasClaims = candidates.contains { $0.category == claim }
    if hasClaims {
      // By token: the end of the claim that covers it; claims do not overlap.
      claimEnds.removeAll(keepingCapacity: true)
      claimEnds.append(contentsOf: repeatElement(0, count: tokenCount))
      for claimed in candidates where claimed.category == claim {
        for token in claimed.start..<claimed.end { claimEnds[Int(token)] = claimed.end }
      }
      candidates.removeAll { $0.category != claim && $0.end <= claimEnds[Int($0.start)] }
    }
    keep { $0.category != claim }
    candidates.sort { ($0.start, $0.end, $0.rule) < ($1.start, $1.end, $1.rule) }
  }

  /// Of the candidates that `isConsidered`, keeps those that overlap none before them in their
  /// lane.
  private mutating func keep(where isConsidered: (Candidate) -> Bool) {
    var kept = 0
    for index in candidates.indices {
      let candidate = candidates[index]
      if isConsidered(candidate) {
        let bit: UInt64 = 1 << UInt64(candidate.lane)
        // What is taken is at least as long, so that it covers the first or the last word.
        if taken[Int(candidate.start)] & bit != 0 || taken[Int(candidate.end) - 1] & bit != 0 {
          continue
        }
        for token in candidate.start..<candidate.end { taken[Int(token)] |= bit }
      }
      candidates[kept] = candidate
      kept += 1
    }
    candidates.removeLast(candidates.count - kept)
  }
}
