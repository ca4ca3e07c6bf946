/// Turns patterns into the ways through them, over the numbers of words and sets.
struct PatternExpansion {
  /// The language of the patterns.
  let language: Language
  /// The words that patterns know; grows.
  var vocabulary: Vocabulary
  /// The numbers of the sets by name.
  var sets: [String: Int]
  /// The numbers of the forms of a word, once found.
  private var known: [Pattern.Word.Key: [UInt16]] = [:]

  init(language: Language, vocabulary: Vocabulary, sets: [String: Int]) {
    self.language = language
    self.vocabulary = vocabulary
    self.sets = sets
  }

  /// The ways through a pattern.
  ///
  /// - Parameter node: where the pattern stands, for mistakes.
  mutating func expand(_ pattern: Pattern, at node: DataNode) throws(DataError) -> [StepSequence] {
    let ways = try sequences(pattern.items, at: node)
    var conditions: AcceptConditions = []
    if pattern.isAtStart { conditions.insert(.atStart) }
    if pattern.isAtEnd { conditions.insert(.atEnd) }
    var result: [StepSequence] = []
    var seen: Set<StepSequence> = []
    for way in ways {
      let sequence = try sequence(way, conditions, at: node)
      if seen.insert(sequence).inserted { result.append(sequence) }
    }
    return result
  }

  /// A way with its leading punctuation made a condition and its neighbouring gaps joined.
  private func sequence(
    _ way: [Step], _ conditions: AcceptConditions, at node: DataNode
  ) throws(DataError) -> StepSequence {
    var sequence = StepSequence(steps: [], conditions: conditions)
    var gaps = 0
    for step in way {
      switch step {
      case .punctuation(let punctuation) where sequence.steps.isEmpty:
        switch punctuation {
        case .comma: sequence.conditions.insert(.commaBefore)
        case .colon: sequence.conditions.insert(.colonBefore)
        case .quote: sequence.conditions.insert(.quoteBefore)
        }
      case .gap(let width):
        gaps += width
        if case .gap(let last) = sequence.steps.last {
          sequence.steps[sequence.steps.count - 1] = .gap(last + width)
        } else {
          sequence.steps.append(step)
        }
      default:
        sequence.steps.append(step)
      }
    }
    guard let first = sequence.steps.first, sequence.steps.contains(where: \.isWord) else {
      throw node.error("the pattern can match nothing at all", suggestion: "ask for a word")
    }
    if case .gap = first {
      throw node.error(
        "the pattern can begin with a gap", suggestion: "put a word that must stand there first")
    }
    if case .gap = sequence.steps.last {
      throw node.error(
        "the pattern can end with a gap", suggestion: "put a word that must stand there last")
    }
    guard gaps <= PatternLimits.gapSum else {
      throw node.error(
        "the gaps of the pattern add up to more than \(PatternLimits.gapSum) words",
        suggestion: "narrow them")
    }
    guard sequence.steps.count <= PatternLimits.items else {
      throw node.error(
        "the pattern can be longer than \(PatternLimits.items) words", suggestion: "shorten it")
    }
    return sequence
  }

  private mutating func sequences(
    _ items: [Pattern.Item], at node: DataNode
  ) throws(DataError) -> [[Step]] {
    var ways: [[Step]] = [[]]
    for item in items {
      let choices: [[Step]]
      switch item {
      case .word(let word):
        choices = try numbers(word, at: node).map { number in
          word.shape.map { [.word(number), .shape($0)] } ?? [.word(number)]
        }
      case .alternatives(let alternatives):
        choices = try self.choices(alternatives, at: node)
      case .optional(let alternatives):
        choices = try self.choices(alternatives, at: node) + [[]]
      case .set(let name, let column):
        guard let number = sets[name] else {
          var place = node
          place.column += column
          throw place.unknown("set", name, among: sets.keys.filter { !$0.contains(" ") }.sorted())
        }
        choices = [[.set(number)]]
      case .gap(let width): choices = [[.gap(width)]]
      case .punctuation(let punctuation): choices = [[.punctuation(punctuation)]]
      }
      guard ways.count * choices.count <= PatternLimits.expansions else {
        throw node.error(
          "there are more than \(PatternLimits.expansions) ways through the pattern",
          suggestion: "name the alternatives in a set, which costs nothing, or split the pattern")
      }
      if choices.count == 1 {
        for index in ways.indices { ways[index] += choices[0] }
      } else {
        ways = ways.flatMap { way in choices.map { way + $0 } }
      }
    }
    return ways
  }

  private mutating func choices(
    _ alternatives: [[Pattern.Item]], at node: DataNode
  ) throws(DataError) -> [[Step]] {
    var choices: [[Step]] = []
    for alternative in alternatives {
      choices += try sequences(alternative, at: node)
      guard choices.count <= PatternLimits.expansions else {
        throw node.error(
          "there are more than \(PatternLimits.expansions) ways through the pattern",
          suggestion: "name the alternatives in a set, which costs nothing, or split the pattern")
      }
    }
    return choices
  }

  /// The numbers of a word in all its forms and spellings.
  private mutating func numbers(
    _ word: Pattern.Word, at node: DataNode
  ) throws(DataError) -> [UInt16] {
    let key = Pattern.Word.Key(folded: word.folded, inflection: word.inflection)
    if let numbers = known[key] { return numbers }
    let forms = word.inflection.map { language.forms(of: word.folded, as: $0) } ?? [word.folded]
    var numbers: [UInt16] = []
    for form in forms {
      for spelling in language.spellings(of: form) {
        guard let number = vocabulary.insert(spelling) else {
          throw node.error(
            "the packs know more than \(UInt16.max) words", suggestion: "drop rules or sets")
        }
        if !numbers.contains(number) { numbers.append(number) }
      }
    }
    known[key] = numbers
    return numbers
  }
}

extension Pattern.Word {
  /// What the forms of a word depend on.
  struct Key: Hashable {
    var folded: String
    var inflection: Language.Inflection?
  }
}
