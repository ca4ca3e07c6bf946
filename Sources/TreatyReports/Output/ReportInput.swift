public import TreatyAssessment
public import TreatyEffects
public import TreatyLinting
public import TreatyText

/// All that is known of one input when the reports are written.
public struct ReportInput: Sendable {
  /// The instrument.
  public var instrument: Instrument
  /// The assessments, at most one for a provision, in any order; empty where none were made.
  public var assessments: [Assessment]
  /// For each assessment, at the same index, the effects to expect; empty where none were made.
  public var effects: [[ExpectedEffect]]
  /// What the instrument as a whole can be expected to do; `nil` where it was not asked for.
  public var profile: InstrumentProfile?
  /// The findings, in any order.
  public var findings: [Finding]
  /// The findings that the text or its configuration asks not to be shown, with the reasons given.
  public var suppressed: [Suppressions.Suppressed]
  /// The findings that a baseline knows already.
  public var baselined: [Finding]
  /// How many findings were held back because the reader is unsure of the structure there.
  public var heldBackCount: Int

  /// Creates an input.
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

  /// Creates an input from what was said of an instrument.
  ///
  /// - Parameters:
  ///   - analysis: what was said.
  ///   - baselined: the findings among it that a baseline knows already; they are not shown.
  public init(_ analysis: Analysis, baselined: [Finding] = []) {
    let known = Set(baselined)
    self.init(
      instrument: analysis.instrument, assessments: analysis.assessments,
      effects: analysis.effects, profile: analysis.profile,
      findings: known.isEmpty
        ? analysis.findings : analysis.findings.filter { !known.contains($0) },
      suppressed: analysis.suppressed, baselined: baselined, heldBackCount: analysis.heldBackCount)
  }

  /// For each provision, the index of its assessment in ``assessments``; -1 for none.
  func assessmentIndices() -> [Int] {
    var indices = Array(repeating: -1, count: instrument.provisions.count)
    for (index, assessment) in assessments.enumerated() {
      indices[assessment.provision] = index
    }
    return indices
  }

  /// The findings in the order of their place, then of their rule.
  var findingsInOrder: [Finding] {
    findings.sorted {
      ($0.span, $0.rule, $0.message) < ($1.span, $1.rule, $1.message)
    }
  }
}
