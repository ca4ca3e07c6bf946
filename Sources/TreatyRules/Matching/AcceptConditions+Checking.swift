extension TokenFlags {
  /// Whether punctuation stands directly before the token at `index`.
  static func stands(
    _ before: TokenFlags, _ after: TokenFlags, _ index: Int, _ tokens: [Token]
  ) -> Bool {
    (index < tokens.count && tokens[index].flags.contains(before))
      || (index > 0 && tokens[index - 1].flags.contains(after))
  }
}

extension AcceptConditions {
  /// Whether the conditions hold for a match of the tokens `start..<end`.
  func hold(_ start: Int, _ end: Int, _ tokens: [Token]) -> Bool {
    if contains(.atStart), !AcceptConditions.startsNorm(start, tokens) { return false }
    if contains(.atEnd), end < tokens.count, !tokens[end].isBreak { return false }
    if contains(.commaBefore), !TokenFlags.stands(.commaBefore, .commaAfter, start, tokens) {
      return false
    }
    if contains(.colonBefore), !TokenFlags.stands(.colonBefore, .colonAfter, start, tokens) {
      return false
    }
    if contains(.quoteBefore), !TokenFlags.stands(.quoteBefore, .quoteAfter, start, tokens) {
      return false
    }
    return true
  }

  /// Whether a norm can start at a token: the sentence, the text or what follows a chapeau starts
  /// there. The number of a paragraph in front of it, or its small letter, does not count.
  static func startsNorm(_ index: Int, _ tokens: [Token]) -> Bool {
    if index == 0 || tokens[index].flags.contains(.startsText) { return true }
    let previous = tokens[index - 1]
    if previous.isBreak || TokenFlags.stands(.colonBefore, .colonAfter, index, tokens) {
      return true
    }
    return previous.flags.contains(.startsText)
      && (previous.word == Token.numeral || previous.flags.isDisjoint(with: .shape))
  }
}
