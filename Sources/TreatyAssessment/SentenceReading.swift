import TreatyRules
import TreatyText

/// The clauses of one sentence, and which operator stands in which.
struct SentenceReading {
  let reader: NormReader
  let sentence: Range<Int>
  /// The matches of operators, in order.
  let operators: [Int]
  /// The matches of clause words, in order.
  private let clauses: [Int]
  /// Those of them that decide for every operator behind them, used up or not.
  private let deciding: [Int]
  /// The places of finite verbs, in order.
  private let finiteVerbs: [Range<Int>]
  /// Where coordinators end, in order.
  private let coordinatorEnds: [Int]

  /// How far, in words, a relative clause may reach before its verb.
  private static let reach = 12
  /// The same with a comma in between.
  private static let reachOverComma = 6

  /// How many clause words before a negation are looked at for a circumstance that it may stand in.
  private static let circumstance = 64

  init(reader: NormReader, sentence: Range<Int>, operators: [Int], clauses: [Int]) {
    self.reader = reader
    self.sentence = sentence
    self.operators = operators
    self.clauses = clauses
    func places(_ wanted: ClauseRole...) -> [Int] {
      clauses.filter { index in
        guard case .clause(let role) = reader.roles[reader.matches[index].rule] else {
          return false
        }
        return wanted.contains(role)
      }
    }
    deciding = places(.transparent, .proviso)
    finiteVerbs = places(.finiteVerb).map { reader.matches[$0].tokens }
    coordinatorEnds = places(.coordinator).map { reader.matches[$0].tokens.upperBound }.sorted()
  }

  /// The side clause that an operator stands in, if any, and whether its subject is negated.
  ///
  /// Openers are looked at from the nearest outwards; behind the operator before, only those that decide
  /// for all.
  func clause(of place: Int) -> (side: ClauseRole?, isNegated: Bool) {
    let start = tokens(operators[place]).lowerBound
    var isNegated = false
    let before = place > 0 ? tokens(operators[place - 1]).lowerBound : -1
    for index in clauses[..<clauses.countOfPrefix { tokens($0).lowerBound < start }].reversed() {
      let opener = tokens(index)
      guard opener.upperBound <= start, case .clause(let role) = reader.roles[rule(index)] else {
        continue
      }
      // Another operator has used it up.
      if before >= opener.upperBound { break }
      let commas = reader.commas(from: opener.upperBound - 1, to: start)
      switch role {
      case .negation:
        if !isNegated, negates(opener, commas) { isNegated = true }
      case .transparent: return (nil, isNegated)
      case .proviso: return (.proviso, isNegated)
      case .relative:
        if opensRelative(opener, start, commas) { return (.relative, isNegated) }
      case .conditional:
        if commas == 0, opensConditional(opener, place, start) {
          return (.conditional, isNegated)
        }
      case .finiteVerb, .coordinator, .privilege, .none: break
      }
    }
    let decided = deciding[..<deciding.countOfPrefix { tokens($0).upperBound <= before }].last
    if let decided, case .clause(.proviso) = reader.roles[rule(decided)] {
      return (.proviso, isNegated)
    }
    return (nil, isNegated)
  }

  /// Whether an operator shares the side clause of the one before it: "which shall be … and may not".
  func continues(_ last: ReadNorm, _ start: Int, addressee: Int?) -> Bool {
    guard followsCoordinator(start), reader.commas(from: start - 1, to: start) == 0 else {
      return false
    }
    guard let addressee else { return true }
    return tokens(addressee).lowerBound < last.tokens.upperBound
  }

  /// Whether an entitlement is a privilege: an immunity or an exemption, named by the operator or right
  /// behind it.
  func isPrivilege(_ norm: ReadNorm) -> Bool {
    let first = clauses.countOfPrefix { tokens($0).lowerBound < norm.tokens.lowerBound }
    return clauses[first...].prefix { tokens($0).lowerBound < norm.tokens.upperBound + 3 }
      .contains { index in
        if case .clause(.privilege) = reader.roles[rule(index)] { true } else { false }
      }
  }

  /// A negated subject counts unless it stands in a circumstance of its own ("where no … is …, a … may").
  private func negates(_ negation: Range<Int>, _ commas: Int) -> Bool {
    if commas > 0 {
      let first = clauses.countOfPrefix { tokens($0).lowerBound < negation.lowerBound }
      for index in clauses[..<first].suffix(SentenceReading.circumstance).reversed() {
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
    if commas > 0, distance > SentenceReading.reachOverComma || followsCoordinator(start) {
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
    let place = finiteVerbs.countOfPrefix { $0.lowerBound < first }
    return place < finiteVerbs.count && finiteVerbs[place].upperBound <= last
  }

  /// Whether "and" or the like stands directly before a token, so that an operator there has the subject of
  /// the one before it.
  func followsCoordinator(_ start: Int) -> Bool {
    let place = coordinatorEnds.countOfPrefix { $0 < start }
    return place < coordinatorEnds.count && coordinatorEnds[place] == start
  }

  private func tokens(_ match: Int) -> Range<Int> { reader.matches[match].tokens }

  private func rule(_ match: Int) -> Int { reader.matches[match].rule }
}
