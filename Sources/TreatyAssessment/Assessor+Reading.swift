import TreatyRules
import TreatyText

extension Assessor {
  /// Whether a participle at the head makes the words a preambular paragraph.
  func opensPreamble(_ matches: [RuleMatch]) -> Bool {
    guard let preambular, let first = matches.first(where: { $0.rule == preambular }) else {
      return false
    }
    return first.tokens.lowerBound == 0
  }

  /// Matches a provision that stands alone once more, where its own words say that it comes from: so rules
  /// find in it what they would find in its instrument.
  ///
  /// - Parameter matches: what was found wherever it comes from; gets what is found there.
  func rematch(
    lone tokens: [Token], isPreambular: Bool, scratch: inout MatchScratch,
    _ matches: inout [RuleMatch]
  ) {
    let scope = scope(ofLone: matches, isPreambular: isPreambular)
    matches.removeAll(keepingCapacity: true)
    rules.match(tokens, scope: scope, scratch: &scratch, into: &matches)
  }

  /// Where a provision that stands alone comes from, as far as its words say: a preambular paragraph of
  /// one kind of instrument or the other, a paragraph of a resolution, whose verb comes first, or an
  /// article.
  private func scope(ofLone matches: [RuleMatch], isPreambular: Bool) -> RuleScope {
    if isPreambular { return .preamble }
    let opensResolution = matches.prefix { $0.tokens.lowerBound == 0 }.contains {
      rules.rules[$0.rule].category == .force && rules.rules[$0.rule].scope.contains(.resolution)
    }
    return [.operative, opensResolution ? .resolution : .treaty]
  }

  /// Reads words.
  func reading(_ tokens: [Token], _ matches: [RuleMatch], isPreambular: Bool) -> ProvisionReading {
    let sums = EvidenceSums(matches, roles: roles, weights: features.weightOfRule)
    guard !isPreambular else {
      return ProvisionReading(
        tokens: tokens, matches: matches, norms: [], force: .declaration, sums: sums)
    }
    let norms = NormReader(roles: roles, rules: rules.rules, tokens: tokens, matches: matches)
      .norms()
    let governing = Governance(weights: scoring.governance).governing(norms)
    return ProvisionReading(
      tokens: tokens, matches: matches, norms: norms, governing: governing,
      force: governing.map { norms[$0].force } ?? .declaration, sums: sums)
  }

  /// Assesses words.
  func assessment(
    of tokens: [Token], _ matches: [RuleMatch], provision: Int, isPreambular: Bool,
    cures: CureFinder
  ) -> Assessment {
    var reading = reading(tokens, matches, isPreambular: isPreambular)
    var assessment = Assessment(provision: provision)
    guard reading.words > 0 else { return assessment }
    for (index, match) in matches.enumerated() {
      guard case .vagueness = roles[match.rule] else { continue }
      let left = cures.remainder(match.range)
      if left < 1 { reading.cures[index] = left }
    }
    assessment.force = reading.force
    let summary = features.summary(reading)
    if !isPreambular { assessment.precision = precision(of: reading, summary) }
    assessment.hortatory = hortatory(of: reading, summary)
    let places = evidence(of: reading, into: &assessment)
    if !isPreambular {
      assessment.escapes = EscapeReading(roles: roles, reading: reading).escapes()
        .map { escape in
          var moved = escape
          moved.evidence = escape.evidence.compactMap { places[$0] }
          moved.boundEvidence = escape.boundEvidence.compactMap { places[$0] }
          return moved
        }
    }
    assessment.functions = reading.sums.foundFunctions
    norms(of: reading, into: &assessment)
    count(reading, into: &assessment)
    return assessment
  }

  /// The precision of words.
  func precision(
    of reading: ProvisionReading, _ summary: FeatureReader.Summary
  ) -> Assessment.Precision {
    let values = features.values(precisionKinds, reading, summary)
    let expected = scoring.precision.expectedLevel(score: scoring.precision.score(values))
    return Assessment.Precision(
      level: scoring.precision.level(expected: expected) + 1, score: expected / 4,
      contributions: scoring.precision.contributions(values))
  }

