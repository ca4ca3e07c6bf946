import TreatyText

/// Where the patterns of the conditions of rules (`not-inside`, `not-over`, `unless`, `unless-in-provision`) stand in a text.
struct ConditionCheck: Sendable {
  /// The hits by pattern, start and end.
  private var byStart: [RawHit] = []
  /// For each of `byStart`: the greatest end among the hits of its pattern up to it.
  private var reach: [UInt32] = []

  /// Takes the hits of condition patterns.
  mutating func load(_ hits: [RawHit], where isCondition: (RawHit) -> Bool) {
    byStart.removeAll(keepingCapacity: true)
    for hit in hits where isCondition(hit) { byStart.append(hit) }
    byStart.sort { ($0.pattern, $0.start, $0.end) < ($1.pattern, $1.start, $1.end) }
    reach.removeAll(keepingCapacity: true)
    for hit in byStart {
      if let last = reach.last, byStart[reach.count - 1].pattern == hit.pattern {
        reach.append(max(last, hit.end))
      } else {
        reach.append(hit.end)
      }
    }
  }

  /// Whether a match of the pattern starts at one of some tokens.
  func occurs(_ pattern: UInt32, in tokens: Range<UInt32>) -> Bool {
    let index = byStart.countOfPrefix { ($0.pattern, $0.start) < (pattern, tokens.lowerBound) }
    return index < byStart.count && byStart[index].pattern == pattern
      && byStart[index].start < tokens.upperBound
  }

  /// Whether a match of the pattern shares some of the tokens.
  func overlaps(_ pattern: UInt32, _ start: UInt32, _ end: UInt32) -> Bool {
    let index = byStart.countOfPrefix { ($0.pattern, $0.start) < (pattern, end) }
    return index > 0 && byStart[index - 1].pattern == pattern && reach[index - 1] > start
  }

  /// Whether a match of the pattern covers the tokens.
  func covers(_ pattern: UInt32, _ start: UInt32, _ end: UInt32) -> Bool {
    let index = byStart.countOfPrefix { ($0.pattern, $0.start) <= (pattern, start) }
    return index > 0 && byStart[index - 1].pattern == pattern && reach[index - 1] >= end
  }
}
