public import TreatyAssessment
public import TreatyText

/// What an instrument as a whole can be expected to do, by the integrated model (Goodman & Jinks 2004,
/// Part V): how each mechanism is served, what is there, what is missing, and what gets in the way of
/// what.
public struct InstrumentProfile: Sendable {
  /// How a mechanism is served at a stage.
  public struct Service: Sendable, Hashable {
    /// The mechanism.
    public var mechanism: Mechanism
    /// The stage.
    public var stage: Stage
    /// The provisions that are favourable to it, in document order.
    public var favourable: [Int]
    /// The provisions that are adverse to it.
    public var adverse: [Int]
    /// The provisions that point both ways.
    public var mixed: [Int]
    /// The claims that fire, with the number of provisions on which they do, most frequent first.
    public var claims: [ClaimCount]

    /// Which way the instrument points on the whole: that of the more numerous provisions where they
    /// are at least twice as many as the others, otherwise mixed.
    public var direction: Direction {
      if favourable.isEmpty, adverse.isEmpty { return mixed.isEmpty ? .none : .mixed }
      if favourable.count >= 2 * adverse.count { return .favourable }
      return adverse.count >= 2 * favourable.count ? .adverse : .mixed
    }
  }

  /// How often a claim fires.
  public struct ClaimCount: Sendable, Hashable {
    /// The claim's id.
    public var claim: String
    /// On how many provisions.
    public var provisions: Int
  }

  /// Something that can be said of the instrument as a whole.
  public struct Observation: Sendable, Hashable {
    /// The id of the rule: `profile.undercut.sanctions-and-talk`.
    public var rule: String
    /// What sort it is.
    public var kind: ProfileRule.Kind
    /// The mechanisms concerned.
    public var mechanisms: [Mechanism]
    /// Whether what was looked for is there; only a sequencing device is reported as absent.
    public var isPresent: Bool
    /// What was found.
    public var message: String
    /// What a drafter can do; empty where there is nothing to do.
    public var consider: String
    /// The ids of the claims it rests on.
    public var claims: [String]
    /// The provisions concerned, in document order.
    public var provisions: [Int]
    /// The first provision that passes each test of what is there, in the order of the tests.
    public var anchors: [Int]
    /// Whether a linter makes a finding of it, and not only the profile a line.
    public var isFinding: Bool
    /// The conditions that are neither met nor ruled out.
    public var openConditions: [String]
  }

  /// How many provisions were assessed one by one.
  public var provisions: Int
  /// How each mechanism is served ex ante, then ex post.
  public var services: [Service]
  /// What the instrument has: functions, delegation, subject.
  public var context: InstrumentContext
  /// What can be said of it as a whole, in the order of the data.
  public var observations: [Observation]

  /// Draws the profile of an instrument.
  ///
  /// - Complexity: O(provisions × claims + length of the text).
  public init(
    of instrument: Instrument, assessments: [Assessment], by interpreter: Interpreter
  ) {
    let context = InstrumentContext(
      instrument: instrument, assessments: assessments, claims: interpreter.claims)
    let reading = InstrumentReading(instrument, assessments)
    self.context = context
    provisions = reading.assessments.count
    services = Self.services(of: reading.assessments, in: context, by: interpreter)
    observations = interpreter.claims.observations.compactMap {
      Self.observation($0, reading, context, interpreter)
    }
  }

  private static func services(
    of assessments: [Assessment], in context: InstrumentContext, by interpreter: Interpreter
  ) -> [Service] {
    var services: [Service] = []
    for mechanism in Mechanism.allCases {
      for stage in Stage.allCases {
        services.append(
          Service(
            mechanism: mechanism, stage: stage, favourable: [], adverse: [], mixed: [], claims: []))
      }
    }
    var counts = Array(
      repeating: Array(repeating: 0, count: interpreter.claims.claims.count), count: services.count)
    for assessment in assessments {
      let considered = interpreter.consider(assessment, in: context).filter(\.speaks)
      for index in services.indices {
        let here = considered.filter {
          $0.mechanism == services[index].mechanism && $0.stage == services[index].stage
        }
        for claim in here { counts[index][claim.claim] += 1 }
        switch Verdict(of: here, scale: interpreter.claims.scale).direction {
        case .favourable: services[index].favourable.append(assessment.provision)
        case .adverse: services[index].adverse.append(assessment.provision)
        case .mixed: services[index].mixed.append(assessment.provision)
        case .none: break
        }
      }
    }
    for index in services.indices {
      services[index].claims = counts[index].enumerated().filter { $0.element > 0 }
        .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
        .map {
          ClaimCount(claim: interpreter.claims.claims[$0.offset].id, provisions: $0.element)
        }
    }
    return services
  }

  private static func observation(
    _ rule: ProfileRule, _ reading: InstrumentReading, _ context: InstrumentContext,
    _ interpreter: Interpreter
  ) -> Observation? {
    let declared = interpreter.regime.mechanisms
    let isConcerned = rule.mechanisms.contains(where: declared.contains)
    guard isConcerned || (declared.isEmpty && rule.kind != .missing) else { return nil }
    if let kind = rule.instrument, kind != context.kind { return nil }
    if !rule.notTitled.isEmpty, rule.notTitled.count(in: context.title) > 0 { return nil }
    var open: [String] = []
    for condition in rule.conditions {
      switch condition.standing(under: interpreter.regime, in: context) {
      case .met: break
      case .ruledOut: return nil
      case .open:
        // Advice for one pathway is for those who say that they rely on it.
        if case .pathway = condition.requirement { return nil }
        open.append(condition.words)
      }
    }
    let scale = interpreter.claims.scale
    let found = rule.present.map { $0.provisions(in: reading, scale: scale) }
    let holds =
      !found.contains(where: \.isEmpty)
      && rule.absent.allSatisfy { $0.provisions(in: reading, scale: scale).isEmpty }
    guard holds || rule.otherwise != nil else { return nil }
    return Observation(
      rule: rule.id, kind: rule.kind, mechanisms: rule.mechanisms, isPresent: holds,
      message: holds ? rule.message : rule.otherwise ?? "",
      consider: rule.kind == .sequencing && holds ? "" : rule.consider, claims: rule.claims,
      provisions: holds ? Set(found.joined()).sorted() : [],
      anchors: holds ? found.compactMap(\.first) : [], isFinding: rule.isFinding,
      openConditions: open)
  }
}
