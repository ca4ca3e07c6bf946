/// Puts a pattern into an automaton as it is read, item by item, without writing out the ways through
/// it.
///
/// What has been read so far is a frontier of nodes. The words of alternatives lead to one common node
/// where nothing else is known of them: of two words only one can stand at a place, so that no match
/// is lost or doubled, and alternatives cost one node instead of one each. They are one way: behind a
/// gap, the nearest of them is the match.
struct PatternInsertion {
  /// A place that some ways have come to.
  private struct Entry {
    var node: UInt32
    /// How many nodes had been divided when the place was reached; see ``AutomatonBuilder``.
    var divisions: Int
    /// The gap that has been read and waits for what follows it.
    var gap = 0
    var conditions: AcceptConditions
    /// The punctuation that the pattern begins with.
    var leading: Pattern.Punctuation?
    var literals = 0
    /// Which alternatives the way has taken, as a hash; those of single words count as one.
    var way: UInt64 = 0

    /// The entry with a choice added.
    func choosing(_ number: Int) -> Entry {
      var entry = self
      entry.way = (entry.way ^ UInt64(number + 1)) &* 0x9e37_79b9_7f4a_7c15
      entry.way ^= entry.way >> 29
      return entry
    }
  }

  private let node: DataNode

  /// Puts a pattern into an automaton.
  ///
  /// - Parameters:
  ///   - number: what its accepts say.
  ///   - node: where the pattern stands, for mistakes.
  static func insert(
    _ pattern: Pattern, number: UInt32, into builder: inout AutomatonBuilder,
    _ lexicon: inout Lexicon, at node: DataNode
  ) throws(DataError) {
    var conditions: AcceptConditions = []
    if pattern.isAtStart { conditions.insert(.atStart) }
    if pattern.isAtEnd { conditions.insert(.atEnd) }
    builder.forgetDivisions()
    let insertion = PatternInsertion(node: node)
    let start = Entry(node: 0, divisions: 0, conditions: conditions)
    let entries = try insertion.read(pattern.items, from: [start], &builder, &lexicon)
    var groups: [UInt64: UInt32] = [:]
    for entry in entries {
      if entry.node == 0, entry.gap == 0 {
        throw node.error("the pattern can match nothing at all", suggestion: "ask for a word")
      }
      if entry.gap > 0 {
        throw node.error(
          "the pattern can end with a gap", suggestion: "put a word that must stand there last")
      }
      let group = groups[entry.way] ?? builder.newGroup()
      groups[entry.way] = group
      let accept = Automaton.Accept(
        pattern: number, group: group, conditions: entry.conditions,
        literals: UInt8(clamping: entry.literals), isLast: true)
      for place in builder.parts(of: entry.node, since: entry.divisions) {
        builder.accept(accept, at: place)
      }
    }
  }

  private func read(
    _ items: [Pattern.Item], from start: [Entry], _ builder: inout AutomatonBuilder,
    _ lexicon: inout Lexicon
  ) throws(DataError) -> [Entry] {
    var entries = start
    for item in items {
      switch item {
      case .word(let word):
        let numbers = try lexicon.numbers(of: word, at: node)
        entries = try read(numbers, shape: word.shape, from: entries, &builder)
      case .alternatives(let alternatives):
        entries = try read(alternatives, from: entries, &builder, &lexicon)
      case .optional(let alternatives):
        // The places without the optional words come last: an order that nothing depends on.
        entries =
          try read(alternatives, from: entries, &builder, &lexicon)
          + entries.map { $0.choosing(-1) }
      case .set(let name, let column):
        let set = try lexicon.number(ofSet: name, column: column, at: node)
        entries = try step(.set(set), from: entries, &builder)
      case .gap(let width):
        for index in entries.indices { entries[index].gap += width }
      case .punctuation(let punctuation):
        entries = try read(punctuation, from: entries, &builder)
      }
    }
    return entries
  }

  /// Reads one of several alternatives; those of one word in any case are read as one.
  private func read(
    _ alternatives: [[Pattern.Item]], from start: [Entry], _ builder: inout AutomatonBuilder,
    _ lexicon: inout Lexicon
  ) throws(DataError) -> [Entry] {
    var words: [UInt16] = []
    var entries: [Entry] = []
    for alternative in alternatives {
      if alternative.count == 1, case .word(let word) = alternative[0], word.shape == nil {
        for number in try lexicon.numbers(of: word, at: node) where !words.contains(number) {
          words.append(number)
        }
      }
    }
    if !words.isEmpty {
      entries += try read(words, shape: nil, from: start.map { $0.choosing(0) }, &builder)
    }
    for (number, alternative) in alternatives.enumerated() {
      if alternative.count == 1, case .word(let word) = alternative[0], word.shape == nil {
        continue
      }
      let chosen = start.map { $0.choosing(number + 1) }
      entries += try read(alternative, from: chosen, &builder, &lexicon)
    }
    return entries
  }

  private func read(
    _ words: [UInt16], shape: TokenFlags?, from start: [Entry],
    _ builder: inout AutomatonBuilder
  ) throws(DataError) -> [Entry] {
    var entries: [Entry] = []
    for entry in start {
      for place in try places(of: entry, &builder) {
        for target in builder.child(of: place, words) {
          var next = entry
          next.node = shape.map { builder.child(of: target, .shape($0)) } ?? target
          next.gap = 0
          next.literals += 1
          next.divisions = builder.divisionCount
          entries.append(next)
        }
      }
    }
    return entries
  }

  private func step(
    _ step: Step, from start: [Entry], _ builder: inout AutomatonBuilder
  ) throws(DataError) -> [Entry] {
    var entries: [Entry] = []
    for entry in start {
      for place in try places(of: entry, &builder) {
        var next = entry
        next.node = builder.child(of: place, step)
        next.gap = 0
        next.divisions = builder.divisionCount
        entries.append(next)
      }
    }
    return entries
  }

  private func read(
    _ punctuation: Pattern.Punctuation, from start: [Entry], _ builder: inout AutomatonBuilder
  ) throws(DataError) -> [Entry] {
    var entries: [Entry] = []
    for entry in start {
      guard entry.node == 0, entry.gap == 0 else {
        entries += try step(.punctuation(punctuation), from: [entry], &builder)
        continue
      }
      var next = entry
      next.leading = punctuation
      switch punctuation {
      case .comma: next.conditions.insert(.commaBefore)
      case .colon: next.conditions.insert(.colonBefore)
      case .quote: next.conditions.insert(.quoteBefore)
      }
      entries.append(next)
    }
    return entries
  }

  /// The nodes that an entry stands for, behind its gap.
  private func places(
    of entry: Entry, _ builder: inout AutomatonBuilder
  ) throws(DataError) -> [UInt32] {
    var places = builder.parts(of: entry.node, since: entry.divisions)
    guard entry.gap > 0 else { return places }
    if entry.node == 0 {
      guard let leading = entry.leading else {
        throw node.error(
          "the pattern can begin with a gap", suggestion: "put a word that must stand there first")
      }
      // ", ... word": the punctuation is what the match begins with.
      places = [builder.child(of: 0, .punctuation(leading))]
    }
    return places.map { builder.child(of: $0, .gap(entry.gap)) }
  }
}
