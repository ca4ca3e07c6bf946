extension EvidenceCategory {
  /// The values that a rule of the category can speak for; empty for claims, which speak for nothing.
  ///
  /// Those of force, escape, bound and function are the codebook's; what the assessment does with the
  /// others stands in `TreatyAssessment`, whose tests hold the two together.
  public var values: [String] {
    switch self {
    case .force:
      [
        "prohibition", "obligation", "soft-obligation", "recommendation", "permission",
        "entitlement", "declaration",
      ]
    case .vagueness, .determinacy:
      ["who", "what", "when", "how-much", "circumstance", "closure"]
    case .escape:
      [
        "derogation", "limitation", "exception", "self-judging", "national-law", "capacity",
        "reservation", "withdrawal", "suspension", "opt", "transition", "savings",
      ]
    case .bound:
      [
        "necessity", "legality", "time-limit", "notification", "non-derogable-core",
        "non-discrimination", "third-party-review", "closed-list", "procedure",
      ]
    case .hortatory: ["effort", "exhortation", "promotion", "aspiration", "aim", "leeway"]
    case .function:
      [
        "membership-inclusive", "membership-restrictive", "best-practice", "monitoring",
        "criticism", "binding-decision", "sanction", "dispute-settlement", "review",
        "institution", "capacity-building", "definition", "final-clause",
      ]
    case .addressee:
      [
        "party", "each-party", "organ", "person", "instrument", "party-complement",
        "organ-complement", "person-complement", "instrument-complement", "party-agent",
        "organ-agent", "person-agent",
      ]
    case .clause:
      [
        "relative", "conditional", "proviso", "transparent", "negation", "finite-verb",
        "coordinator", "privilege", "none",
      ]
    case .claim: []
    }
  }
}
