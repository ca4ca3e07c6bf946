/// Memory that the matcher uses again from text to text.
public struct MatchScratch: Sendable {
  /// A place still to be looked at: a node and the index of the next token.
  struct Place {
    var node: UInt32
    var token: UInt32
  }

  var instances = SetInstances()
  var stack: [Place] = []
  var hits: [RawHit] = []
  /// By accept: the last start at which it was reached, counted over all texts.
  var reached: [UInt32] = []
  /// The count of starts so far.
  var stamp: UInt32 = 0
  var resolution = OverlapResolution()
  var conditions = ConditionCheck()

  /// Creates memory for a matcher.
  public init() {}
}
