extension Tokenizer {
  /// Notes punctuation on the word before it and on the next one.
  @inline(__always)
  func note(
    _ before: TokenFlags, _ after: TokenFlags, _ state: inout State, _ tokens: inout [Token]
  ) {
    state.before.insert(before)
    if tokens.count > state.first, !tokens[tokens.count - 1].isBreak {
      tokens[tokens.count - 1].flags.insert(after)
    }
  }

  /// Reads a single quotation mark or an apostrophe at the edge of a word.
  func singleQuote(
    _ bytes: Span<UInt8>, _ index: Int, _ next: Int, _ end: Int, _ state: inout State,
    _ tokens: inout [Token]
  ) {
    let followsWord = tokens.count > state.first && tokens.last.map { Int($0.end) == index } == true
    if followsWord {
      if state.isQuoted {
        note([], .quoteAfter, &state, &tokens)
        state.before.insert(.quoteBefore)
        state.isQuoted = false
      }
    } else if next < end, ByteClass.isWord(bytes[next]) || bytes[next] >= 0x80 {
      note(.quoteBefore, .quoteAfter, &state, &tokens)
      state.isQuoted = true
    }
  }

  /// Reads a scalar beyond ASCII.
  func high(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int, _ state: inout State, _ tokens: inout [Token]
  ) -> Int {
    let (kind, length) = ScalarKind.decode(bytes, index, end)
    switch kind {
    case .letter: return slowWord(bytes, index, end, &state, &tokens)
    case .quote: note(.quoteBefore, .quoteAfter, &state, &tokens)
    case .apostrophe, .openingApostrophe:
      singleQuote(bytes, index, index + length, end, &state, &tokens)
    case .mark, .hyphen, .ignorable, .separator: break
    }
    return index + length
  }
}
