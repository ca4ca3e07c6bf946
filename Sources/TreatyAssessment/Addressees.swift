import TreatyRules
import TreatyText

/// Those whom the words of one sentence name, and which of them an operator tells to act.
struct Addressees {
  private let reader: NormReader
  /// The matches that can be subjects, in order.
  private var subjects: [Int] = []
  /// Those behind a preposition, in order.
  private var complements: [Int] = []
  /// Those behind "by", in order.
  private var agents: [Int] = []
  /// All of these, in order.
  private var named: [Int] = []
  /// The first subject that is no instrument.
  private var actor: Int?

  /// How far behind an operator, in words, the "by" of its passive may stand.
  private static let reach = 16

  init(reader: NormReader) { self.reader = reader }

  /// Takes a match, behind those before it.
  mutating func add(_ match: Int) {
    named.append(match)
    switch reader.roles[reader.matches[match].rule] {
    case .addressee(let kind):
      subjects.append(match)
      if actor == nil, kind != .instrument { actor = match }
    case .complement(let kind) where kind != .instrument: complements.append(match)
    case .agent: agents.append(match)
    default: break
    }
  }

  /// Whom an operator tells to act.
  ///
  /// The verb of a resolution is the organ's own act, and names behind it whom it asks. Of other operators it is
  /// the subject inside the match, or else the nearest one before it; in the passive, the one behind
  /// "by", where there is no subject that can act.
  ///
  /// - Parameter next: where the next operator stands, or the sentence ends.
  /// - Complexity: O(log addressees), where few lie in one another.
  func addressee(of match: RuleMatch, before next: Int) -> Int? {
    if reader.rules[match.rule].scope.contains(.resolution) { return asked(by: match) }
    let subject = inside(match) ?? nearest(before: match.tokens.lowerBound)
    if let subject, !isInstrument(subject) { return subject }
    return agent(behind: match, before: next) ?? subject
  }

  /// The last one named before a place, as a subject or behind a preposition.
  ///
  /// - Complexity: O(log addressees), where few lie in one another.
  func mention(before start: Int) -> Int? {
    named[..<named.countOfPrefix { range($0).lowerBound < start }]
      .last { range($0).upperBound <= start }
  }

  /// Whom a resolution asks: inside the match ("requests the Secretary-General"), or at its end, with the
  /// preposition of the verb or without.
  private func asked(by match: RuleMatch) -> Int? {
    func first(_ places: [Int]) -> Int? {
      let start = places.countOfPrefix { range($0).lowerBound < match.tokens.lowerBound }
      return places[start...].first { range($0).lowerBound <= match.tokens.upperBound + 1 }
    }
    let subject = first(subjects)
    let complement = first(complements).flatMap {
      range($0).lowerBound <= match.tokens.upperBound ? $0 : nil
    }
    guard let subject, let complement else { return subject ?? complement }
    return range(subject).lowerBound <= range(complement).lowerBound ? subject : complement
  }

  private func inside(_ match: RuleMatch) -> Int? {
    let first = subjects.countOfPrefix { range($0).lowerBound < match.tokens.lowerBound }
    for index in subjects[first...] {
      if range(index).lowerBound >= match.tokens.upperBound { break }
      if range(index).upperBound <= match.tokens.upperBound { return index }
    }
    return nil
  }

  /// The nearest subject before an operator. An instrument, which cannot act, gives way where a comma cuts
  /// it off from the operator ("where the Court … under paragraph 1, it shall …").
  private func nearest(before start: Int) -> Int? {
    let first = subjects.countOfPrefix { range($0).lowerBound < start }
    let before = subjects[..<first].last { range($0).upperBound <= start }
    guard let nearest = before, isInstrument(nearest), let actor, actor < nearest,
      reader.commas(from: range(nearest).upperBound - 1, to: start) > 0
    else { return before }
    return actor
  }

  private func agent(behind match: RuleMatch, before next: Int) -> Int? {
    let end = match.tokens.upperBound
    // The operator may reach up to the "by" itself ("will be approved by").
    let first = agents.countOfPrefix { range($0).lowerBound < end - 1 }
    guard first < agents.count else { return nil }
    let start = range(agents[first]).lowerBound
    return start < next && start - end <= Addressees.reach ? agents[first] : nil
  }

  private func isInstrument(_ match: Int) -> Bool {
    if case .addressee(.instrument) = reader.roles[reader.matches[match].rule] {
      true
    } else {
      false
    }
  }

  private func range(_ match: Int) -> Range<Int> { reader.matches[match].tokens }
}
