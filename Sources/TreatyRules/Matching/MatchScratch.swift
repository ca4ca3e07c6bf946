/// Memory that the matcher uses again from text to text.
public struct MatchScratch: Sendable {
  var instances = SetInstances()
  var walk = WalkState()
  var hits: [RawHit] = []
  /// The hits of conditions that are looked for at one place.
  var nearHits: [RawHit] = []
  var resolution = OverlapResolution()
  var conditions = ConditionCheck()
  var sentences = Sentences()

  /// Creates memory for a matcher.
  public init() {}
}