  /// The precision of a container, from the mean score of what it holds.
  func precision(ofMean score: Double) -> Assessment.Precision {
    Assessment.Precision(level: scoring.precision.level(expected: score * 4) + 1, score: score)
  }

  /// How hortatory words are.
  func hortatory(
    of reading: ProvisionReading, _ summary: FeatureReader.Summary
  ) -> Assessment.Hortatory {
    let values = features.values(hortatoryKinds, reading, summary)
    let expected = scoring.hortatory.expectedLevel(score: scoring.hortatory.score(values))
    return Assessment.Hortatory(
      level: min(
        scoring.hortatory.level(expected: expected), reading.force.highestHortatoryLevel),
      score: expected / 2)
  }

  /// Adds the evidence; returns by match where it went.
  private func evidence(
    of reading: ProvisionReading, into assessment: inout Assessment
  ) -> [Int?] {
    reading.matches.enumerated().map { index, match in
      guard isEvidence[match.rule] else { return nil }
      let rule = rules.rules[match.rule]
      assessment.evidence.append(
        Assessment.Evidence(
          rule: rule.id, category: rule.category, value: rule.value,
          weight: rule.weight * (reading.cures[index] ?? 1), range: match.range))
      return assessment.evidence.count - 1
    }
  }

  /// Adds the norms, with addressee and verb.
  private func norms(of reading: ProvisionReading, into assessment: inout Assessment) {
    for norm in reading.norms {
      let match = reading.matches[norm.match]
      let verb = norm.tokens.upperBound
      let hasVerb = verb < norm.sentence.upperBound
      assessment.norms.append(
        Assessment.Norm(
          force: norm.force, operatorRange: match.range,
          addressee: norm.addressee.map { addresseeRange(of: reading.matches[$0], reading) },
          addresseeKind: norm.addressee.flatMap { addresseeKind(of: reading.matches[$0]) },
          addresseeRule: norm.addressee.map { rules.rules[reading.matches[$0].rule].id },
          verb: hasVerb ? TextRange(reading.tokens[verb]) : nil,
          sentence: TextRange(
            Int(reading.tokens[norm.sentence.lowerBound].start),
            Int(reading.tokens[norm.sentence.upperBound - 1].end)), isMain: norm.side == nil))
    }
    assessment.governingNorm = reading.governing
  }

  private func addresseeKind(of match: RuleMatch) -> AddresseeKind? {
    switch roles[match.rule] {
    case .addressee(let kind), .complement(let kind), .agent(let kind): kind
    default: nil
    }
  }

  /// The words that name an addressee, without the preposition before them.
  private func addresseeRange(of match: RuleMatch, _ reading: ProvisionReading) -> TextRange {
    switch roles[match.rule] {
    case .complement, .agent:
      TextRange(Int(reading.tokens[match.tokens.lowerBound + 1].start), match.range.end)
    default: match.range
    }
  }

  /// Counts sentences, and those with a vague word.
  private func count(_ reading: ProvisionReading, into assessment: inout Assessment) {
    var vagueTokens = reading.matches.filter { match in
      if case .vagueness = roles[match.rule] { true } else { false }
    }.map(\.tokens.lowerBound)[...]
    var start = 0
    while start < reading.tokens.count {
      var end = start
      while end < reading.tokens.count, !reading.tokens[end].isBreak { end += 1 }
      if end > start {
        assessment.sentences += 1
        if let first = vagueTokens.first, first < end { assessment.vagueSentences += 1 }
      }
      vagueTokens = vagueTokens.drop { $0 < end }
      start = end + 1
    }
  }
}

extension TextRange {
  /// The bytes of a token.
  fileprivate init(_ token: Token) { self.init(Int(token.start), Int(token.end)) }
}
