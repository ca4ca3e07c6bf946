import TreatyAssessment
import TreatyText

/// Says in sentences why a provision has the effects it has, naming the words that cause them.
struct ReasonWriter {
  /// What is said of one feature of the provision.
  private struct Part {
    var cause: ClaimTrigger.Cause
    var claims: [ConsideredClaim]
  }

  private let assessment: Assessment
  private let context: InstrumentContext
  private let book: ClaimBook
  /// What has been said of a cause in another cell; most provisions have one or two.
  private var said: [(cause: ClaimTrigger.Cause, words: String)] = []

  init(for assessment: Assessment, in context: InstrumentContext, by claims: ClaimBook) {
    self.assessment = assessment
    self.context = context
    book = claims
  }

  /// The sentence for one cell.
  mutating func sentence(
    _ fired: [ConsideredClaim], mechanism: Mechanism, stage: Stage
  ) -> String {
    guard !fired.isEmpty else { return silence(mechanism, stage) }
    var sentence = ""
    for part in Self.parts(of: fired) {
      if !sentence.isEmpty { sentence += "; " }
      sentence += words(of: part.cause)
      sentence += ": "
      sentence += gists(of: part.claims)
    }
    return sentence + "."
  }

  /// The claims that fire, by what makes them fire.
  private static func parts(of fired: [ConsideredClaim]) -> [Part] {
    var parts: [Part] = []
    for claim in fired {
      let cause = claim.match.cause
      if let place = parts.firstIndex(where: { $0.cause.rank == cause.rank }) {
        parts[place].cause.merge(cause)
        parts[place].claims.append(claim)
      } else {
        parts.append(Part(cause: cause, claims: [claim]))
      }
    }
    return parts.count < 2 ? parts : parts.sorted { $0.cause.rank < $1.cause.rank }
  }

  /// A cause with the words that are quoted for it.
  private mutating func words(of cause: ClaimTrigger.Cause) -> String {
    if let known = said.first(where: { $0.cause == cause }) { return known.words }
    let label = cause.label(for: assessment)
    let quotes = cause.words(in: assessment, context)
    let words = quotes.isEmpty ? label : "\(label) (\(quotes))"
    said.append((cause, words))
    return words
  }

  /// What to say where no claim speaks.
  private func silence(_ mechanism: Mechanism, _ stage: Stage) -> String {
    let cell = "\(mechanism.rawValue) \(stage.inWords)"
    guard let precision = assessment.precision else {
      return
        "Nothing in it bears on \(cell): it prescribes nothing that could be more or less precise."
    }
    guard ClaimTrigger.isNormOfParties(assessment) else {
      return "It asks nothing of the parties, so that its precision does not bear on \(cell)."
    }
    guard precision.level == 3 else {
      return "What bears on \(cell) is ruled out by what is declared or found."
    }
    return "Neither precise nor vague enough to bear on \(cell) (precision level 3)."
  }

  /// The gists, those that weigh most first, the others after "but".
  private func gists(of claims: [ConsideredClaim]) -> String {
    let favourable = phrases(claims.filter { $0.direction == .favourable })
    let adverse = phrases(claims.filter { $0.direction == .adverse })
    switch (favourable.isEmpty, adverse.isEmpty) {
    case (true, true): return phrases(claims)
    case (false, true): return favourable
    case (true, false): return adverse
    case (false, false):
      let leads = claims.first { $0.open.isEmpty && $0.direction != .none } ?? claims[0]
      return leads.direction == .adverse
        ? "\(adverse), but \(favourable)" : "\(favourable), but \(adverse)"
    }
  }

  /// At most two gists that hold as they are and two that hold on a condition.
  private func phrases(_ claims: [ConsideredClaim]) -> String {
    var phrases = distinct(claims.filter(\.open.isEmpty)).prefix(2).map(phrase)
    let conditional = distinct(claims.filter { !$0.open.isEmpty })
    if let first = conditional.first {
      let alike = conditional.filter { $0.open == first.open }.prefix(2)
      phrases.append(
        "\(alike.map(phrase).joined(separator: " and ")) if \(first.open.joined(separator: " and "))"
      )
    }
    return phrases.joined(separator: ", ")
  }

  /// The claims with distinct gists, the furthest from their cut point first.
  private func distinct(_ claims: [ConsideredClaim]) -> [ConsideredClaim] {
    var seen: [String] = []
    var distinct: [ConsideredClaim] = []
    for claim in claims {
      let gist = book.claims[claim.claim].gist
      if seen.contains(gist) { continue }
      seen.append(gist)
      distinct.append(claim)
    }
    return distinct
  }

  private func phrase(_ considered: ConsideredClaim) -> String {
    let claim = book.claims[considered.claim]
    guard let pathway = claim.pathway else { return claim.gist }
    return "\(claim.gist) (\(pathway.rawValue))"
  }
}

extension Stage {
  /// As it is written in a sentence.
  var inWords: String {
    switch self {
    case .exAnte: "ex ante"
    case .exPost: "ex post"
    }
  }
}
