/// Writes out the ways through a pattern, over the numbers of words and sets: what checks compare.
enum PatternExpansion {
  /// The ways through a pattern that has been found to compile, each once.
  static func expand(
    _ pattern: Pattern, _ lexicon: inout Lexicon, at node: DataNode
  ) throws(DataError) -> [StepSequence] {
    var conditions: AcceptConditions = []
    if pattern.isAtStart { conditions.insert(.atStart) }
    if pattern.isAtEnd { conditions.insert(.atEnd) }
    var result: [StepSequence] = []
    var seen: Set<StepSequence> = []
    for way in try ways(pattern.items, &lexicon, at: node) {
      let sequence = StepSequence(steps: joined(way), conditions: conditions)
      if seen.insert(sequence).inserted { result.append(sequence) }
    }
    return result
  }

  /// A way with its neighbouring gaps joined.
  private static func joined(_ way: [Step]) -> [Step] {
    var steps: [Step] = []
    for step in way {
      if case .gap(let width) = step, case .gap(let last) = steps.last {
        steps[steps.count - 1] = .gap(last + width)
      } else {
        steps.append(step)
      }
    }
    return steps
  }

  private static func ways(
    _ items: [Pattern.Item], _ lexicon: inout Lexicon, at node: DataNode
  ) throws(DataError) -> [[Step]] {
    var ways: [[Step]] = [[]]
    for item in items {
      var choices: [[Step]] = []
      switch item {
      case .word(let word):
        for number in try lexicon.numbers(of: word, at: node) {
          choices.append(word.shape.map { [.word(number), .shape($0)] } ?? [.word(number)])
        }
      case .alternatives(let alternatives), .optional(let alternatives):
        for alternative in alternatives {
          choices += try self.ways(alternative, &lexicon, at: node)
        }
        if case .optional = item { choices.append([]) }
      case .set(let name, let column):
        choices = [[.set(try lexicon.number(ofSet: name, column: column, at: node))]]
      case .gap(let width): choices = [[.gap(width)]]
      case .punctuation(let punctuation): choices = [[.punctuation(punctuation)]]
      }
      if choices.count == 1 {
        for index in ways.indices { ways[index] += choices[0] }
      } else {
        ways = ways.flatMap { way in choices.map { way + $0 } }
      }
    }
    return ways
  }
}
