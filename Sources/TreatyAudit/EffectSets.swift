import TreatyEffects

/// The effects of the provisions of an instrument, each set that occurs kept once.
struct EffectSets: Sendable {
  /// One set: the effects that have a direction.
  struct EffectSet: Sendable {
    /// All that is stored of it, as one text.
    let signature: String
    let effects: [ExpectedEffect]
  }

  /// The sets that occur.
  private(set) var sets: [EffectSet] = []
  /// Which of them each provision has; `nil` where no effect has a direction.
  private(set) var ofProvision: [Int?] = []

  /// Collects the sets.
  init(_ effects: [[ExpectedEffect]]) {
    var known: [String: Int] = [:]
    ofProvision = effects.map { all in
      let directed = all.filter { $0.direction != .none }
      guard !directed.isEmpty else { return nil }
      let signature = Self.signature(of: directed)
      if let index = known[signature] { return index }
      sets.append(EffectSet(signature: signature, effects: directed))
      known[signature] = sets.count - 1
      return sets.count - 1
    }
  }

  private static func signature(of effects: [ExpectedEffect]) -> String {
    var signature = ""
    for effect in effects {
      signature += effect.mechanism.rawValue
      signature += " "
      signature += effect.stage.rawValue
      signature += " "
      signature += effect.direction.rawValue
      signature += " "
      signature += effect.strength?.rawValue ?? "-"
      for claim in effect.claims {
        signature += " "
        signature += claim.id
      }
      for condition in effect.conditions {
        signature += "|"
        signature += condition
      }
      signature += "\n"
    }
    return signature
  }
}
