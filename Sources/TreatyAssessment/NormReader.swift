import TreatyRules
import TreatyText

/// Reads the norms of a text from the matches of operators, clause openers and addressees in it.
///
/// Which words these are is said by rules; how they work together is said here. A sentence may hold
/// several operators. Those in side clauses ("which shall", "if … may", "provided that") do not govern;
/// the nearest opener before an operator decides, unless another verb has used it up.
struct NormReader {
  let roles: [RuleRole]
  let rules: [EvidenceRule]
  let tokens: [Token]
  let matches: [RuleMatch]
  /// By token: how many commas stand before it.
  private let commas: [Int32]

  init(roles: [RuleRole], rules: [EvidenceRule], tokens: [Token], matches: [RuleMatch]) {
    self.roles = roles
    self.rules = rules
    self.tokens = tokens
    self.matches = matches
    var commas = [Int32](repeating: 0, count: tokens.count)
    var count: Int32 = 0
    for index in tokens.indices {
      if tokens[index].flags.contains(.commaBefore) { count += 1 }
      commas[index] = count
    }
    self.commas = commas
  }

  /// All norms, in order.
  func norms() -> [ReadNorm] {
    var norms: [ReadNorm] = []
    var next = 0
    var start = 0
    while start < tokens.count {
      var end = start
      while end < tokens.count, !tokens[end].isBreak { end += 1 }
      let first = next
      while next < matches.count, matches[next].tokens.lowerBound < end { next += 1 }
      if first < next { norms += sentence(start..<end, first..<next) }
      start = end + 1
    }
    return norms
  }

  /// The norms of one sentence.
  private func sentence(_ sentence: Range<Int>, _ range: Range<Int>) -> [ReadNorm] {
    var operators: [Int] = []
    var clauses: [Int] = []
    var addressees: [Int] = []
    var qualifiers: [Int] = []
    for index in range {
      switch roles[matches[index].rule] {
      case .norm(_, let after, let before):
        if after || before { qualifiers.append(index) } else { operators.append(index) }
      case .clause: clauses.append(index)
      case .addressee: addressees.append(index)
      default: break
      }
    }
    guard !operators.isEmpty else { return [] }
    let reading = SentenceReading(
      reader: self, sentence: sentence, operators: operators, clauses: clauses)
    let actor = addressees.first { !isInstrument($0) }
    var norms: [ReadNorm] = []
    var lastMain: ReadNorm?
    for place in operators.indices {
      let match = matches[operators[place]]
      guard case .norm(let force, _, _) = roles[match.rule] else { continue }
      var norm = ReadNorm(
        match: operators[place], tokens: match.tokens, force: force,
        weight: rules[match.rule].weight, sentence: sentence)
      (norm.side, norm.isNegated) = reading.clause(of: place)
      norm.addressee = addressee(of: match, among: addressees, actor: actor)
      if norm.side == nil, let last = norms.last, let side = last.side, side != .conditional,
        reading.continues(last, match.tokens.lowerBound, addressee: norm.addressee)
      {
        norm.side = side
      }
      if norm.side == nil, reading.followsCoordinator(match.tokens.lowerBound),
        let last = lastMain, let subject = last.addressee,
        // Behind a comma may stand an "it" that means another.
        commas(from: matches[subject].tokens.upperBound - 1, to: last.tokens.lowerBound) == 0
      {
        norm.addressee = subject
      }
      norms.append(norm)
      if norm.side == nil { lastMain = norm }
    }
    settle(&norms, qualifiers, reading)
    return norms
  }

  /// The addressee: the first one inside the match, where it holds its subject, or else the nearest
  /// one before it. An instrument, which cannot act, gives way where a comma cuts it off from the operator
  /// ("where the Court … under paragraph 1, it shall …").
  ///
  /// - Parameter actor: the first addressee of the sentence that is no instrument.
  /// - Complexity: O(log addressees), where few lie in one another.
  private func addressee(of match: RuleMatch, among addressees: [Int], actor: Int?) -> Int? {
    let start = match.tokens.lowerBound
    let first = addressees.countOfPrefix { matches[$0].tokens.lowerBound < start }
    for index in addressees[first...] {
      let range = matches[index].tokens
      if range.lowerBound >= match.tokens.upperBound { break }
      if range.upperBound <= match.tokens.upperBound { return index }
    }
    let before = addressees[..<first].last { matches[$0].tokens.upperBound <= start }
    guard let nearest = before, isInstrument(nearest), let actor, actor < nearest,
      commas(from: matches[nearest].tokens.upperBound - 1, to: start) > 0
    else { return before }
    return actor
  }

  private func isInstrument(_ match: Int) -> Bool {
    if case .addressee(.instrument) = roles[matches[match].rule] { true } else { false }
  }

  /// Where every operator stands in a side clause the last that is no proviso is the main one after
  /// all; negation, organs and qualifiers then have their say.
  private func settle(
    _ norms: inout [ReadNorm], _ qualifiers: [Int], _ reading: SentenceReading
  ) {
    if norms.allSatisfy({ $0.side != nil }) {
      let main = norms.lastIndex { $0.side != .proviso } ?? norms.count - 1
      norms[main].side = nil
    }
    for index in norms.indices {
      if norms[index].isNegated {
        switch norms[index].force {
        case .obligation, .permission, .entitlement: norms[index].force = .prohibition
        default: break
        }
      }
      // A right of an organ is a power; its immunities are none.
      if norms[index].force == .entitlement, let addressee = norms[index].addressee,
        case .addressee(.organ) = roles[matches[addressee].rule], !reading.isPrivilege(norms[index])
      {
        norms[index].force = .permission
      }
    }
    let main = qualifiers.isEmpty ? [] : norms.indices.filter { norms[$0].side == nil }
    for qualifier in qualifiers {
      let match = matches[qualifier]
      guard case .norm(let force, let after, _) = roles[match.rule] else { continue }
      let place = match.tokens.lowerBound
      let first = main.countOfPrefix {
        after ? norms[$0].tokens.lowerBound < place : norms[$0].tokens.lowerBound <= place
      }
      let target = after ? main[..<first].last : main[first...].first
      if let target, norms[target].force == .obligation { norms[target].force = force }
    }
  }

  /// How many commas stand between two tokens.
  func commas(from first: Int, to last: Int) -> Int {
    guard first >= 0, first < last, last < commas.count else { return 0 }
    return Int(commas[last] - commas[first])
  }
}
