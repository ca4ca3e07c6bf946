/// A generator whose numbers depend on its seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}

/// Writes packs and texts at random, over few words, so that much matches and overlaps.
struct RandomPack {
  var generator: SeededGenerator

  private static let words = ["ash", "birch", "elm"]
  private static let categories = ["vagueness", "escape", "claim"]

  mutating func yaml() -> String {
    var yaml = "pack: random\nsets:\n"
    for set in 0..<3 {
      let members = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        "'" + member(setsBelow: set) + "'"
      }
      yaml += "  set-\(set): [\(members.joined(separator: ", "))]\n"
    }
    yaml += "rules:\n"
    for rule in 0..<Int.random(in: 1...6, using: &generator) {
      yaml += "  - id: random.rule-\(rule)\n    value: \(pick(["x", "y"]))\n"
      yaml += "    category: \(pick(Self.categories))\n    patterns:\n"
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        yaml += "      - '\(pattern(setsBelow: 3))'\n"
      }
      if chance(0.3) { yaml += "    weight: 0.5\n" }
      for condition in ReferenceMatcher.conditions where chance(0.15) {
        yaml += "    \(condition): ['\(pattern(setsBelow: 3))']\n"
      }
    }
    return yaml
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      var word = pick(Self.words + Self.words + ["oak", "7"])
      if chance(0.2) { word = word.prefix(1).uppercased() + word.dropFirst() }
      if chance(0.1) { word += "-" + pick(Self.words) }
      text += word
      if chance(0.2) { text += pick([",", ",", ":", ";", ".", " (a)", "\"", "\n\n"]) }
      text += " "
    }
    return text
  }

  private mutating func pattern(setsBelow: Int) -> String {
    var pattern = sequence(Int.random(in: 1...3, using: &generator), 0, setsBelow)
    if chance(0.05) { pattern = ", ...2 " + pattern }
    if chance(0.05) { pattern = ", " + pattern }
    if chance(0.1) { pattern = "^ " + pattern }
    if chance(0.1) { pattern += " $" }
    return pattern
  }

  private mutating func member(setsBelow: Int) -> String {
    if chance(0.2) { return "<numeral>" }
    return sequence(Int.random(in: 1...3, using: &generator), 1, setsBelow)
  }

  private mutating func sequence(_ count: Int, _ depth: Int, _ setsBelow: Int) -> String {
    var items: [String] = []
    for index in 0..<count {
      if index > 0, chance(0.3) {
        items.append(pick(["...", "...2", "...9", ","]))
      }
      items.append(item(depth, setsBelow))
    }
    if count == 1 || chance(0.5) { items.append(pick(Self.words)) }
    return items.joined(separator: " ")
  }

  private mutating func item(_ depth: Int, _ setsBelow: Int) -> String {
    switch Double.random(in: 0..<1, using: &generator) {
    case ..<0.15 where depth < 2:
      return "(\(sequence(1, depth + 1, setsBelow))|\(sequence(2, depth + 1, setsBelow)))"
    case ..<0.25 where depth < 2:
      return pick(Self.words) + " [\(sequence(1, depth + 1, setsBelow))]"
    case ..<0.45 where setsBelow > 0:
      return "<set-\(Int.random(in: 0..<setsBelow, using: &generator))>"
    case ..<0.5: return "=Elm"
    case ..<0.55: return pick(Self.words) + "~"
    case ..<0.6: return "birch-elm"
    default: return pick(Self.words)
    }
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int.random(in: texts.indices, using: &generator)]
  }

  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }
}
