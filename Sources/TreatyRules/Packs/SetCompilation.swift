/// The sets of all packs, ready to be matched.
///
/// A set is a class: a word that belongs to it carries a bit, and a phrase of it is found once and
/// noted, so that neither cost nor compile time multiplies with the patterns that use it.
struct SetCompilation {
  /// By number: the name.
  let names: [String]
  /// By number: the ways through the members that are phrases, or words that must be written so.
  private(set) var phrases: [[StepSequence]]
  /// By number: the words that belong to the set by themselves.
  private(set) var words: [[UInt16]]
  /// By number: the sets that are wholly members.
  private(set) var subsets: [[Int]]
  private(set) var errors: [DataError] = []
  /// Whether a set uses itself, so that nothing can be compiled.
  private(set) var hasCycle = false

  /// The sets that the engine knows: figures.
  static let numeral = 0
  static let ordinalNumeral = 1

  init(
    _ sets: [(name: String, members: DataNode)], expansion: inout PatternExpansion
  ) {
    names = ["numeral", "ordinal-numeral"] + sets.map(\.name)
    phrases = Array(repeating: [], count: names.count)
    words = Array(repeating: [], count: names.count)
    subsets = Array(repeating: [], count: names.count)
    words[SetCompilation.numeral] = [Token.numeral]
    words[SetCompilation.ordinalNumeral] = [Token.ordinalNumeral]
    expansion.sets = [:]
    for (number, name) in names.enumerated() { expansion.sets[name] = number }
    for (index, set) in sets.enumerated() {
      let number = index + 2
      guard let members = try? set.members.scalars() else { continue }
      for member in members {
        do throws(DataError) {
          let pattern = try PatternParser.parse(member)
          for sequence in try expansion.expand(pattern, at: member) {
            guard sequence.conditions.isEmpty, sequence.steps.count == 1 else {
              phrases[number].append(sequence)
              continue
            }
            switch sequence.steps[0] {
            case .word(let word): words[number].append(word)
            case .set(let subset): subsets[number].append(subset)
            default: phrases[number].append(sequence)
            }
          }
        } catch {
          errors.append(error)
        }
      }
    }
    if let cycle = cycle(sets) {
      errors.append(cycle)
      hasCycle = true
    }
  }

  /// A set that uses itself, if there is one.
  private func cycle(_ sets: [(name: String, members: DataNode)]) -> DataError? {
    // 0 not seen, 1 being seen, 2 seen.
    var marks = Array(repeating: 0, count: names.count)
    func visit(_ number: Int, _ depth: Int) -> Int? {
      if marks[number] == 2 { return nil }
      if marks[number] == 1 || depth > PatternLimits.sets { return number }
      marks[number] = 1
      for used in uses(number) {
        if let found = visit(used, depth + 1) { return found }
      }
      marks[number] = 2
      return nil
    }
    for number in 2..<max(names.count, 2) {
      if let found = visit(number, 0), found >= 2 {
        return sets[found - 2].members.error(
          "the set '\(names[found])' uses itself", suggestion: "leave <\(names[found])> out")
      }
    }
    return nil
  }

  /// The sets that the members of a set name.
  private func uses(_ number: Int) -> [Int] {
    var used = subsets[number]
    for phrase in phrases[number] {
      for case .set(let set) in phrase.steps where !used.contains(set) { used.append(set) }
    }
    return used
  }

  /// By number: the set itself and all sets that it is wholly a member of.
  func supersets() -> [[UInt16]] {
    var supersets = names.indices.map { [UInt16($0)] }
    // At most as many rounds as there are sets in a chain.
    var isChanged = true
    while isChanged {
      isChanged = false
      for number in names.indices {
        for subset in subsets[number] {
          for superset in supersets[number] where !supersets[subset].contains(superset) {
            supersets[subset].append(superset)
            isChanged = true
          }
        }
      }
    }
    return supersets
  }

  /// By number: the level at which the phrases of a set are found; -1 where it has none. Phrases of a
  /// level use phrases of lower levels only.
  func levels() -> [Int] {
    var levels: [Int?] = Array(repeating: nil, count: names.count)
    func level(_ number: Int) -> Int {
      if let known = levels[number] { return known }
      var result = phrases[number].isEmpty ? -1 : 0
      for subset in subsets[number] { result = max(result, level(subset)) }
      for phrase in phrases[number] {
        for case .set(let set) in phrase.steps { result = max(result, level(set) + 1) }
      }
      levels[number] = result
      return result
    }
    return names.indices.map(level)
  }
}
