import TreatyEffects
import TreatyText

/// The effects of the provisions of an instrument, each set that occurs kept once.
struct EffectSets: Sendable {
  /// One set: the effects that have a direction.
  struct EffectSet: Sendable {
    /// All that is stored of it, as one text.
    let signature: String
    let effects: [ExpectedEffect]

    /// Whether its signature is this one, in UTF-8.
    func isSigned(_ bytes: [UInt8]) -> Bool { signature.utf8.elementsEqual(bytes) }
  }

  /// The sets that occur.
  private(set) var sets: [EffectSet] = []
  /// Which of them each provision has; empty for a text that was not measured.
  private var ofProvision: [Int?] = []

  /// Collects the sets.
  init(_ effects: [[ExpectedEffect]]) {
    var known: [UInt64: [Int]] = [:]
    var signature: [UInt8] = []
    ofProvision = effects.map { all in
      signature.removeAll(keepingCapacity: true)
      for index in all.indices where all[index].direction != .none {
        Self.append(all[index], to: &signature)
      }
      guard !signature.isEmpty else { return nil }
      let hash = Self.hash(signature)
      for index in known[hash] ?? [] where sets[index].isSigned(signature) { return index }
      sets.append(
        EffectSet(
          signature: String(decoding: signature, as: UTF8.self),
          effects: all.filter { $0.direction != .none }))
      known[hash, default: []].append(sets.count - 1)
      return sets.count - 1
    }
  }

  /// Which of them a provision has; `nil` where no effect has a direction, or none were looked for.
  func set(of provision: Int) -> Int? { ofProvision.isEmpty ? nil : ofProvision[provision] }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = ByteHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  private static func append(_ effect: borrowing ExpectedEffect, to signature: inout [UInt8]) {
    func add(_ text: String, after separator: UInt8?) {
      if let separator { signature.append(separator) }
      signature.append(contentsOf: text.utf8)
    }
    add(effect.mechanism.rawValue, after: nil)
    add(effect.stage.rawValue, after: 0x20)
    add(effect.direction.rawValue, after: 0x20)
    add(effect.strength?.rawValue ?? "-", after: 0x20)
    for index in effect.claims.indices { add(effect.claims[index].id, after: 0x20) }
    for condition in effect.conditions { add(condition, after: 0x7C) }
    signature.append(0x0A)
  }
}
