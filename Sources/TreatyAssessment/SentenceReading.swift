import TreatyRules

/// The clauses of one sentence, and which operator stands in which.
struct SentenceReading {
  let reader: NormReader
  let sentence: Range<Int>
  /// The matches of operators, in order.
  let operators: [Int]
  /// The matches of clause words, in order.
  let clauses: [Int]

  /// How far, in words, a relative clause may reach before its verb.
  private static let reach = 12
  /// The same with a comma in between.
  private static let reachOverComma = 6

  /// The side clause that an operator stands in, if any, and whether its subject is negated.
  ///
  /// Openers are looked at from the nearest outwards.
  func clause(of place: Int) -> (side: ClauseRole?, isNegated: Bool) {
    let start = tokens(operators[place]).lowerBound
    var isNegated = false
    for index in clauses.reversed() {
      let opener = tokens(index)
      guard opener.upperBound <= start, case .clause(let role) = reader.roles[rule(index)] else {
        continue
      }
      let isUsed = place > 0 && tokens(operators[place - 1]).lowerBound >= opener.upperBound
      let commas = reader.commas(from: opener.upperBound - 1, to: start)
      switch role {
      case .negation:
        if !isUsed, !isNegated, negates(opener, commas) { isNegated = true }
      case .transparent: return (nil, isNegated)
      case .proviso: return (.proviso, isNegated)
      case .relative:
        if !isUsed, opensRelative(opener, start, commas) { return (.relative, isNegated) }
      case .conditional:
        if !isUsed, commas == 0, opensConditional(opener, place, start) {
          return (.conditional, isNegated)
        }
      case .finiteVerb, .coordinator, .none: break
      }
    }
    return (nil, isNegated)
  }

  /// Whether an operator shares the side clause of the one before it: "which shall be … and may not".
  func continues(_ last: ReadNorm, _ start: Int, addressee: Int?) -> Bool {
    guard follows(.coordinator, start), reader.commas(from: start - 1, to: start) == 0 else {
      return false
    }
    guard let addressee else { return true }
    return tokens(addressee).lowerBound < last.tokens.upperBound
  }

  /// A negated subject counts unless it stands in a circumstance of its own ("where no … is …, a … may").
  private func negates(_ negation: Range<Int>, _ commas: Int) -> Bool {
    if commas > 0 {
      for index in clauses.reversed() {
        let opener = tokens(index)
        guard opener.upperBound <= negation.lowerBound,
          case .clause(let role) = reader.roles[rule(index)]
        else { continue }
        if reader.commas(from: opener.upperBound - 1, to: negation.lowerBound) > 0 { break }
        if role == .conditional || role == .relative { return false }
      }
    }
    return commas <= 2 || negation.lowerBound <= sentence.lowerBound + 3
  }

  private func opensRelative(_ opener: Range<Int>, _ start: Int, _ commas: Int) -> Bool {
    let distance = start - opener.upperBound
    if distance > SentenceReading.reach || hasFiniteVerb(opener.upperBound, start) { return false }
    if commas > 0, distance > SentenceReading.reachOverComma || follows(.coordinator, start) {
      return false
    }
    return true
  }

  private func opensConditional(_ opener: Range<Int>, _ place: Int, _ start: Int) -> Bool {
    if opener.lowerBound <= sentence.lowerBound + 1 {
      guard place + 1 < operators.count, let last = operators.last else { return false }
      return reader.commas(from: start, to: tokens(last).lowerBound) > 0
    }
    return
      !(hasFiniteVerb(opener.upperBound, start)
      && start - opener.upperBound > SentenceReading.reach)
  }

  private func hasFiniteVerb(_ first: Int, _ last: Int) -> Bool {
    clauses.contains { index in
      guard case .clause(.finiteVerb) = reader.roles[rule(index)] else { return false }
      return tokens(index).lowerBound >= first && tokens(index).upperBound <= last
    }
  }

  private func follows(_ role: ClauseRole, _ start: Int) -> Bool {
    clauses.contains { index in
      guard case .clause(role) = reader.roles[rule(index)] else { return false }
      return tokens(index).upperBound == start
    }
  }

  private func tokens(_ match: Int) -> Range<Int> { reader.matches[match].tokens }

  private func rule(_ match: Int) -> Int { reader.matches[match].rule }
}
