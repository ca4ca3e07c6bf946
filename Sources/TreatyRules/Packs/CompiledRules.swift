/// What the matcher runs: automata for sets and patterns, and what is asked of each pattern's matches.
struct CompiledRules: Sendable {
  /// What the matcher needs to know of a rule, by its index.
  struct Rule: Sendable {
    var category: UInt8
    /// Which matches it competes with for words; see ``OverlapResolution``.
    var lane: UInt8
    var scope: RuleScope
    var positions: [ClausePosition]
    var conditions: [Condition]
    var isPlain: Bool { positions.isEmpty && conditions.isEmpty }
  }

  /// Something that must not stand near a match.
  struct Condition: Sendable {
    var kind: RuleDraft.ConditionKind
    var pattern: UInt32
  }

  /// The tokenizer with the vocabulary of all packs.
  var tokenizer: Tokenizer
  var classes = WordClasses()
  /// The phrases of sets, one automaton for each level; see ``SetCompilation/levels()``.
  var sets: [Automaton] = []
  /// By set: the set and those it is a member of.
  var supersets: [[UInt16]] = []
  /// The patterns of rules and of conditions.
  var patterns = Automaton()
  /// By pattern: the rule it belongs to, or ``noRule`` where it belongs to conditions.
  var owners: [UInt32] = []
  /// By pattern: its index among the patterns of its rule.
  var indices: [UInt32] = []
  var rules: [Rule] = []
  /// The sets that say what an operator and what a subordinator is, where they are defined.
  var operatorPattern: UInt32?
  var subordinatorPattern: UInt32?

  static let noRule = UInt32.max
}

/// Compiles rules and sets.
struct RuleCompiler {
  private(set) var errors: [DataError] = []
  private var builder = AutomatonBuilder()
  private var expansion: PatternExpansion
  private let sets: SetCompilation
  private let language: Language
  private var owners: [UInt32] = []
  private var indices: [UInt32] = []
  private var conditionPatterns: [String: UInt32] = [:]
  private var total = 0
  private var lanes: [String: UInt8] = [:]
  private var rules: [CompiledRules.Rule] = []
  /// By pattern: the ways through it, where they are asked for.
  private(set) var sequences: [[StepSequence]] = []
  /// By pattern: the rule it belongs to, nil for conditions, and its place; kept with ``sequences``.
  private(set) var patterns: [(rule: Int?, node: DataNode)] = []
  /// The rules of which a pattern does not compile.
  private(set) var failed: Set<Int> = []
  /// Whether ``sequences`` are kept.
  var keepsSequences = false

  /// Whether a set uses itself.
  var hasCycle: Bool { sets.hasCycle }

  init(sets: [(name: String, members: DataNode)], language: Language) {
    self.language = language
    expansion = PatternExpansion(language: language, vocabulary: Vocabulary(), sets: [:])
    // The words with which the tokenizer deals by itself.
    for word in language.abbreviations + language.abbreviationsBeforeFigures
      + language.stuckWords + ["and/or"]
    {
      _ = expansion.vocabulary.insert(word)
    }
    self.sets = SetCompilation(sets, expansion: &expansion)
    errors = self.sets.errors
  }

  /// Adds a rule; its index is the number of rules added before.
  mutating func add(_ draft: RuleDraft) {
    let index = UInt32(rules.count)
    let errorsBefore = errors.count
    defer { if errors.count > errorsBefore { failed.insert(Int(index)) } }
    for (offset, pattern) in draft.patterns.enumerated() {
      add(pattern, owner: index, index: UInt32(offset))
    }
    var conditions: [CompiledRules.Condition] = []
    for condition in draft.conditions {
      guard let text = condition.pattern.text else { continue }
      let number: UInt32
      if let known = conditionPatterns[text] {
        number = known
      } else {
        number = UInt32(owners.count)
        conditionPatterns[text] = number
        add(condition.pattern, owner: CompiledRules.noRule, index: 0)
      }
      conditions.append(CompiledRules.Condition(kind: condition.kind, pattern: number))
    }
    rules.append(
      CompiledRules.Rule(
        category: draft.rule.category.number, lane: lane(of: draft.rule),
        scope: draft.rule.scope,
        positions: draft.rule.positions, conditions: conditions))
  }

  /// The lane of a rule: its value where a provision can have several values of the category, else
  /// its category.
  private mutating func lane(of rule: EvidenceRule) -> UInt8 {
    let key = rule.category.hasSeveralValues ? "\(rule.category) \(rule.value)" : "\(rule.category)"
    if let lane = lanes[key] { return lane }
    // More values than there are lanes share the last.
    let lane = UInt8(min(lanes.count, OverlapResolution.lanes - 1))
    lanes[key] = lane
    return lane
  }

