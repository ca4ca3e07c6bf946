public import TreatyText

/// A match of a rule in a text.
public struct RuleMatch: Sendable, Hashable {
  /// The index of the rule in ``RuleBook/rules``.
  public var rule: Int
  /// The tokens matched.
  public var tokens: Range<Int>
  /// The bytes matched, from the first byte of the first token to the last of the last.
  public var range: TextRange

  /// Creates a match.
  public init(rule: Int, tokens: Range<Int>, range: TextRange) {
    self.rule = rule
    self.tokens = tokens
    self.range = range
  }
}
