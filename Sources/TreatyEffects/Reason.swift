import TreatyAssessment
import TreatyText

/// Says in a sentence why a provision has the effect it has, naming the words that cause it.
struct Reason {
  /// What is said of one feature of the provision.
  private struct Part {
    var cause: ClaimTrigger.Cause
    var claims: [ConsideredClaim]
  }

  private let parts: [Part]
  private let mechanism: Mechanism
  private let stage: Stage
  private let book: ClaimBook

  init(_ fired: [ConsideredClaim], mechanism: Mechanism, stage: Stage, claims: ClaimBook) {
    self.mechanism = mechanism
    self.stage = stage
    book = claims
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
    self.parts = parts.sorted { $0.cause.rank < $1.cause.rank }
  }

  /// The sentence.
  func sentence(for assessment: Assessment, in context: InstrumentContext) -> String {
    guard !parts.isEmpty else { return silence(for: assessment) }
    return parts.map { part in
      let label = part.cause.label(for: assessment)
      let words = part.cause.words(in: assessment, context)
      let quoted = words.isEmpty ? label : "\(label) (\(words))"
      return "\(quoted): \(gists(of: part.claims))"
    }.joined(separator: "; ") + "."
  }

  /// What to say where no claim speaks.
  private func silence(for assessment: Assessment) -> String {
    let cell = "\(mechanism.rawValue) \(stage.inWords)"
    guard let precision = assessment.precision else {
      return
        "Nothing in it bears on \(cell): it prescribes nothing that could be more or less precise."
    }
    return
      "Neither precise nor vague enough to bear on \(cell) (precision level \(precision.level))."
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
