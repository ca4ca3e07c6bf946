/// The sets of all packs, ready to be matched.
///
/// A set is a class: a word that belongs to it carries a bit, and a phrase of it is found once and
/// noted, so that neither cost nor compile time multiplies with the patterns that use it.
struct SetCompilation {
  /// A member that is a phrase, or a word that must be written so.
  private struct Phrase {
    var pattern: Pattern
    var node: DataNode
    /// The sets that it names.
    var uses: [Int]
  }

  /// By number: the name.
  let names: [String]
  /// By number: the words that belong to the set by themselves.
  private(set) var words: [[UInt16]]
  private(set) var errors: [DataError] = []
  /// Whether a set uses itself, so that nothing can be compiled.
  private(set) var hasCycle = false
  /// By number: the phrases.
  private var phrases: [[Phrase]]
  /// By number: the sets that are wholly members.
  private var subsets: [[Int]]
  /// By number: the greatest number of words of a phrase.
  private var longestPhrases: [Int] = []
  private let nodes: [DataNode]
  private let numbers: [String: Int]

  /// The sets that the engine knows: figures.
  static let numeral = 0
  static let ordinalNumeral = 1

  /// Reads sets.
  ///
  /// - Parameter lexicon: gets their names and words.
  init(_ sets: [(name: String, members: DataNode)], lexicon: inout Lexicon) {
    names = ["numeral", "ordinal-numeral"] + sets.map(\.name)
    nodes = sets.map(\.members)
    numbers = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { _, last in last })
    lexicon.sets = numbers
    phrases = Array(repeating: [], count: names.count)
    words = Array(repeating: [], count: names.count)
    subsets = Array(repeating: [], count: names.count)
    words[SetCompilation.numeral] = [Token.numeral]
    words[SetCompilation.ordinalNumeral] = [Token.ordinalNumeral]
    longestPhrases = Array(repeating: 1, count: names.count)
    if sets.count > PatternLimits.sets, let last = nodes.last {
      errors.append(last.error("there are more than \(PatternLimits.sets) sets"))
      hasCycle = true
      return
    }
    for (index, set) in sets.enumerated() {
      for member in (try? set.members.scalars()) ?? [] {
        do throws(DataError) {
          let pattern = try PatternParser.parse(member)
          if let mistake = PatternMeasure(pattern.items, longest: { _ in 1 }).mistake(at: member) {
            throw mistake
          }
          try add(pattern, to: index + 2, &lexicon, at: member)
        } catch {
          errors.append(error)
        }
      }
    }
    if let cycle = cycle() {
      errors.append(cycle)
      hasCycle = true
    } else {
      measure()
    }
  }

  /// Adds a member: alternatives one by one, words as words, sets as subsets, all else as phrases.
  private mutating func add(
    _ pattern: Pattern, to set: Int, _ lexicon: inout Lexicon, at node: DataNode
  ) throws(DataError) {
    if !pattern.isAtStart, !pattern.isAtEnd, pattern.items.count == 1 {
      switch pattern.items[0] {
      case .word(let word) where word.shape == nil:
        words[set] += try lexicon.numbers(of: word, at: node)
        return
      case .set(let name, let column):
        subsets[set].append(try lexicon.number(ofSet: name, column: column, at: node))
        return
      case .alternatives(let alternatives):
        for items in alternatives {
          try add(
            Pattern(items: items, isAtStart: false, isAtEnd: false), to: set, &lexicon, at: node)
        }
        return
      default: break
      }
    }
    var uses: [Int] = []
    try SetCompilation.note(pattern.items, &uses, lexicon, at: node)
    phrases[set].append(Phrase(pattern: pattern, node: node, uses: uses))
  }

  /// Notes the sets that some items name.
  private static func note(
    _ items: [Pattern.Item], _ uses: inout [Int], _ lexicon: Lexicon, at node: DataNode
  ) throws(DataError) {
    for item in items {
      switch item {
      case .set(let name, let column):
        uses.append(try lexicon.number(ofSet: name, column: column, at: node))
      case .alternatives(let alternatives), .optional(let alternatives):
        for alternative in alternatives { try note(alternative, &uses, lexicon, at: node) }
      case .word, .gap, .punctuation: continue
      }
    }
  }

  /// A set that uses itself, if there is one.
  private func cycle() -> DataError? {
    // 0 not seen, 1 being seen, 2 seen.
    var marks = Array(repeating: 0, count: names.count)
    func visit(_ number: Int) -> Int? {
      if marks[number] == 2 { return nil }
      if marks[number] == 1 { return number }
      marks[number] = 1
      for used in subsets[number] + phrases[number].flatMap(\.uses) {
        if let found = visit(used) { return found }
      }
      marks[number] = 2
      return nil
    }
    for number in names.indices.dropFirst(2) {
      if let found = visit(number), found >= 2 {
        return nodes[found - 2].error(
          "the set '\(names[found])' uses itself", suggestion: "leave <\(names[found])> out")
      }
    }
    return nil
  }

  /// Measures the phrases, those of sets that others use first.
  private mutating func measure() {
    var isKnown = Array(repeating: false, count: names.count)
    func visit(_ number: Int, _ longest: inout [Int]) {
      guard !isKnown[number] else { return }
      isKnown[number] = true
      for subset in subsets[number] {
        visit(subset, &longest)
        longest[number] = max(longest[number], longest[subset])
      }
      for phrase in phrases[number] {
        for used in phrase.uses { visit(used, &longest) }
        let known = longest
        let numbers = self.numbers
        let measure = PatternMeasure(phrase.pattern.items) { name in
          numbers[name].map { known[$0] } ?? 1
        }
        longest[number] = max(longest[number], measure.greatest)
      }
    }
    var longest = longestPhrases
    for number in names.indices { visit(number, &longest) }
    longestPhrases = longest
    let levels = levels()
    for number in names.indices.dropFirst(2) {
      if longest[number] > PatternLimits.phrase {
        errors.append(
          nodes[number - 2].error(
            "a phrase of the set '\(names[number])' can be \(longest[number]) words long",
            suggestion: "keep to \(PatternLimits.phrase) words"))
      }
      if levels[number] > PatternLimits.setDepth {
        errors.append(
          nodes[number - 2].error(
            "the set '\(names[number])' stands on more than \(PatternLimits.setDepth) others",
            suggestion: "use fewer sets in sets"))
      }
    }
  }

  /// The greatest number of words of a phrase of a set.
  func longestPhrase(of set: String) -> Int { numbers[set].map { longestPhrases[$0] } ?? 1 }

  /// By number: the set itself and all sets that it is wholly a member of.
  func supersets() -> [[UInt16]] {
    var supersets = names.indices.map { [UInt16($0)] }
    func add(_ superset: UInt16, to set: Int) {
      for subset in subsets[set] where !supersets[subset].contains(superset) {
        supersets[subset].append(superset)
        add(superset, to: subset)
      }
    }
    for set in names.indices { add(UInt16(set), to: set) }
    return supersets
  }

  /// By number: the level at which the phrases of a set are found; -1 where it has none. Phrases of a
  /// level use phrases of lower levels only.
  private func levels() -> [Int] {
    var levels: [Int?] = Array(repeating: nil, count: names.count)
    func level(_ number: Int) -> Int {
      if let known = levels[number] { return known }
      var result = phrases[number].isEmpty ? -1 : 0
      for subset in subsets[number] { result = max(result, level(subset)) }
      for phrase in phrases[number] {
        for used in phrase.uses { result = max(result, level(used) + 1) }
      }
      levels[number] = result
      return result
    }
    return names.indices.map(level)
  }

  /// The phrases of all sets, one builder for each level.
  ///
  /// - Parameter errors: gets the mistakes.
  func builders(_ lexicon: inout Lexicon, errors: inout [DataError]) -> [AutomatonBuilder] {
    let levels = levels()
    var builders = Array(repeating: AutomatonBuilder(), count: (levels.max() ?? -1) + 1)
    for set in names.indices {
      for phrase in phrases[set] {
        do throws(DataError) {
          try PatternInsertion.insert(
            phrase.pattern, number: UInt32(set), into: &builders[levels[set]], &lexicon,
            at: phrase.node)
        } catch {
          errors.append(error)
        }
      }
    }
    return builders
  }
}
