import TreatyEffects

extension JSONSchema {
  static let effectDefinitions = [
    object(
      "effect",
      "What a provision can be expected to do at one stage under one mechanism: theory, not a prediction.",
      [
        ("mechanism", choice(Mechanism.self)), ("stage", choice(Stage.self)),
        ("direction", choice(Direction.self)), ("strength", optional(choice(Strength.self))),
        ("claims", list(of: string, "The ids of the claims that fire.")),
        ("conditions", list(of: string, "What must hold of the regime and is not declared.")),
        ("reason", string),
      ]),
    object(
      "claim", "A claim of Goodman & Jinks 2004, 54 Duke L.J. 621, in our own words.",
      [
        ("id", string), ("mechanism", choice(Mechanism.self)), ("stage", choice(Stage.self)),
        ("pathway", optional(choice(Pathway.self))), ("direction", choice(Direction.self)),
        ("basis", choice(Basis.self)), ("pages", string), ("statement", string),
      ]),
  ].joined(separator: ",\n")
}
