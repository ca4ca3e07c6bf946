/// The operators and side clauses of the sentences of a text, found from the words that open them.
///
/// A side clause runs from its first word to the next comma, or to the operator where it stands before
/// it and no comma comes first, or to the end of the sentence.
struct SentenceClauses {
  /// The hits of operators, by place.
  var operators: [RawHit] = []
  /// The hits of subordinators, by place.
  var subordinators: [RawHit] = []

  /// Whether a match stands at a position.
  func contains(_ position: ClausePosition, _ hit: RawHit, _ tokens: [Token]) -> Bool {
    switch position {
    case .beforeOperator:
      guard let verb = mainOperator(hit, tokens) else { return false }
      return hit.end <= verb.start
    case .afterOperator:
      guard let verb = mainOperator(hit, tokens) else { return false }
      return hit.start >= verb.end
    case .side: return isInSideClause(hit, tokens)
    case .main: return !isInSideClause(hit, tokens)
    }
  }

  /// The tokens of the sentence around a token.
  static func sentence(_ token: UInt32, _ tokens: [Token]) -> Range<UInt32> {
    var start = Int(token)
    while start > 0, !tokens[start - 1].isBreak { start -= 1 }
    var end = Int(token)
    while end < tokens.count, !tokens[end].isBreak { end += 1 }
    return UInt32(start)..<UInt32(end)
  }

  /// The first operator of the sentence that stands in no side clause, or else its first operator.
  private func mainOperator(_ hit: RawHit, _ tokens: [Token]) -> RawHit? {
    let sentence = SentenceClauses.sentence(hit.start, tokens)
    let inSentence = operators.filter { sentence.contains($0.start) }
    return inSentence.first { !isInSideClause($0, tokens) } ?? inSentence.first
  }

  private func isInSideClause(_ hit: RawHit, _ tokens: [Token]) -> Bool {
    var index = Int(hit.start)
    // Back to the nearest subordinator that no comma or operator closes before the match.
    while index >= 0, !tokens[index].isBreak {
      if subordinators.contains(where: { Int($0.start) == index && $0.start < hit.start }) {
        return true
      }
      if index < Int(hit.start), operators.contains(where: { Int($0.start) == index }) {
        return false
      }
      if TokenFlags.stands(.commaBefore, .commaAfter, index, tokens) { return false }
      index -= 1
    }
    return false
  }
}
