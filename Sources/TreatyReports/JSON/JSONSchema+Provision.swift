import TreatyText

extension JSONSchema {
  private static let description =
    "A provision. Its text is what is read as one: label and heading left out, with its points; for a container, what stands before the first provision in it."

  private static let identity = [
    ("id", string("The Akoma Ntoso eId.")),
    ("parent", optionalString("The eId of the parent.")),
  ]

  private static let body = [
    ("kind", choice(ProvisionKind.self)),
    ("label", optionalString("As printed, without the punctuation around it.")),
    ("heading", optionalString),
    (
      "confidence",
      "{\"description\": \"How sure the reader is of place and kind.\", \"enum\": [\"high\", \"low\"]}"
    ),
    ("span", reference("span", "The whole of it: label, heading, text and children.")),
    ("text", string),
    ("assessment", optional(reference("assessment"))),
    (
      "effects",
      list(of: reference("effect"), "One for each mechanism and stage; empty where none are made.")
    ),
    (
      "quotation",
      "{\"description\": \"Present where the words are quoted for another instrument.\", \"const\": true}"
    ),
  ]

  static let provisionDefinitions = [
    object("provision", description, identity + body, optional: ["quotation"]),
    """
        "line": {
          "oneOf": [{"$ref": "#/$defs/provisionLine"}, {"$ref": "#/$defs/failure"}]
        }
    """,
    object(
      "provisionLine", description + " On a line of its own, with its source.",
      [("source", string)] + identity + body, optional: ["quotation"]),
    """
        "record": {
          "oneOf": [{"$ref": "#/$defs/provisionRecord"}, {"$ref": "#/$defs/failure"}]
        }
    """,
    object(
      "provisionRecord", "A text that was given as one provision, under the id that it came with.",
      [
        ("id", reference("recordID")), ("source", string), ("parent", "{\"type\": \"null\"}"),
      ] + body, optional: ["quotation"]),
    """
        "recordID": {"type": ["string", "number", "null"]}
    """,
  ].joined(separator: ",\n")
}
