public import TreatyEffects

/// What one configuration file, or one override in it, says. What it does not say is `nil` or empty and
/// leaves the matter to the file it extends.
public struct Settings: Sendable {
  /// A rule or a family, and what to make of it.
  public struct RuleSetting: Sendable {
    /// The id of a rule, the first words of the ids of a family, or `all`.
    public var selector: String
    /// What to make of it.
    public var level: RuleLevel
  }

  /// Findings of some rules in one provision that are not to be shown.
  public struct Ignore: Sendable {
    /// The eId of the provision; what lies in it is meant too.
    public var provision: String
    /// Ids or families of rules.
    public var selectors: [String]
    /// Why.
    public var reason: String
  }

  /// Rules and families, in the order of the file; of two that name a rule, the longer name wins.
  public var rules: [Placed<RuleSetting>] = []
  /// The mechanisms relied on.
  public var mechanisms: Placed<Set<Mechanism>>?
  /// The stage that matters.
  public var stage: Placed<Regime.StageOfInterest>?
  /// The pathway of acculturation relied on.
  public var pathway: Placed<Pathway>?
  /// The preference gap.
  public var preferenceGap: Placed<Regime.Degree>?
  /// The degree of institutionalisation.
  public var institutionalisation: Placed<Regime.Degree>?
  /// Whether interpretation is delegated.
  public var delegation: Placed<Bool>?
  /// The subject matter.
  public var subject: Placed<String>?
  /// The language of the texts.
  public var language: Placed<String>?
  /// Evidence packs to load on top of the shipped ones, as paths from the working folder.
  public var packs: [Placed<String>] = []
  /// Lint rule files to load on top of the shipped ones, as paths from the working folder.
  public var lintRules: [Placed<String>] = []
  /// Whether to show findings where the reader is unsure of the structure.
  public var includesLowConfidence: Placed<Bool>?
  /// Findings not to be shown, by provision.
  public var ignores: [Placed<Ignore>] = []

  /// Creates settings that say nothing.
  public init() {}

  /// Lays settings over these: what they say wins, lists are joined.
  public mutating func lay(_ upper: Settings) {
    rules += upper.rules
    mechanisms = upper.mechanisms ?? mechanisms
    stage = upper.stage ?? stage
    pathway = upper.pathway ?? pathway
    preferenceGap = upper.preferenceGap ?? preferenceGap
    institutionalisation = upper.institutionalisation ?? institutionalisation
    delegation = upper.delegation ?? delegation
    subject = upper.subject ?? subject
    language = upper.language ?? language
    packs += upper.packs
    lintRules += upper.lintRules
    includesLowConfidence = upper.includesLowConfidence ?? includesLowConfidence
    ignores += upper.ignores
  }
}
