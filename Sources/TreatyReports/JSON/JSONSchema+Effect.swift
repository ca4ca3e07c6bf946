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
    object(
      "profile", "What an instrument as a whole can be expected to do.",
      [
        ("provisions", count), ("subject", optionalString("As the words tell it.")),
        ("delegation", list(of: string, "The provisions that hand interpretation to a body.")),
        ("services", list(of: reference("service"))),
        ("observations", list(of: reference("observation"))),
      ]),
    object(
      "service", "How a mechanism is served at a stage; provisions by eId.",
      [
        ("mechanism", choice(Mechanism.self)), ("stage", choice(Stage.self)),
        ("direction", choice(Direction.self)), ("favourable", list(of: string)),
        ("adverse", list(of: string)), ("mixed", list(of: string)),
        ("claims", list(of: reference("claimCount"), "Most frequent first.")),
      ]),
    object(
      "claimCount", "On how many provisions a claim fires.",
      [("claim", string), ("provisions", count)]),
    object(
      "observation", "What can be said of the instrument as a whole.",
      [
        ("rule", string), ("kind", choice(ProfileRule.Kind.self)),
        ("mechanisms", list(of: choice(Mechanism.self))),
        ("present", "{\"type\": \"boolean\"}"), ("message", string), ("consider", optionalString),
        ("claims", list(of: string)), ("provisions", list(of: string)),
        ("conditions", list(of: string, "What must hold of the regime and is not declared.")),
      ]),
  ].joined(separator: ",\n")
}
