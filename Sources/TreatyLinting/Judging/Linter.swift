public import TreatyAssessment
public import TreatyEffects
public import TreatyText

/// Judges instruments by a book of lint rules.
public struct Linter: Sendable {
  /// What linting one instrument gave.
  public struct Result: Sendable {
    /// The findings, in order of place, then rule.
    public var findings: [Finding]
    /// How many were held back because the reader is unsure of the structure there.
    public var heldBackCount: Int

    /// Creates a result.
    public init(findings: [Finding], heldBackCount: Int) {
      self.findings = findings
      self.heldBackCount = heldBackCount
    }
  }

  /// The rules.
  public let rules: LintRuleBook

  /// Creates a linter.
  public init(rules: LintRuleBook) {
    self.rules = rules
  }

  /// Judges one instrument.
  ///
  /// - Parameters:
  ///   - instrument: the instrument.
  ///   - assessments: one for each provision, in the order of ``Instrument/provisions``.
  ///   - regime: what the drafter declares.
  ///   - profile: what the instrument as a whole does for each mechanism; without it no rule judges
  ///     the whole, and delegation is taken as not seen.
  ///   - options: how to lint.
  /// - Complexity: O(rules × evidence), evidence of each norm taken for itself.
  public func lint(
    _ instrument: Instrument, assessments: [Assessment], regime: Regime = Regime(),
    profile: InstrumentProfile? = nil, options: LintOptions = LintOptions()
  ) -> Result {
    let context = LintContext(
      instrument: instrument, assessments: assessments, regime: regime,
      detectedDelegation: !(profile?.context.delegation.isEmpty ?? true))
    var causes: [LintCause] = []
    for (index, rule) in rules.rules.enumerated() {
      guard let severity = options.severity(of: rule),
        judges(rule, under: regime, detectedDelegation: context.detectedDelegation)
      else { continue }
      causes += findings(of: rule, at: index, severity: severity, in: context, profile: profile)
    }
    let kept = LintCause.oneForEach(causes, rules: rules)
    let held = kept.filter { isUncertain($0, in: instrument) }.count
    let shown =
      options.includesLowConfidence ? kept : kept.filter { !isUncertain($0, in: instrument) }
    return Result(
      findings: shown.map(\.finding), heldBackCount: options.includesLowConfidence ? 0 : held)
  }

  /// Whether the declared strategy lets a rule judge.
  private func judges(_ rule: LintRule, under regime: Regime, detectedDelegation: Bool) -> Bool {
    if let condition = rule.regime,
      !condition.isMet(by: regime, detectedDelegation: detectedDelegation)
    {
      return false
    }
    return regime.mechanisms.isEmpty || !regime.mechanisms.isSubset(of: rule.silentWith)
  }

  private func findings(
    of rule: LintRule, at index: Int, severity: Finding.Severity, in context: LintContext,
    profile: InstrumentProfile?
  ) -> [LintCause] {
    switch rule.trigger {
    case .assessment(let conditions):
      let masked = conditions.map { (condition: $0, mask: LintMask($0)) }
      var causes: [LintCause] = []
      for (place, unit) in context.units.indices.enumerated()
      where context.exemptions[place].isDisjoint(with: rule.exempt) {
        // Of the alternatives the first that holds of a sentence counts there.
        var known: Set<TextRange> = []
        for (condition, mask) in masked where mask.holds(of: context.features[place]) {
          let matches = condition.matches(in: unit, of: context).filter {
            !known.contains($0.sentence)
          }
          known.formUnion(matches.map(\.sentence))
          causes += matches.map {
            cause($0, rule: rule, at: index, severity: severity, in: context)
          }
        }
      }
      return causes
    case .structure(let check):
      return check.faults(in: context, lists: rule.lists).map {
        cause($0, rule: rule, at: index, severity: severity, in: context)
      }
    case .observation(let kind):
      guard let profile, !context.regime.mechanisms.isEmpty else { return [] }
      return profile.observations
        .filter { $0.kind == kind && $0.isFinding && $0.openConditions.isEmpty }
        .map { cause($0, rule: rule, at: index, severity: severity, in: context) }
    }
  }

  private func cause(
    _ match: LintMatch, rule: LintRule, at index: Int, severity: Finding.Severity,
    in context: LintContext
  ) -> LintCause {
    let text = context.instrument.text
    let message = LintMessage.fill(
      rule.message, words: match.words.map(text.quotation),
      operatorWords: match.operatorWords.map(text.quotation) ?? "")
    // A phrase says more of what is meant than a single word before it.
    let pointed = match.words.first { text.wordRanges($0).count >= 3 } ?? match.words[0]
    let finding = Finding(
      rule: rule.id, severity: severity, message: message, consider: rule.consider,
      provision: context.innermost(pointed, within: match.unit), range: pointed,
      span: text.sourceSpan(of: pointed), claims: rule.claims)
    return LintCause(finding: finding, rule: index, sentence: match.sentence)
  }

  private func cause(
    _ fault: StructuralFault, rule: LintRule, at index: Int, severity: Finding.Severity,
    in context: LintContext
  ) -> LintCause {
    let text = context.instrument.text
    let finding = Finding(
      rule: rule.id, severity: severity,
      message: LintMessage.fill(
        rule.message, words: [text.quotation(fault.range)], target: fault.target),
      consider: rule.consider, provision: context.innermost(fault.range, within: nil),
      range: fault.range, span: text.sourceSpan(of: fault.range), claims: rule.claims)
    return LintCause(finding: finding, rule: index, sentence: fault.range)
  }

  /// What is observed of the whole is said once: what is missing at the title, where nothing is that could be
  /// pointed at; what gets in the way of what at the first of the provisions concerned, with the others named.
  private func cause(
    _ observation: InstrumentProfile.Observation, rule: LintRule, at index: Int,
    severity: Finding.Severity, in context: LintContext
  ) -> LintCause {
    let instrument = context.instrument
    let provision = observation.kind == .missing ? nil : observation.anchors.first
    let others = observation.anchors.dropFirst().filter { $0 != provision }.map {
      EIdWords.words(instrument.provisions[$0].id)
    }
    let places =
      provision == nil || others.isEmpty ? "" : " See also \(others.joined(separator: " and "))."
    let range = provision.map(instrument.openingWords) ?? instrument.titleRange
    let finding = Finding(
      rule: rule.id, severity: severity,
      message: LintMessage.fill(rule.message, target: observation.message) + places,
      consider: observation.consider.isEmpty ? rule.consider : observation.consider,
      provision: provision, range: range, span: instrument.text.sourceSpan(of: range),
      claims: observation.claims)
    return LintCause(finding: finding, rule: index, sentence: range)
  }

  /// Whether the reader is unsure of the provision that a finding is about, or of one around it.
  private func isUncertain(_ cause: LintCause, in instrument: Instrument) -> Bool {
    guard let provision = cause.finding.provision else { return false }
    return instrument.chain(provision).contains { instrument.provisions[$0].confidence == .low }
  }
}
