import TreatyAssessment
import TreatyRules

extension JSONSchema {
  static let assessmentDefinitions = [
    object(
      "assessment", "What the words of a provision amount to.",
      [
        ("force", optional(choice(LegalForce.self))),
        ("precision", optional(reference("precision"))),
        ("hortatory", reference("hortatory")),
        ("escapes", list(of: reference("escape"), "At most one of each kind.")),
        ("functions", list(of: choice(RegimeFunction.self))),
        ("evidence", list(of: reference("evidence"), "In order of place, then rule.")),
        ("norms", list(of: reference("norm"))),
        (
          "governingNorm",
          "{\"description\": \"The index in norms of the one that governs.\", \"type\": [\"integer\", \"null\"], \"minimum\": 0}"
        ),
        (
          "coded",
          "{\"description\": \"Whether it is coded as one provision, its points with it: these are to be counted.\", \"type\": \"boolean\"}"
        ),
        ("aggregate", reference("aggregate", "For containers: what they hold.")),
      ],
      optional: ["aggregate"]),
    object(
      "precision", "How precise a provision is; null where it prescribes nothing to measure.",
      [
        ("level", "{\"type\": \"integer\", \"minimum\": 1, \"maximum\": 5}"), ("score", share),
        (
          "contributions",
          list(
            of: reference("contribution"),
            "What dimensions and features added to the score, small ones as others.")
        ),
      ]),
    object("contribution", "A summand of a score.", [("name", string), ("value", number)]),
    object(
      "hortatory", "0 none, 1 hortatory words on a norm with content, 2 mainly aspiration.",
      [("level", "{\"type\": \"integer\", \"minimum\": 0, \"maximum\": 2}"), ("score", share)]),
    object(
      "escape", "An escape clause.",
      [
        ("kind", choice(EscapeKind.self)), ("bounded", "{\"type\": \"boolean\"}"),
        ("bounds", list(of: choice(BoundKind.self), "The conditions that hedge it.")),
      ]),
    object(
      "evidence", "Words that a rule matched.",
      [
        ("rule", string), ("category", choice(EvidenceCategory.self)), ("weight", number),
        ("text", string), ("span", reference("span")),
        ("value", string("The value of the codebook that the rule speaks for; may be empty.")),
      ]),
    object(
      "norm", "A statement with one operator.",
      [
        ("force", choice(LegalForce.self)), ("operator", string),
        ("addressee", optionalString), ("verb", optionalString),
        ("span", reference("span", "The sentence.")),
      ]),
    object(
      "aggregate", "What the provisions in a container come to.",
      [
        ("provisions", count),
        ("force", reference("forceCounts")),
        ("meanPrecision", optional(share)), ("precisionSpread", optional(number)),
        ("escapeDensity", number), ("hortatoryShare", share), ("sentences", count),
        ("vagueSentences", count),
      ]),
    object(
      "forceCounts", "How many provisions have each force.",
      LegalForce.allCases.map { ($0.rawValue, count) }),
  ].joined(separator: ",\n")
}
