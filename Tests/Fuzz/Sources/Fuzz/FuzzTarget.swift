/// One entry of the linter that takes bytes it has no reason to trust.
struct FuzzTarget: Sendable {
  /// What it is called on the command line.
  var name: String
  /// What it starts from.
  var seeds: @Sendable () -> [[UInt8]]
  /// Hands it an input; does not return where a promise is broken.
  var run: @Sendable ([UInt8]) -> Void

  /// All targets, in the order in which they run.
  static let all: [FuzzTarget] = [
    text, xml, drafts, xmlDrafts, matcher, pattern, pack, configuration, baseline, records,
  ]
}
