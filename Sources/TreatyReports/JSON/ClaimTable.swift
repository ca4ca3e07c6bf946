import TreatyEffects

/// The claims that fired anywhere in a document, each once: effects name them by id.
struct ClaimTable {
  private var claims:
    [String: (mechanism: Mechanism, stage: Stage, claim: ExpectedEffect.FiredClaim)] =
      [:]

  mutating func collect(_ effects: [[ExpectedEffect]]) {
    for effect in effects.joined() {
      for claim in effect.claims where claims[claim.id] == nil {
        claims[claim.id] = (effect.mechanism, effect.stage, claim)
      }
    }
  }

  /// Writes the claims in the order of their ids.
  func write(into json: inout JSONWriter) {
    let entries = claims.values.sorted { $0.claim.id < $1.claim.id }
    json.array { json in
      for entry in entries {
        json.object { json in
          json.key("id")
          json.string(entry.claim.id)
          json.key("mechanism")
          json.string(entry.mechanism.rawValue)
          json.key("stage")
          json.string(entry.stage.rawValue)
          json.key("pathway")
          json.string(orNull: entry.claim.pathway?.rawValue)
          json.key("direction")
          json.string(entry.claim.direction.rawValue)
          json.key("basis")
          json.string(entry.claim.basis.rawValue)
          json.key("pages")
          json.string(entry.claim.pages)
          json.key("statement")
          json.string(entry.claim.statement)
        }
      }
    }
  }
}
