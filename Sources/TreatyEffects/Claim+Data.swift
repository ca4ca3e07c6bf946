import TreatyAssessment
import TreatyRules

extension Claim {
  /// Reads a row of `claims:`.
  init(_ row: DataNode) throws(DataError) {
    try row.checkKeys([
      "id", "role", "mechanism", "stage", "pathway", "direction", "grade", "trigger", "condition",
      "basis", "stage-basis", "inferred-from", "converse-of", "elaborates", "pages", "gist",
      "statement", "note",
    ])
    id = try row.required("id").string()
    role = try row["role"]?.choice() ?? .effect
    mechanisms = try row.required("mechanism").choices()
    stages = try row["stage"]?.choices() ?? []
    pathway = try row["pathway"]?.choice()
    direction = try row["direction"]?.choice()
    grade = try row["grade"]?.choice()
    trigger = nil
    conditions = []
    if let node = row["trigger"] { trigger = try ClaimTrigger(node) }
    for node in try row["condition"]?.elements() ?? [] {
      conditions.append(try ClaimCondition(node))
    }
    basis = try row.required("basis").choice()
    stageBasis = try row["stage-basis"]?.choice() ?? .stated
    inferredFrom = try row["inferred-from"]?.string()
    converseOf = try row["converse-of"]?.string()
    elaborates = try row["elaborates"]?.string()
    pages = try row.required("pages").string()
    gist = try row["gist"]?.string() ?? ""
    statement = try row.required("statement").string()
    note = try row["note"]?.string()
    if role == .effect {
      for key in ["stage", "direction", "trigger", "gist"] { _ = try row.required(key) }
      if direction == .mixed {
        throw row.error("a claim points one way", suggestion: "write favourable, adverse or none")
      }
    } else if trigger != nil {
      throw row.error("only a claim whose role is effect has a trigger")
    }
    if (basis == .inferred) != (inferredFrom != nil) {
      throw row.error(
        "an inferred claim, and no other, names what it is inferred from",
        suggestion: "write 'inferred-from:' with a stated claim, or 'basis: stated'")
    }
    if pathway != nil, mechanisms != [.acculturation] {
      throw row.error("only acculturation has pathways")
    }
  }
}

extension ClaimTrigger {
  /// Reads a `trigger:`.
  init(_ node: DataNode) throws(DataError) {
    try node.checkKeys([
      "precision", "precision-at-least", "precision-at-most", "hortatory-at-least", "force",
      "force-not", "escape", "bounded", "function", "function-not", "norm", "any",
    ])
    self.init()
    if let absent = node["precision"] {
      _ = try absent.choice(among: ["none"])
      lacksPrecision = true
    }
    minimumPrecision = try node["precision-at-least"]?.integer(in: 1...5)
    maximumPrecision = try node["precision-at-most"]?.integer(in: 1...5)
    minimumHortatory = try node["hortatory-at-least"]?.integer(in: 1...2)
    forces = try node["force"]?.forces() ?? []
    excludedForces = try node["force-not"]?.forces() ?? []
    escapes = try node["escape"]?.choices() ?? []
    isBounded = try node["bounded"]?.flag()
    functions = try node["function"]?.choices() ?? []
    excludedFunctions = try node["function-not"]?.choices() ?? []
    if let norm = node["norm"] {
      _ = try norm.choice(among: ["parties"])
      isNormOfParties = true
    }
    for alternative in try node["any"]?.elements() ?? [] {
      alternatives.append(try ClaimTrigger(alternative))
    }
    if self == ClaimTrigger() { throw node.error("a trigger asks for something") }
  }
}

extension ClaimCondition {
  /// Reads an element of `condition:`.
  init(_ node: DataNode) throws(DataError) {
    let kinds = [
      "delegation", "preference-gap", "institutionalisation", "pathway", "instrument-function",
      "subject-not",
    ]
    try node.checkKeys(kinds + ["words"])
    words = try node.required("words").string()
    requirement = .unchecked
    var asked = 0
    for kind in kinds {
      guard let value = node[kind] else { continue }
      asked += 1
      requirement =
        switch kind {
        case "delegation": .delegation(try value.flag())
        case "preference-gap": .preferenceGap(try value.choices())
        case "institutionalisation": .institutionalisation(try value.choices())
        case "pathway": .pathway(try value.choice())
        case "instrument-function": .instrumentFunction(try value.choices())
        default: .subjectNot(try value.strings())
        }
    }
    if asked > 1 {
      throw node.error(
        "a condition asks for one thing", suggestion: "write each in an element of its own")
    }
  }
}

extension StrengthScale {
  /// Reads `strength:`.
  init(_ node: DataNode) throws(DataError) {
    self.init()
    for (key, value) in try node.pairs() {
      let number = try value.number(in: 0...1)
      switch try key.string() {
      case "partly-hortatory": partlyHortatory = number
      case "function": function = number
      case "escape": escape = number
      case "bounded-escape": boundedEscape = number
      case "moderate-from": moderateFrom = number
      case "strong-from": strongFrom = number
      case let other:
        throw key.unknown(
          "key", other,
          among: [
            "partly-hortatory", "function", "escape", "bounded-escape", "moderate-from",
            "strong-from",
          ])
      }
    }
    if strongFrom < moderateFrom {
      throw node.error("strong-from is below moderate-from")
    }
  }
}

extension DataNode {
  /// A list of values of an enumeration; a single scalar counts as a list of one.
  func choices<Choice>() throws(DataError) -> [Choice]
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    var choices: [Choice] = []
    for scalar in try scalars() { choices.append(try scalar.choice()) }
    return choices
  }

  /// A list of forces, or the name of a set of them: `binding`, `prescriptive`.
  fileprivate func forces() throws(DataError) -> [LegalForce] {
    switch text {
    case "binding": ClaimTrigger.binding
    case "prescriptive": ClaimTrigger.prescriptive
    default: try choices()
    }
  }
}
