/// How large a pattern is, found without writing out the ways through it.
struct PatternMeasure {
  /// The number of ways, inflected forms not counted; at most `Int.max / 4`.
  var ways = 1
  /// The greatest number of steps of a way.
  var steps = 0
  /// The greatest sum of the gaps of a way.
  var gaps = 0
  /// The least and the greatest number of words that a way matches.
  var least = 0
  var greatest = 0

  /// Measures some items.
  ///
  /// - Parameter longest: the greatest number of words of a phrase of a set.
  init(_ items: [Pattern.Item], longest: (String) -> Int) {
    for item in items {
      switch item {
      case .word:
        steps += 1
        least += 1
        greatest += 1
      case .set(let name, _):
        steps += 1
        least += 1
        greatest += longest(name)
      case .gap(let width):
        steps += 1
        gaps += width
        greatest += width
      case .punctuation: steps += 1
      case .alternatives(let alternatives):
        add(alternatives, isOptional: false, longest)
      case .optional(let alternatives):
        add(alternatives, isOptional: true, longest)
      }
    }
  }

  private mutating func add(
    _ alternatives: [[Pattern.Item]], isOptional: Bool, _ longest: (String) -> Int
  ) {
    let parts = alternatives.map { PatternMeasure($0, longest: longest) }
    let choices = parts.reduce(isOptional ? 1 : 0) { min($0 + $1.ways, Int.max / 4) }
    let product = ways.multipliedReportingOverflow(by: choices)
    ways = product.overflow ? Int.max / 4 : min(product.partialValue, Int.max / 4)
    steps += parts.map(\.steps).max() ?? 0
    gaps += parts.map(\.gaps).max() ?? 0
    greatest += parts.map(\.greatest).max() ?? 0
    if !isOptional { least += parts.map(\.least).min() ?? 0 }
  }

  /// What is wrong with the size of a pattern, if anything.
  func mistake(at node: DataNode) -> DataError? {
    if ways > PatternLimits.expansions {
      return node.error(
        "there are more than \(PatternLimits.expansions) ways through the pattern",
        suggestion: "name the alternatives in a set, which costs nothing, or split the pattern")
    }
    if gaps > PatternLimits.gapSum {
      return node.error(
        "the gaps of the pattern add up to more than \(PatternLimits.gapSum) words",
        suggestion: "narrow them")
    }
    if steps > PatternLimits.items {
      return node.error(
        "the pattern can be longer than \(PatternLimits.items) words", suggestion: "shorten it")
    }
    return nil
  }
}
