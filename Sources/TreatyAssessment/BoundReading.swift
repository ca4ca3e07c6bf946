import TreatyRules
import TreatyText

/// Reads the conditions that hedge the escape clauses of one provision.
struct BoundReading {
  private let matches: [RuleMatch]
  /// The matches that are evidence of a bound, with its kind and the sentence it stands in.
  private let bounds: [(index: Int, kind: BoundKind, sentence: Int)]
  /// The tokens that end a sentence.
  private let breaks: [Int]

  init(roles: [RuleRole], matches: [RuleMatch], tokens: [Token]) {
    self.matches = matches
    let breaks = tokens.indices.filter { tokens[$0].isBreak }
    self.breaks = breaks
    let selfJudged = matches.filter { match in
      if case .escape(.selfJudging) = roles[match.rule] { true } else { false }
    }.map(\.tokens)
    bounds = matches.enumerated().compactMap { index, match in
      guard case .bound(let kind) = roles[match.rule] else { return nil }
      // What the party itself "considers necessary" is tested by nobody.
      if kind == .necessity, selfJudged.contains(where: { $0.overlaps(match.tokens) }) {
        return nil
      }
      return (index, kind, BoundReading.sentence(of: match, breaks))
    }
  }

  /// The escape clause of a kind, with the bounds that hedge it.
  ///
  /// - Parameter evidence: the words that make it one, as indices into the matches.
  func escape(_ kind: EscapeKind, evidence: [Int]) -> Assessment.Escape {
    let sentences = Set(evidence.map { BoundReading.sentence(of: matches[$0], breaks) })
    let hedging = bounds.filter { bound in
      kind.admits(bound.kind)
        && (kind.isRegime || sentences.contains(bound.sentence)
          || sentences.contains(bound.sentence - 1))
    }
    let found = Set(hedging.map(\.kind))
    return Assessment.Escape(
      kind: kind, bounds: BoundKind.allCases.filter(found.contains), evidence: evidence,
      boundEvidence: hedging.map(\.index))
  }

  private static func sentence(of match: RuleMatch, _ breaks: [Int]) -> Int {
    breaks.countOfPrefix { $0 < match.tokens.lowerBound }
  }
}

extension EscapeKind {
  /// Whether the clause sets out a regime of its own, so that a condition anywhere in the provision
  /// hedges it (the proviso of a security exception follows a list of points); of the other kinds, only
  /// one in the same sentence or the next does.
  var isRegime: Bool {
    switch self {
    case .derogation, .limitation, .suspension, .reservation, .withdrawal, .opt, .transition,
      .exception, .selfJudging:
      true
    case .nationalLaw, .capacity, .savings: false
    }
  }

  /// Whether a bound of that kind hedges an escape of this one: those that the codebook names.
  func admits(_ bound: BoundKind) -> Bool {
    switch self {
    case .reservation, .withdrawal, .opt, .transition:
      switch bound {
      case .timeLimit, .closedList, .procedure, .notification, .thirdPartyReview,
        .nonDerogableCore:
        true
      case .necessity, .legality, .nonDiscrimination: false
      }
    case .capacity, .nationalLaw, .savings:
      // A deadline or a notice beside such a clause belongs to the duty and not to the escape.
      switch bound {
      case .necessity, .legality, .nonDiscrimination, .nonDerogableCore, .procedure: true
      case .timeLimit, .closedList, .notification, .thirdPartyReview: false
      }
    case .selfJudging: bound != .closedList && bound != .necessity
    case .derogation, .limitation, .exception, .suspension: bound != .closedList
    }
  }
}
