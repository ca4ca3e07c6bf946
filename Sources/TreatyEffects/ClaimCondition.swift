public import TreatyAssessment

/// Something that a claim asks of the regime.
public struct ClaimCondition: Sendable, Hashable {
  /// What is asked.
  public enum Requirement: Sendable, Hashable {
    /// Nothing that can be checked: only the words say it.
    case unchecked
    /// Whether interpretation is delegated to a body (p. 680).
    case delegation(Bool)
    /// How far preferences lie from what is asked (p. 684).
    case preferenceGap([Regime.Degree])
    /// How institutionalised the norm is (pp. 683–685, 698).
    case institutionalisation([Regime.Degree])
    /// The pathway that is relied on, declared.
    case pathway(Pathway)
    /// At least one of these functions is served somewhere in the instrument.
    case instrumentFunction([RegimeFunction])
    /// The subject matter is none of these.
    case subjectNot([String])
  }

  /// How a condition stands.
  public enum Standing: Sendable, Hashable {
    case met
    /// Neither met nor ruled out by what is declared or found.
    case open
    case ruledOut
  }

  /// What is asked.
  public var requirement: Requirement
  /// The condition in words, to be read after "if".
  public var words: String

  /// Creates a condition.
  public init(requirement: Requirement, words: String) {
    self.requirement = requirement
    self.words = words
  }

  /// How the condition stands under what is declared of the regime and found in the instrument.
  public func standing(under regime: Regime, in context: InstrumentContext) -> Standing {
    switch requirement {
    case .unchecked: return .open
    case .delegation(let wanted):
      if let declared = regime.delegation { return declared == wanted ? .met : .ruledOut }
      guard !context.delegation.isEmpty else { return .open }
      return wanted ? .met : .ruledOut
    case .preferenceGap(let degrees): return standing(of: regime.preferenceGap, among: degrees)
    case .institutionalisation(let degrees):
      return standing(of: regime.institutionalisation, among: degrees)
    case .pathway(let wanted):
      guard let declared = regime.pathway else { return .open }
      return declared == wanted ? .met : .ruledOut
    case .instrumentFunction(let functions):
      // What this text lacks, another instrument may have.
      return functions.contains { !context.provisions(serving: $0).isEmpty } ? .met : .open
    case .subjectNot(let subjects):
      guard let subject = regime.subject ?? context.subject else { return .open }
      return subjects.contains(subject) ? .ruledOut : .met
    }
  }

  private func standing(of declared: Regime.Degree?, among degrees: [Regime.Degree]) -> Standing {
    guard let declared else { return .open }
    return degrees.contains(declared) ? .met : .ruledOut
  }
}
