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
  /// Where the rule looks.
  public var scope: RuleScope
  /// Where in its sentence a match must stand: any of these; empty means anywhere.
  public var positions: [ClausePosition]
  /// The name of the pack.
  public var pack: String
  /// Where the rest is found.
  var origin: Origin

  /// What matching does not need.
  struct Details: Sendable {
    var patterns: [String]
    var source: String
    var rationale: String
    var hits: [Example]
    var misses: [Example]
    var measured: Measurement?
    var node: DataNode
  }

  /// Where the details of a rule are.
  indirect enum Origin: Sendable {
    case read(Details)
    /// With the rule of that index in ``RuleBook/shipped``, in the embedded packs.
    case shipped(Int)
  }

  private var details: Details {
    switch origin {
    case .read(let details): details
    case .shipped(let index): ShippedRules.details[index]
    }
  }
}

extension EvidenceRule {
  /// The patterns as written.
  public var patterns: [String] { details.patterns }
  /// Where the rule comes from: author, year and page, or `project`.
  public var source: String { details.source }
  /// Why the words are evidence.
  public var rationale: String { details.rationale }
  /// Texts that the rule matches.
  public var hits: [Example] { details.hits }
  /// Texts that the rule does not match.
  public var misses: [Example] { details.misses }
  /// What it was found to be worth, where somebody looked.
  public var measured: Measurement? { details.measured }
  /// The rule in its pack, for its place.
  public var node: DataNode { details.node }
}

/// What the embedded packs say of the shipped rules beyond what matching needs; read when first asked
/// for, so that a start does without.
enum ShippedRules {
  /// By index in ``RuleBook/shipped``.
  static let details: [EvidenceRule.Details] = {
    var merge = PackMerge()
    for pack in RuleBook.shippedPacks { merge.add(pack) }
    merge.finish()
    return merge.rules.compactMap {
      if case .read(let details) = $0.rule.origin { details } else { nil }
    }
  }()
}
