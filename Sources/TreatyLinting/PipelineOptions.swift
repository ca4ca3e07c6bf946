public import TreatyEffects
public import TreatyRules

/// What to do with an instrument, and what is declared about it.
public struct PipelineOptions: Sendable {
  /// What the drafter declares about the regime.
  public var regime: Regime
  /// How to lint.
  public var lint: LintOptions
  /// Findings not to be shown, by provision.
  public var ignores: [Placed<Settings.Ignore>]
  /// Whether suppressions in the text count; switched off, everything is shown.
  public var followsSuppressions: Bool
  /// Whether to say what each provision can be expected to do.
  public var interprets: Bool
  /// Whether effects come with reasons, and the instrument with a profile; an audit of many needs
  /// neither.
  public var explains: Bool
  /// Whether to look for findings.
  public var lints: Bool

  /// Creates options.
  public init(
    regime: Regime = Regime(), lint: LintOptions = LintOptions(),
    ignores: [Placed<Settings.Ignore>] = [], followsSuppressions: Bool = true,
    interprets: Bool = true, explains: Bool = true, lints: Bool = true
  ) {
    self.regime = regime
    self.lint = lint
    self.ignores = ignores
    self.followsSuppressions = followsSuppressions
    self.interprets = interprets
    self.explains = explains
    self.lints = lints
  }

  /// The options that a configuration asks for.
  ///
  /// - Throws: that it names a rule which the book does not have.
  public init(_ configuration: Configuration, rules: LintRuleBook) throws(DataErrors) {
    self.init(
      regime: configuration.regime, lint: try configuration.lintOptions(for: rules),
      ignores: configuration.settings.ignores)
  }
}
