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
    var addressees = Addressees(reader: self)
    var qualifiers: [Int] = []
    for index in range {
      switch roles[matches[index].rule] {
      case .norm(_, let after, let before):
        if after || before { qualifiers.append(index) } else { operators.append(index) }
      case .clause: clauses.append(index)
      case .addressee, .complement, .agent: addressees.add(index)
      default: break
      }
    }
    guard !operators.isEmpty else { return [] }
    let reading = SentenceReading(
      reader: self, sentence: sentence, operators: operators, clauses: clauses)
    var norms: [ReadNorm] = []
    var lastMain: ReadNorm?
    for place in operators.indices {
      let match = matches[operators[place]]
      guard case .norm(let force, _, _) = roles[match.rule] else { continue }
      var norm = ReadNorm(
        match: operators[place], tokens: match.tokens, force: force,
        weight: rules[match.rule].weight, sentence: sentence)
      (norm.side, norm.isNegated) = reading.clause(of: place)
      let next =
        place + 1 < operators.count
        ? matches[operators[place + 1]].tokens.lowerBound : sentence.upperBound
      norm.addressee = addressees.addressee(of: match, before: next)
      if norm.side == nil, let last = norms.last, let side = last.side, side != .conditional,
        reading.continues(
          last, match.tokens.lowerBound,
          addressee: addressees.mention(before: match.tokens.lowerBound))
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
