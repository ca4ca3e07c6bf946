/// A rule: words that are evidence of something.
public struct EvidenceRule: Sendable {
  /// A text that shows what the rule matches, and does not match.
  public struct Example: Sendable {
    /// The text; in a hit the words that the rule matches stand in « ».
    public var text: String
    /// Where it stands, as a node of the pack.
    public var node: DataNode
  }

  /// What the rule was found to be worth on real text, judged by reading.
  public struct Measurement: Sendable, Hashable {
    /// How many of its matches were read.
    public var hits: Int
    /// How many of them were right.
    public var right: Int
  }

  /// `pack.category.value.detail`, such as `en.escape.derogation.emergency`.
  public var id: String
  /// What the rule is evidence of.
  public var category: EvidenceCategory
  /// Which value of the category: an escape kind, a regime function, a legal force, a bound kind, or
  /// a dimension of precision.
  public var value: String
  /// How much a match counts, 0…1.
  public var weight: Double
  /// The patterns as written.
  public var patterns: [String]
  /// Where the rule looks.
  public var scope: RuleScope
  /// Where in its sentence a match must stand: any of these; empty means anywhere.
  public var positions: [ClausePosition]
  /// Where the rule comes from: author, year and page, or `project`.
  public var source: String
  /// Why the words are evidence.
  public var rationale: String
  /// Texts that the rule matches.
  public var hits: [Example]
  /// Texts that the rule does not match.
  public var misses: [Example]
  /// What it was found to be worth, where somebody looked.
  public var measured: Measurement?
  /// The name of the pack.
  public var pack: String
  /// The rule in its pack, for its place.
  public var node: DataNode
}
