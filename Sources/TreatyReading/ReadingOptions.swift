/// The choices that reading leaves.
public struct ReadingOptions: Sendable {
  /// Creates the usual choices.
  public init() {}
}
