public import TreatyAssessment
public import TreatyEffects
public import TreatyText

/// Everything that is said of one instrument.
public struct Analysis: Sendable {
  /// The instrument as read.
  public var instrument: Instrument
  /// One assessment for each of its provisions, in their order; for a report it may be of some of them,
  /// or none.
  public var assessments: [Assessment]
  /// Whether the rules know words of its language; where not, the assessments are empty, and reports leave
  /// them out.
  public var isMeasured = true
  /// For each assessment the six expected effects, each mechanism ex ante, then ex post; empty where
  /// none were asked for.
  public var effects: [[ExpectedEffect]]
  /// What the instrument as a whole does for each mechanism; `nil` where it was not asked for.
  public var profile: InstrumentProfile?
  /// The findings to be shown; a pipeline gives them in order of place.
  public var findings: [Finding]
  /// The findings that the text or its configuration asks not to be shown, with the reasons given.
  public var suppressed: [Suppressions.Suppressed]
  /// The findings that a baseline knows already, and that are not shown for that.
  public var baselined: [Finding]
  /// How many findings were held back because the reader is unsure of the structure there.
  public var heldBackCount: Int
  /// What became of each `ignore` of the configuration in this text; see ``IgnoreReview``.
  public var ignoreOutcomes: [IgnoreOutcome] = []

  /// How many findings are not shown because somebody asked for it.
  public var suppressedCount: Int { suppressed.count }

  /// Creates an analysis.
  public init(
    instrument: Instrument, assessments: [Assessment] = [], effects: [[ExpectedEffect]] = [],
    profile: InstrumentProfile? = nil, findings: [Finding] = [],
    suppressed: [Suppressions.Suppressed] = [], baselined: [Finding] = [],
    heldBackCount: Int = 0
  ) {
    self.instrument = instrument
    self.assessments = assessments
    self.effects = effects
    self.profile = profile
    self.findings = findings
    self.suppressed = suppressed
    self.baselined = baselined
    self.heldBackCount = heldBackCount
  }
}
