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

  /// A line end is a space; an empty line ends the paragraph, unless the sentence goes on behind it: files
  /// made from printed pages have empty lines in the midst of sentences.
  func lineFeed(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int, _ state: inout State, _ tokens: inout [Token]
  ) -> Int {
    var next = index + 1
    var isEmptyLine = false
    while next < end, ByteClass.isSpace(bytes[next]) {
      if bytes[next] == 0x0A { isEmptyLine = true }
      next += 1
    }
    if isEmptyLine, !goesOn(bytes, index, next, end, state, tokens) {
      breakSentence(index, &state, &tokens)
    }
    return next
  }

  /// Whether a sentence goes on behind an empty line: its last word stands right before the line's end,
  /// with no mark behind it, and a word in small letters that is no label follows.
  private func goesOn(
    _ bytes: Span<UInt8>, _ index: Int, _ next: Int, _ end: Int, _ state: State, _ tokens: [Token]
  ) -> Bool {
    guard tokens.count > state.first, let last = tokens.last, !last.isBreak else { return false }
    var before = index
    while before > Int(last.end), ByteClass.isSpace(bytes[before - 1]) { before -= 1 }
    guard before == Int(last.end), ByteClass.isLetter(bytes[before - 1]) else { return false }
    var letters = next
    while letters < end, bytes[letters] >= 0x61, bytes[letters] <= 0x7A { letters += 1 }
    return letters > next + 1 && letters < end && bytes[letters] != 0x29 && bytes[letters] != 0x2E
  }
}