  private mutating func add(_ node: DataNode, owner: UInt32, index: UInt32) {
    let number = UInt32(owners.count)
    owners.append(owner)
    indices.append(index)
    if keepsSequences {
      sequences.append([])
      patterns.append((owner == CompiledRules.noRule ? nil : Int(owner), node))
    }
    do throws(DataError) {
      let sequences = try expansion.expand(try PatternParser.parse(node), at: node)
      total += sequences.count
      guard total <= PatternLimits.totalExpansions else {
        throw node.error(
          "there are more than \(PatternLimits.totalExpansions) ways through all patterns",
          suggestion: "name alternatives in sets")
      }
      for sequence in sequences { builder.insert(sequence, pattern: number) }
      if keepsSequences { self.sequences[Int(number)] = sequences }
    } catch {
      errors.append(error)
    }
  }

  /// A pattern for a set of the language itself.
  private mutating func addSet(_ name: String) -> UInt32? {
    guard let set = expansion.sets[name] else { return nil }
    let number = UInt32(owners.count)
    owners.append(CompiledRules.noRule)
    indices.append(0)
    builder.insert(StepSequence(steps: [.set(set)], conditions: []), pattern: number)
    return number
  }

  /// The compiled rules; call once, and only where there are no ``errors``.
  mutating func finish() -> CompiledRules {
    var operatorPattern: UInt32?
    var subordinatorPattern: UInt32?
    if rules.contains(where: { !$0.positions.isEmpty }) {
      operatorPattern = addSet("operator")
      subordinatorPattern = addSet("subordinator")
    }
    let vocabulary = expansion.vocabulary
    var abbreviations = Array(repeating: Tokenizer.Abbreviation.no, count: vocabulary.count)
    for word in language.abbreviations {
      abbreviations[Int(vocabulary.number(of: WordKey(word.utf8)))] = .always
    }
    for word in language.abbreviationsBeforeFigures {
      abbreviations[Int(vocabulary.number(of: WordKey(word.utf8)))] = .beforeFigures
    }
    var compiled = CompiledRules(
      tokenizer: Tokenizer(
        vocabulary: vocabulary, abbreviations: abbreviations,
        missingSpace: MissingSpace(words: language.stuckWords)))
    compiled.supersets = sets.supersets()
    compiled.classes = classes(vocabulary, compiled.supersets)
    let levels = sets.levels()
    for level in 0..<(levels.max() ?? -1) + 1 {
      var builder = AutomatonBuilder()
      for set in sets.names.indices where levels[set] == level {
        for phrase in sets.phrases[set] { builder.insert(phrase, pattern: UInt32(set)) }
      }
      compiled.sets.append(builder.build(wordCount: vocabulary.count))
    }
    compiled.patterns = builder.build(wordCount: vocabulary.count)
    compiled.owners = owners
    compiled.indices = indices
    compiled.rules = rules
    compiled.operatorPattern = operatorPattern
    compiled.subordinatorPattern = subordinatorPattern
    return compiled
  }

  private func classes(_ vocabulary: Vocabulary, _ supersets: [[UInt16]]) -> WordClasses {
    var classes = WordClasses()
    classes.stride = (sets.names.count + 63) / 64
    classes.bits = Array(repeating: 0, count: classes.stride * vocabulary.count)
    func insert(_ word: UInt16, _ set: Int) {
      for superset in supersets[set] {
        classes.bits[Int(word) * classes.stride + Int(superset >> 6)] |= 1 << UInt64(superset & 63)
      }
    }
    for set in sets.names.indices {
      for word in sets.words[set] { insert(word, set) }
    }
    // Figures that a pattern names are figures all the same.
    for number in 4..<vocabulary.count {
      let spelling = Array(vocabulary.spellings[number].utf8)
      switch Tokenizer.numeralNumber(spelling[...]) {
      case Token.numeral: insert(UInt16(number), SetCompilation.numeral)
      case Token.ordinalNumeral: insert(UInt16(number), SetCompilation.ordinalNumeral)
      default: continue
      }
    }
    return classes
  }
}

extension EvidenceCategory {
  /// The place of the category in the order of their declaration.
  var number: UInt8 {
    UInt8(EvidenceCategory.allCases.firstIndex(of: self) ?? 0)
  }

  /// Whether one provision can have several values of the category, as a set: then matches of
  /// different values leave each other's words alone.
  var hasSeveralValues: Bool {
    switch self {
    case .escape, .bound, .function: true
    default: false
    }
  }
}
