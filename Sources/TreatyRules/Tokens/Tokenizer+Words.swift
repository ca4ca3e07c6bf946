extension Tokenizer {
  /// Whether a run of letters that ends before `last` is a whole word: no figure, letter beyond ASCII,
  /// inner hyphen, apostrophe or full stop follows.
  @inline(__always)
  func isWhole(
    _ bytes: Span<UInt8>, _ last: Int, _ end: Int, _ classes: Span<UInt8>
  ) -> Bool {
    switch classes[Int(bytes[last])] {
    case ByteClass.word, ByteClass.high: return false
    case ByteClass.inner, ByteClass.stop:
      guard last &+ 1 < end else { return true }
      let next = bytes[last &+ 1]
      return !(ByteClass.isWord(next) || next >= 0x80)
    default: return true
    }
  }

  /// Emits the words of an unknown one in which spaces were lost; false where it is one word.
  func emitParted(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ state: inout State, _ tokens: inout [Token]
  ) -> Bool {
    let parts = missingSpace.split(bytes, start, end, vocabulary)
    var first = start
    for part in parts {
      let shape = ScannedWord(bytes, from: first, to: part.end).shape
      emit(first, part.end, part.number, shape, &state, &tokens)
      first = part.end
    }
    return !parts.isEmpty
  }

  /// Emits the word that starts at `start`, whatever it is made of.
  ///
  /// - Returns: where it ends.
  func slowWord(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ state: inout State, _ tokens: inout [Token]
  ) -> Int {
    let word = ScannedWord(bytes, from: start, to: end)
    var whole = number(of: word.folded[...])
    var flags = word.shape
    if whole == 0, word.joints.isEmpty, let base = withoutPossessive(word.folded[...]) {
      whole = number(of: base)
      flags.insert(.possessive)
    }
    if whole == 0, word.joints.isEmpty, emitParted(bytes, start, word.end, &state, &tokens) {
      return word.end
    }
    if whole != 0 || word.joints.isEmpty {
      emit(start, word.end, whole, flags, &state, &tokens)
    } else {
      parts(bytes, word, start, &state, &tokens)
    }
    return word.end
  }

  /// Emits the parts of a compound that is not known as a whole; two neighbours that are known as a
  /// compound stay together ("non-co-operation" is "non" and "co-operation").
  func parts(
    _ bytes: Span<UInt8>, _ word: ScannedWord, _ start: Int, _ state: inout State,
    _ tokens: inout [Token]
  ) {
    var joint = 0
    var partStart = start
    var foldedStart = 0
    var isFirst = true
    while joint <= word.joints.count {
      func end(_ joint: Int) -> (folded: Int, text: Int) {
        joint < word.joints.count
          ? (word.joints[joint].folded, word.joints[joint].endBefore)
          : (word.folded.count, word.end)
      }
      var last = joint
      var number: UInt16 = 0
      if joint < word.joints.count {
        number = self.number(of: word.folded[foldedStart..<end(joint + 1).folded])
        if number != 0 { last = joint + 1 }
      }
      let (foldedEnd, textEnd) = end(last)
      var flags: TokenFlags = isFirst ? [] : .joined
      if number == 0 {
        let folded = word.folded[foldedStart..<foldedEnd]
        number = self.number(of: folded)
        if number == 0, let base = withoutPossessive(folded) {
          number = self.number(of: base)
          flags.insert(.possessive)
        }
      }
      flags.formUnion(ScannedWord(bytes, from: partStart, to: textEnd).shape)
      emit(partStart, textEnd, number, flags, &state, &tokens)
      isFirst = false
      guard last < word.joints.count else { return }
      partStart = word.joints[last].startAfter
      foldedStart = foldedEnd + 1
      joint = last + 1
    }
  }

  /// A word without "'s", or nil where it does not end so.
  private func withoutPossessive(_ folded: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard folded.count > 2, folded.last == UInt8(ascii: "s"), folded.dropLast().last == 0x27 else {
      return nil
    }
    return folded.dropLast(2)
  }
}
