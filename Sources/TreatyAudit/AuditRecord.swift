public import TreatyAssessment
public import TreatyEffects
public import TreatyLinting
public import TreatyText

/// What an audit found out about one file.
public struct AuditRecord: Sendable {
  /// The file was measured, or it could not be read.
  public enum Outcome: Sendable {
    case measured(Measured)
    case refused(reason: String)
  }

  /// A measured instrument.
  public struct Measured: Sendable {
    /// The instrument.
    public var instrument: Instrument
    /// Whether the rules know its language; otherwise there is its structure only.
    public var isMeasured: Bool
    /// One assessment for each of its provisions.
    public var assessments: [Assessment]
    /// What the instrument as a whole comes to.
    public var aggregate: Aggregate
    /// The effects of each provision.
    var effects: EffectSets
    /// What the lint rules say.
    public var findings: [Finding]

    /// Creates a measured instrument of what an audit keeps; the rest is let go, since many wait in
    /// memory to be written.
    public init(
      instrument: Instrument, isMeasured: Bool = true, assessments: [Assessment],
      effects: [[ExpectedEffect]], findings: [Finding]
    ) {
      self.instrument = instrument
      self.isMeasured = isMeasured
      self.assessments = assessments
      for index in assessments.indices {
        self.assessments[index].norms = []
        self.assessments[index].governingNorm = nil
        self.assessments[index].precision?.contributions = []
      }
      aggregate = Assessor.aggregate(assessments)
      self.effects = EffectSets(effects)
      self.findings = findings
    }
  }

  /// The file, as given.
  public var path: String
  /// The hash of its bytes.
  public var contentHash: String
  /// Its size in bytes.
  public var bytes: Int
  /// What was found.
  public var outcome: Outcome

  /// Creates a record.
  public init(path: String, contentHash: String, bytes: Int, outcome: Outcome) {
    self.path = path
    self.contentHash = contentHash
    self.bytes = bytes
    self.outcome = outcome
  }
}
