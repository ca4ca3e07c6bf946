/// Compiles rules and sets.
struct RuleCompiler {
  private(set) var errors: [DataError] = []
  private var builder = AutomatonBuilder()
  private var beforeBuilder = AutomatonBuilder()
  private var afterBuilder = AutomatonBuilder()
  private var setBuilders: [AutomatonBuilder] = []
  private var lexicon: Lexicon
  private let sets: SetCompilation
  private let language: Language
  private var owners: [UInt32] = []
  private var indices: [UInt32] = []
  private var conditionPatterns: [String: CompiledRules.Condition] = [:]
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
    lexicon = Lexicon(language: language)
    // The words with which the tokenizer deals by itself.
    for word in language.abbreviations + language.abbreviationsBeforeFigures
      + language.stuckWords + ["and/or"]
    {
      _ = lexicon.vocabulary.insert(word)
    }
    self.sets = SetCompilation(sets, lexicon: &lexicon)
    errors = self.sets.errors
    if errors.isEmpty || !self.sets.hasCycle {
      setBuilders = self.sets.builders(&lexicon, errors: &errors)
    }
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
      let key = "\(condition.kind.rawValue) \(condition.pattern.text ?? "")"
      if let known = conditionPatterns[key] {
        conditions.append(known)
        continue
      }
      let number = UInt32(owners.count)
      let span = add(
        condition.pattern, owner: CompiledRules.noRule, index: 0, kind: condition.kind)
      let compiled = CompiledRules.Condition(kind: condition.kind, pattern: number, span: span)
      conditionPatterns[key] = compiled
      conditions.append(compiled)
    }
    rules.append(
      CompiledRules.Rule(
        category: draft.rule.category.number, lane: lane(of: draft.rule),
        scope: draft.rule.scope, positions: draft.rule.positions, conditions: conditions))
  }

  /// The lane of a rule: its value where a provision can have several values of the category, else
  /// its category. A weak cue has a lane of its own beside its value's: where it is longer it must not
  /// take the words of one that is enough by itself.
  private mutating func lane(of rule: EvidenceRule) -> UInt8 {
    var key = "\(rule.category)"
    if rule.category.hasSeveralValues {
      key += rule.weight < 1 && rule.category != .bound ? " weak \(rule.value)" : " \(rule.value)"
    }
    if let lane = lanes[key] { return lane }
    // More values than there are lanes share the last.
    let lane = UInt8(min(lanes.count, OverlapResolution.lanes - 1))
    lanes[key] = lane
    return lane
  }

  /// Adds a pattern.
  ///
  /// - Returns: the least and the greatest number of words of a match.
  @discardableResult
  private mutating func add(
    _ node: DataNode, owner: UInt32, index: UInt32, kind: RuleDraft.ConditionKind? = nil
  ) -> ClosedRange<Int> {
    let number = UInt32(owners.count)
    owners.append(owner)
    indices.append(index)
    if keepsSequences {
      sequences.append([])
      patterns.append((owner == CompiledRules.noRule ? nil : Int(owner), node))
    }
    do throws(DataError) {
      let pattern = try PatternParser.parse(node)
      let measure = PatternMeasure(pattern.items) { sets.longestPhrase(of: $0) }
      if let mistake = measure.mistake(at: node) { throw mistake }
      total += measure.ways
      guard total <= PatternLimits.totalExpansions else {
        throw node.error(
          "there are more than \(PatternLimits.totalExpansions) ways through all patterns",
          suggestion: "name alternatives in sets")
      }
      switch kind {
      case .notBefore:
        try PatternInsertion.insert(
          pattern, number: number, into: &beforeBuilder, &lexicon, at: node)
      case .notAfter:
        try PatternInsertion.insert(
          pattern, number: number, into: &afterBuilder, &lexicon, at: node)
      case .notInside, .notOver, .unless, .unlessInProvision, nil:
        try PatternInsertion.insert(pattern, number: number, into: &builder, &lexicon, at: node)
      }
      if keepsSequences {
        sequences[Int(number)] = try PatternExpansion.expand(pattern, &lexicon, at: node)
      }
      let greatest = max(measure.greatest, 1)
      return min(max(measure.least, 1), greatest)...greatest
    } catch {
      errors.append(error)
      return 1...1
    }
  }

  /// A pattern for a set of the language itself.
  private mutating func addSet(_ name: String) -> UInt32? {
    let number = UInt32(owners.count)
    let pattern = Pattern(items: [.set(name, column: 0)], isAtStart: false, isAtEnd: false)
    let place = DataNode(value: .scalar("<\(name)>"), file: "", line: 0, column: 0)
    guard lexicon.sets[name] != nil,
      (try? PatternInsertion.insert(
        pattern, number: number, into: &builder, &lexicon, at: place)) != nil
    else { return nil }
    owners.append(CompiledRules.noRule)
    indices.append(0)
    return number
  }

  /// The compiled rules; call once, and only where the sets do not go round in circles.
  mutating func finish() -> CompiledRules {
    var operatorPattern: UInt32?
    var subordinatorPattern: UInt32?
    if rules.contains(where: { !$0.positions.isEmpty }) {
      operatorPattern = addSet("operator")
      subordinatorPattern = addSet("subordinator")
    }
    let vocabulary = lexicon.vocabulary
    let count = vocabulary.count
    var compiled = CompiledRules(
      tokenizer: Tokenizer(
        vocabulary: vocabulary, abbreviations: abbreviations(),
        missingSpace: MissingSpace(words: language.stuckWords)))
    compiled.supersets = sets.supersets()
    let words = memberWords(vocabulary, compiled.supersets)
    compiled.members = words
    compiled.classes = WordClasses(wordCount: count, sets: words)
    compiled.sets = setBuilders.map { $0.build(wordCount: count, sets: words) }
    compiled.patterns = builder.build(wordCount: count, sets: words)
    compiled.before = beforeBuilder.build(wordCount: count, sets: words)
    compiled.after = afterBuilder.build(wordCount: count, sets: words)
    compiled.owners = owners
    compiled.indices = indices
    compiled.rules = rules
    compiled.outlines = rules.map(CompiledRules.Outline.init)
    compiled.operatorPattern = operatorPattern
    compiled.subordinatorPattern = subordinatorPattern
    return compiled
  }

  private func abbreviations() -> [Tokenizer.Abbreviation] {
    let vocabulary = lexicon.vocabulary
    var abbreviations = Array(repeating: Tokenizer.Abbreviation.no, count: vocabulary.count)
    for word in language.abbreviations {
      abbreviations[Int(vocabulary.number(of: WordKey(word.utf8)))] = .always
    }
    for word in language.abbreviationsBeforeFigures {
      abbreviations[Int(vocabulary.number(of: WordKey(word.utf8)))] = .beforeFigures
    }
    return abbreviations
  }

  /// By set: the words that belong to it by themselves, also through other sets.
  private func memberWords(_ vocabulary: Vocabulary, _ supersets: [[UInt16]]) -> [[UInt16]] {
    var words: [Set<UInt16>] = Array(repeating: [], count: sets.names.count)
    func insert(_ word: UInt16, _ set: Int) {
      for superset in supersets[set] { words[Int(superset)].insert(word) }
    }
    for set in sets.names.indices {
      for word in sets.words[set] { insert(word, set) }
    }
    // Figures that a pattern names are figures all the same.
    for number in 4..<vocabulary.count {
      guard let first = vocabulary.spellings[number].utf8.first, ByteClass.isDigit(first) else {
        continue
      }
      switch Tokenizer.numeralNumber(Array(vocabulary.spellings[number].utf8)[...]) {
      case Token.numeral: insert(UInt16(number), SetCompilation.numeral)
      case Token.ordinalNumeral: insert(UInt16(number), SetCompilation.ordinalNumeral)
      default: continue
      }
    }
    return words.map { $0.sorted() }
  }
}
