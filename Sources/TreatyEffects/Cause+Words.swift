import TreatyAssessment
import TreatyRules
import TreatyText

extension ClaimTrigger.Cause {
  /// The order in which causes are named; causes of one rank are named together.
  var rank: Int {
    switch self {
    case .precise: 0
    case .vague: 1
    case .hortatory: 2
    case .escape(_, isBounded: false?): 4
    case .escape: 3
    case .function: 5
    case .other: 6
    }
  }

  /// Adds what another cause of the same rank names.
  mutating func merge(_ other: Self) {
    switch (self, other) {
    case (.escape(let kinds, let isBounded), .escape(let more, _)):
      self = .escape(kinds + more.filter { !kinds.contains($0) }, isBounded: isBounded)
    case (.function(let functions), .function(let more)):
      self = .function(functions + more.filter { !functions.contains($0) })
    default: break
    }
  }

  /// What it is called.
  func label(for assessment: Assessment) -> String {
    switch self {
    case .precise: assessment.precision?.level == 5 ? "Determinate rule" : "Precise rule"
    case .vague: "Vague standard"
    case .hortatory: "Hortatory words"
    case .escape(let kinds, let isBounded):
      (isBounded == false ? "Unbounded " : "")
        + kinds.map(\.inWords).joined(separator: " and ").capitalisedFirst(isBounded != false)
    case .function(let functions):
      functions.map(\.inWords).joined(separator: " and ").capitalisedFirst(true)
    case .other: "As it stands"
    }
  }

  /// The words of the provision that are the cause, quoted: at most two, in order of place.
  func words(in assessment: Assessment, _ context: InstrumentContext) -> String {
    let ranges: [TextRange]
    switch self {
    case .precise: ranges = assessment.weightiest(.determinacy) { $0 > 0 }
    case .vague: ranges = assessment.weightiest(.vagueness) { $0 < 0 }
    case .hortatory: ranges = assessment.ranges(of: .hortatory)
    case .escape(let kinds, _):
      ranges = assessment.escapes.filter { kinds.contains($0.kind) }.flatMap(\.evidence)
        .filter(assessment.evidence.indices.contains).map { assessment.evidence[$0].range }
    case .function(let functions):
      let values = functions.map(\.rawValue)
      ranges = assessment.evidence
        .filter { $0.category == .function && values.contains($0.value) }.map(\.range)
    case .other: ranges = []
    }
    var quotes: [String] = []
    for range in ranges.sorted() where quotes.count < 2 {
      let quote = context.quote(range).shortened
      if !quote.isEmpty, !quotes.contains(quote) { quotes.append(quote) }
    }
    if quotes.isEmpty, self == .vague { return "few words fix who, what, when or how much" }
    if quotes.isEmpty, self == .precise { return "few words leave it open" }
    return quotes.map { "'\($0)'" }.joined(separator: ", ")
  }
}

extension Assessment {
  /// Where the words lie that are evidence of a category.
  fileprivate func ranges(of category: EvidenceCategory) -> [TextRange] {
    evidence.filter { $0.category == category }.map(\.range)
  }

  /// Where the two pieces of evidence lie that move the score of precision most in the wanted direction;
  /// the first two of all where nothing is known of what moves it.
  fileprivate func weightiest(
    _ category: EvidenceCategory, _ isWanted: (Double) -> Bool
  ) -> [TextRange] {
    let contributions = precision?.contributions ?? []
    guard !contributions.isEmpty else { return ranges(of: category) }
    var weighed: [(range: TextRange, weight: Double)] = []
    for piece in evidence where piece.category == category {
      // A contribution has the name of its rule without the pack.
      let name = piece.rule.drop { $0 != "." }.dropFirst()
      guard let part = contributions.first(where: { $0.name == name })?.value, isWanted(part)
      else { continue }
      weighed.append((piece.range, abs(part)))
    }
    weighed.sort { ($1.weight, $0.range) < ($0.weight, $1.range) }
    return weighed.prefix(2).map(\.range)
  }
}

extension EscapeKind {
  /// As it is written in a sentence.
  var inWords: String {
    switch self {
    case .derogation: "derogation clause"
    case .limitation: "limitation clause"
    case .exception: "exception"
    case .selfJudging: "self-judging escape"
    case .nationalLaw: "deference to national law"
    case .capacity: "proviso of capacity"
    case .reservation: "clause on reservations"
    case .withdrawal: "withdrawal clause"
    case .suspension: "suspension clause"
    case .opt: "opt-in or opt-out"
    case .transition: "transitional clause"
    case .savings: "savings clause"
    }
  }
}

extension RegimeFunction {
  /// As it is written in a sentence.
  var inWords: String {
    switch self {
    case .membershipInclusive: "open membership"
    case .membershipRestrictive: "conditional membership"
    case .bestPractice: "exchange of good practice"
    case .monitoring: "monitoring"
    case .criticism: "public findings"
    case .bindingDecision: "binding decision"
    case .sanction: "sanction"
    case .disputeSettlement: "dispute settlement"
    case .review: "review or amendment"
    case .institution: "institution"
    case .capacityBuilding: "assistance"
    case .definition: "definition"
    case .finalClause: "final clause"
    }
  }
}

extension String {
  /// The text with its first letter large, where that is wanted.
  fileprivate func capitalisedFirst(_ isWanted: Bool) -> String {
    guard isWanted, let first else { return self }
    return first.uppercased() + dropFirst()
  }

  /// The text, or its first words up to 60 characters and an ellipsis.
  fileprivate var shortened: String {
    guard count > 60 else { return self }
    let cut = prefix(60)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
  }
}
