extension JSONSchema {
  static let textDefinitions = [
    object(
      "position", "A place in the file as it lies on disk.",
      [
        ("offset", "{\"description\": \"Bytes, from 0.\", \"type\": \"integer\", \"minimum\": 0}"),
        ("line", "{\"type\": \"integer\", \"minimum\": 1}"),
        (
          "column",
          "{\"description\": \"Unicode scalars, from 1.\", \"type\": \"integer\", \"minimum\": 1}"
        ),
      ]),
    object(
      "span", "From the first byte to one past the last.",
      [("start", reference("position")), ("end", reference("position"))]),
    object(
      "bracket", "A passage in square brackets.",
      [
        ("span", reference("span")), ("text", string),
        (
          "kind",
          "{\"enum\": [\"contested\", \"alternative\", \"placeholder\", \"editorial\", \"unbalanced\"]}"
        ),
        ("depth", count),
        (
          "parent",
          "{\"description\": \"The index in brackets of the one around it.\", \"type\": [\"integer\", \"null\"], \"minimum\": 0}"
        ),
        ("alternative", optional(reference("alternative"))),
      ]),
    object(
      "alternative", "The number of a choice and the place in it.",
      [("group", "{\"type\": \"integer\"}"), ("option", "{\"type\": \"integer\"}")]),
    object(
      "reference", "Words that point at another provision.",
      [
        ("span", reference("span")), ("text", string), ("targets", list(of: reference("target"))),
      ]),
    object(
      "target", "Where a reference leads; external ones have no id.",
      [("kind", "{\"enum\": [\"provision\", \"external\", \"dangling\"]}"), ("id", string)],
      optional: ["id"]),
    object(
      "definedTerm", "A term that the instrument defines.",
      [("term", string), ("provision", string), ("span", reference("span"))]),
    object("metadataEntry", "A datum.", [("key", string), ("value", string)]),
  ].joined(separator: ",\n")
}
