import TreatyText

/// The sentences of a text, with their operators and side clauses, found from the words that open them.
///
/// A side clause runs from its first word to the next comma, or to the next operator, or to the end of
/// the sentence.
struct Sentences: Sendable {
  /// The indices of the breaks, in order.
  private var breaks: [UInt32] = []
  /// By token: whether it stands in a side clause.
  private var isSide: [Bool] = []
  /// By sentence: the operator, if there is one.
  private var operators: [RawHit?] = []
  private var isPrepared = false

  /// Forgets the text before.
  mutating func reset() {
    breaks.removeAll(keepingCapacity: true)
    isPrepared = false
  }

  /// Finds the sentences.
  ///
  /// - Complexity: O(n), once for each text.
  mutating func prepare(_ tokens: [Token]) {
    guard !isPrepared else { return }
    isPrepared = true
    for (index, token) in tokens.enumerated() where token.isBreak { breaks.append(UInt32(index)) }
  }

  /// The number of the sentence of a token.
  private func number(_ token: UInt32) -> Int {
    breaks.countOfPrefix { $0 < token }
  }

  /// The tokens of the sentence of a token.
  func sentence(_ token: UInt32, count: Int) -> Range<UInt32> {
    let number = number(token)
    let start = number == 0 ? 0 : breaks[number - 1] + 1
    let end = number < breaks.count ? breaks[number] : UInt32(count)
    return start..<max(start, end)
  }

  /// Finds operators and side clauses.
  ///
  /// - Parameters:
  ///   - hits: the hits of all patterns, by start.
  ///   - isOperator: whether a pattern is that of operators.
  ///   - isSubordinator: whether a pattern is that of words that open a side clause.
  /// - Complexity: O(n).
  mutating func findClauses(
    _ tokens: [Token], _ hits: [RawHit], operators operatorPattern: UInt32?,
    subordinators subordinatorPattern: UInt32?
  ) {
    prepare(tokens)
    isSide.removeAll(keepingCapacity: true)
    operators = Array(repeating: nil, count: breaks.count + 1)
    var sideOperators = operators
    var hit = 0
    var sentence = 0
    var isInSide = false
    for index in tokens.indices {
      if tokens[index].isBreak {
        sentence += 1
        isInSide = false
      } else if TokenFlags.stands(.commaBefore, .commaAfter, index, tokens) {
        isInSide = false
      }
      // The word that opens a clause stands in the clause before it.
      isSide.append(isInSide)
      while hit < hits.count, Int(hits[hit].start) == index {
        let found = hits[hit]
        hit += 1
        if found.pattern == operatorPattern {
          if isInSide {
            sideOperators[sentence] = sideOperators[sentence] ?? found
          } else {
            operators[sentence] = operators[sentence] ?? found
          }
        } else if found.pattern == subordinatorPattern {
          isInSide = true
        }
      }
      if isOperator(index, hits, hit, operatorPattern) { isInSide = false }
    }
    for index in operators.indices { operators[index] = operators[index] ?? sideOperators[index] }
  }

  /// Whether one of the hits before `next` that start at a token is that of an operator.
  private func isOperator(_ token: Int, _ hits: [RawHit], _ next: Int, _ pattern: UInt32?) -> Bool {
    var index = next - 1
    while index >= 0, Int(hits[index].start) == token {
      if hits[index].pattern == pattern { return true }
      index -= 1
    }
    return false
  }

  /// Whether a match stands at a position.
  func contains(_ position: ClausePosition, _ hit: RawHit) -> Bool {
    switch position {
    case .beforeOperator:
      guard let verb = operators[number(hit.start)] else { return false }
      return hit.end <= verb.start
    case .afterOperator:
      guard let verb = operators[number(hit.start)] else { return false }
      return hit.start >= verb.end
    case .side: return isSide[Int(hit.start)]
    case .main: return !isSide[Int(hit.start)]
    }
  }
}
