extension CompiledRules {
  /// Rules that match nothing, to be read into.
  static let empty = CompiledRules(
    tokenizer: Tokenizer(
      vocabulary: Vocabulary(), abbreviations: [], missingSpace: MissingSpace(words: [])))

  /// Writes or reads the rules.
  mutating func archive(_ archive: inout Archive) {
    archiveTokenizer(&archive)
    archive.array(&members, of: []) { archive, words in
      archive.array(&words, of: 0) { $0.number(&$1) }
    }
    archive.array(&supersets, of: []) { archive, sets in
      archive.array(&sets, of: 0) { $0.number(&$1) }
    }
    archive.array(&owners, of: 0) { archive, owner in
      // The number of no rule is the greatest there is.
      var next = owner &+ 1
      archive.number(&next)
      owner = next &- 1
    }
    archive.array(&indices, of: 0) { $0.number(&$1) }
    let blank = Rule(category: 0, lane: 0, scope: [], positions: [], conditions: [])
    archive.array(&rules, of: blank) { $0.rule(&$1) }
    archive.optional(&operatorPattern)
    archive.optional(&subordinatorPattern)
    archiveAutomata(&archive)
    guard archive.isReading else { return }
    outlines = rules.map(Outline.init)
    classes = WordClasses(wordCount: tokenizer.vocabulary.count, sets: members)
  }

  private mutating func archiveTokenizer(_ archive: inout Archive) {
    var words = Array(tokenizer.vocabulary.spellings.dropFirst(4))
    archive.array(&words, of: "") { $0.text(&$1) }
    var abbreviations = tokenizer.abbreviations
    archive.array(&abbreviations, of: .no) { archive, value in
      var number = value.rawValue
      archive.number(&number)
      value = Tokenizer.Abbreviation(rawValue: number) ?? .no
    }
    var stuck = tokenizer.missingSpace.words.map { String(decoding: $0, as: UTF8.self) }
    archive.array(&stuck, of: "") { $0.text(&$1) }
    guard archive.isReading else { return }
    var vocabulary = Vocabulary()
    for word in words { _ = vocabulary.insert(word) }
    tokenizer = Tokenizer(
      vocabulary: vocabulary, abbreviations: abbreviations, missingSpace: MissingSpace(words: stuck)
    )
  }

  private mutating func archiveAutomata(_ archive: inout Archive) {
    archive.array(&sets, of: Automaton()) { $1.archive(&$0) }
    sets = sets.map { derived($0, archive) }
    patterns.archive(&archive)
    before.archive(&archive)
    after.archive(&archive)
    patterns = derived(patterns, archive)
    before = derived(before, archive)
    after = derived(after, archive)
  }

  private func derived(_ automaton: Automaton, _ archive: Archive) -> Automaton {
    guard archive.isReading else { return automaton }
    var automaton = automaton
    automaton.derive(wordCount: tokenizer.vocabulary.count, members)
    return automaton
  }
}

extension Archive {
  fileprivate mutating func rule(_ rule: inout CompiledRules.Rule) {
    number(&rule.category)
    number(&rule.lane)
    number(&rule.scope.rawValue)
    array(&rule.positions, of: .main) { $0.choice(&$1) }
    let blank = CompiledRules.Condition(kind: .unless, pattern: 0, span: 1...1)
    array(&rule.conditions, of: blank) { archive, condition in
      archive.choice(&condition.kind)
      archive.number(&condition.pattern)
      var least = condition.span.lowerBound
      var more = condition.span.count - 1
      archive.count(&least)
      archive.count(&more)
      condition.span = least...(least + more)
    }
  }

  fileprivate mutating func optional(_ value: inout UInt32?) {
    var next = value.map { $0 + 1 } ?? 0
    number(&next)
    value = next == 0 ? nil : next - 1
  }
}
