extension Tokenizer {
  /// Ends the sentence, unless it has no words.
  func breakSentence(_ index: Int, _ state: inout State, _ tokens: inout [Token]) {
    state.isOpen = false
    state.isQuoted = false
    guard tokens.count > state.first, !tokens[tokens.count - 1].isBreak else { return }
    state.before = []
    tokens.append(
      Token(start: UInt32(truncatingIfNeeded: index), length: 1, word: Token.sentenceBreak))
  }

  /// Whether a full stop ends the sentence.
  func endsSentence(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int, _ state: State, _ tokens: [Token]
  ) -> Bool {
    guard tokens.count > state.first, let last = tokens.last, !last.isBreak,
      Int(last.end) == index
    else { return true }
    if index + 1 < end {
      // "www.example.int": no sentence starts with a small letter and without a space.
      let next = bytes[index + 1]
      if next >= 0x61, next <= 0x7A { return false }
    }
    if last.length >= 3, bytes[index - 2] == 0x2E { return false }
    switch abbreviations[Int(last.word)] {
    case .no: return true
    case .always: return false
    case .beforeFigures:
      var following = index + 1
      while following < end, bytes[following] == 0x20 { following += 1 }
      return !(following < end && ByteClass.isDigit(bytes[following]))
    }
  }

  /// A line end is a space; an empty line ends the paragraph.
  func lineFeed(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int, _ state: inout State, _ tokens: inout [Token]
  ) -> Int {
    var next = index + 1
    while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D {
      next += 1
    }
    if next < end, bytes[next] == 0x0A { breakSentence(index, &state, &tokens) }
    return next
  }
}
