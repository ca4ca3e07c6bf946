import TreatyText

extension JSONSchema {
  private static let instrument = [
    ("source", string("The input as it was named.")),
    ("format", choice(Instrument.Format.self)),
    ("kind", "{\"enum\": [\"treaty\", \"resolution\", \"provision\"]}"),
    ("title", optionalString), ("language", string("ISO 639-1.")),
    (
      "provisions",
      list(of: reference("provision"), "In document order, parents before children.")
    ),
    ("brackets", list(of: reference("bracket"), "In the order of their opening.")),
    ("references", list(of: reference("reference"))),
    ("definedTerms", list(of: reference("definedTerm"))),
    ("metadata", list(of: reference("metadataEntry"), "What the source says of itself.")),
    (
      "encoding",
      "{\"enum\": [\"utf-8\", \"utf-16le\", \"utf-16be\", \"iso-8859-1\", \"windows-1252\"]}"
    ),
    ("profile", reference("profile", "The instrument as a whole, by Part V of the article.")),
  ]

  static let documentDefinitions = [
    object(
      "document", "The results of all inputs.",
      [
        ("schemaVersion", "{\"const\": \"\(JSONReport.schemaVersion)\"}"),
        ("tool", reference("tool")),
        ("instruments", list(of: reference("instrument"))),
        ("diagnostics", list(of: reference("diagnostic"))),
        (
          "claims",
          list(of: reference("claim"), "Every claim that an effect names, once, by id.")
        ),
      ]),
    object(
      "tool", "What made the results.",
      [
        ("name", "{\"const\": \"treatylint\"}"), ("version", string),
        ("rules", string("The hash of the rules in force.")),
      ]),
    object("instrument", "One input.", instrument, optional: ["profile"]),
    """
        "instrumentRecord": {
          "oneOf": [{"$ref": "#/$defs/instrumentLine"}, {"$ref": "#/$defs/failure"}]
        }
    """,
    object(
      "instrumentLine", "A text that was given as one instrument, under the id that it came with.",
      [("id", reference("recordID"))] + instrument, optional: ["profile"]),
    object(
      "diagnostic", "What is to say of an input as such.",
      [
        ("source", string), ("severity", "{\"enum\": [\"error\", \"warning\"]}"),
        ("message", string), ("position", optional(reference("position"))),
      ]),
    object(
      "failure", "A record or an input that could not be read.",
      [
        ("id", reference("recordID")), ("source", string), ("error", reference("diagnostic")),
      ],
      optional: ["id"]),
  ].joined(separator: ",\n")
}
