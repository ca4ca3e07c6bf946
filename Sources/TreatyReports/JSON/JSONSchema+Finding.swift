import TreatyLinting

extension JSONSchema {
  static let findingDefinitions = [
    object(
      "findings", "The findings of all inputs.",
      [
        ("schemaVersion", "{\"const\": \"\(JSONReport.schemaVersion)\"}"),
        ("tool", reference("tool")),
        ("findings", list(of: reference("finding"), "By input, then place, then rule.")),
        ("suppressed", list(of: reference("finding"), "Not shown, with the reasons given.")),
        ("summary", reference("summary")),
        ("diagnostics", list(of: reference("diagnostic"))),
      ]),
    object(
      "finding", "What a lint rule says about a place.",
      [
        ("source", string), ("rule", string), ("severity", choice(Finding.Severity.self)),
        ("message", string), ("consider", optionalString),
        ("provision", optionalString("The eId; null for the instrument as a whole.")),
        ("span", reference("span")), ("text", string),
        ("claims", list(of: string, "The claims on which a judgement by strategy rests.")),
        ("reason", string("Of suppressed findings: why they are not shown.")),
      ],
      optional: ["reason"]),
    object(
      "summary", "How many findings there are.",
      [
        "findings", "errors", "warnings", "advice", "files", "filesRead", "suppressed", "baselined",
        "heldBack",
      ]
      .map { ($0, count) }),
  ].joined(separator: ",\n")
}
