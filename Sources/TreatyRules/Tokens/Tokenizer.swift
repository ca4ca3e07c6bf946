/// Splits text into words and sentence breaks.
struct Tokenizer {
  /// What is known of the words.
  let vocabulary: Vocabulary
  /// By number: whether a full stop after the word ends no sentence.
  let abbreviations: [Abbreviation]
  /// Where spaces were lost.
  let missingSpace: MissingSpace
  /// What each byte can be.
  private let classes = ByteClass.table

  /// Creates a tokenizer.
  init(vocabulary: Vocabulary, abbreviations: [Abbreviation], missingSpace: MissingSpace) {
    self.vocabulary = vocabulary
    self.abbreviations = abbreviations
    self.missingSpace = missingSpace
  }

  /// Whether a full stop after a word ends a sentence.
  enum Abbreviation: UInt8 {
    case no
    /// Never.
    case always
    /// Not where a figure follows.
    case beforeFigures
  }

  /// What stands between two words while a text is read.
  private struct State {
    /// What is to be noted on the next word.
    var before: TokenFlags = .startsText
    /// The number of tokens that were there before.
    var first: Int
    /// Whether a parenthesis is open.
    var isOpen = false
    /// Whether a single quotation mark is open.
    var isQuoted = false
  }

  /// Appends the tokens of a range of valid UTF-8.
  ///
  /// - Complexity: O(length).
  func append(_ bytes: Span<UInt8>, from start: Int, to end: Int, into tokens: inout [Token]) {
    var state = State(first: tokens.count)
    let classes = self.classes.span
    let slots = vocabulary.slots.span
    let keys = vocabulary.keys.span
    let shift = vocabulary.shift
    let mask = slots.count &- 1
    var index = start
    while index < end {
      let byte = bytes[index]
      // Most words are letters of ASCII, and not long.
      if ByteClass.isLetter(byte), index &+ 17 <= bytes.count {
        let word = ShortWord(bytes, at: index)
        let last = index &+ word.count
        if last < end, word.count < 16, isWhole(bytes, last, end, classes) {
          var slot = Int(truncatingIfNeeded: word.key.mixed >> shift)
          var number = slots[slot]
          while number != 0, keys[Int(number)] != word.key {
            slot = (slot &+ 1) & mask
            number = slots[slot]
          }
          if number != Token.unknownWord || !emitParted(bytes, index, last, &state, &tokens) {
            emit(index, last, number, word.shape, &state, &tokens)
          }
          index = last
        } else {
          index = slowWord(bytes, index, end, &state, &tokens)
        }
        continue
      }
      switch classes[Int(byte)] {
      case ByteClass.separator:
        index += 1
      case ByteClass.word:
        index = slowWord(bytes, index, end, &state, &tokens)
      case ByteClass.high:
        index = high(bytes, index, end, &state, &tokens)
      case ByteClass.comma:
        note(.commaBefore, .commaAfter, &state, &tokens)
        index += 1
      case ByteClass.colon:
        note(.colonBefore, .colonAfter, &state, &tokens)
        index += 1
      case ByteClass.quote:
        note(.quoteBefore, .quoteAfter, &state, &tokens)
        index += 1
      case ByteClass.inner:
        if byte == 0x27 { singleQuote(bytes, index, index + 1, end, &state, &tokens) }
        index += 1
      case ByteClass.stop:
        if endsSentence(bytes, index, end, state, tokens) { breakSentence(index, &state, &tokens) }
        index += 1
      case ByteClass.sentenceEnd:
        breakSentence(index, &state, &tokens)
        index += 1
      case ByteClass.opening:
        index = openParenthesis(bytes, index, start, end, &state)
      case ByteClass.closing:
        closeParenthesis(index, &state, &tokens)
        index += 1
      case ByteClass.lineFeed:
        index = lineFeed(bytes, index, end, &state, &tokens)
      default:
        emit(index, index + 1, vocabulary.number(of: WordKey([byte])), [], &state, &tokens)
        index += 1
      }
    }
  }

  // MARK: Words

  /// Whether a run of letters that ends before `last` is a whole word: no figure, letter beyond ASCII,
  /// inner hyphen, apostrophe or full stop follows.
  @inline(__always)
  private func isWhole(
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

  /// Emits the two words of an unknown one in which a space was lost; false where it is one word.
  private func emitParted(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ state: inout State, _ tokens: inout [Token]
  ) -> Bool {
    guard let parts = missingSpace.split(bytes, start, end, vocabulary) else { return false }
    emit(
      start, parts.at, parts.first, ScannedWord(bytes, from: start, to: parts.at).shape, &state,
      &tokens)
    emit(
      parts.at, end, parts.second, ScannedWord(bytes, from: parts.at, to: end).shape, &state,
      &tokens)
    return true
  }

  private func slowWord(
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
  private func parts(
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

  /// The number of a folded word; figures that are not known are numerals.
  private func number(of folded: ArraySlice<UInt8>) -> UInt16 {
    let known = vocabulary.number(of: WordKey(folded))
    guard known == 0, let first = folded.first, ByteClass.isDigit(first) else { return known }
    return Tokenizer.numeralNumber(folded)
  }

  /// The number of a word that starts with a figure, as far as it is a numeral.
  static func numeralNumber(_ folded: ArraySlice<UInt8>) -> UInt16 {
    guard let first = folded.first, ByteClass.isDigit(first) else { return Token.unknownWord }
    guard let letter = folded.firstIndex(where: { ByteClass.isLetter($0) }) else {
      return folded.allSatisfy { ByteClass.isDigit($0) || $0 == 0x2E || $0 == 0x2C }
        ? Token.numeral : Token.unknownWord
    }
    guard folded[..<letter].allSatisfy({ ByteClass.isDigit($0) }) else { return Token.unknownWord }
    let suffixes: [[UInt8]] = [[0x73, 0x74], [0x6E, 0x64], [0x72, 0x64], [0x74, 0x68]]
    return suffixes.contains { folded[letter...].elementsEqual($0) }
      ? Token.ordinalNumeral : Token.unknownWord
  }

  /// A word without "'s", or nil where it does not end so.
  private func withoutPossessive(_ folded: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard folded.count > 2, folded.last == UInt8(ascii: "s"), folded.dropLast().last == 0x27 else {
      return nil
    }
    return folded.dropLast(2)
  }

  @inline(__always)
  private func emit(
    _ start: Int, _ end: Int, _ number: UInt16, _ flags: TokenFlags, _ state: inout State,
    _ tokens: inout [Token]
  ) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start),
        length: UInt16(truncatingIfNeeded: min(end - start, Int(UInt16.max))), word: number,
        flags: flags.union(state.before)))
    state.before = []
  }

  // MARK: Between words

  @inline(__always)
  private func note(
    _ before: TokenFlags, _ after: TokenFlags, _ state: inout State, _ tokens: inout [Token]
  ) {
    state.before.insert(before)
    if tokens.count > state.first, !tokens[tokens.count - 1].isBreak {
      tokens[tokens.count - 1].flags.insert(after)
    }
  }

  private func breakSentence(_ index: Int, _ state: inout State, _ tokens: inout [Token]) {
    state.isOpen = false
    state.isQuoted = false
    guard tokens.count > state.first, !tokens[tokens.count - 1].isBreak else { return }
    state.before = []
    tokens.append(
      Token(start: UInt32(truncatingIfNeeded: index), length: 1, word: Token.sentenceBreak))
  }

  private func endsSentence(
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

  private func singleQuote(
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

  /// A label such as "(a)" and an ending such as "(s)" are skipped whole.
  private func openParenthesis(
    _ bytes: Span<UInt8>, _ index: Int, _ start: Int, _ end: Int, _ state: inout State
  ) -> Int {
    var close = index + 1
    while close < end, close - index <= 7, ByteClass.isWord(bytes[close]) { close += 1 }
    guard close < end, bytes[close] == 0x29, close > index + 1 else {
      state.isOpen = true
      return index + 1
    }
    let isAttached = index > start && ByteClass.isLetter(bytes[index - 1])
    if Label.isLabel(bytes, index + 1, close) {
      state.before.insert(.labelBefore)
      return close + 1
    }
    if isAttached, close - index <= 4 { return close + 1 }
    state.isOpen = true
    return index + 1
  }

  /// A lone closing parenthesis makes the short word before it a label: "a) take measures".
  private func closeParenthesis(_ index: Int, _ state: inout State, _ tokens: inout [Token]) {
    defer { state.isOpen = false }
    guard !state.isOpen, tokens.count > state.first, let last = tokens.last, !last.isBreak,
      last.length <= 3, Int(last.end) == index
    else { return }
    tokens.removeLast()
    let before: TokenFlags = [.startsText, .commaBefore, .colonBefore, .quoteBefore]
    state.before.formUnion(last.flags.intersection(before))
    state.before.insert(.labelBefore)
  }

  /// A line end is a space; an empty line ends the paragraph.
  private func lineFeed(
    _ bytes: Span<UInt8>, _ index: Int, _ end: Int, _ state: inout State, _ tokens: inout [Token]
  ) -> Int {
    var next = index + 1
    while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D {
      next += 1
    }
    if next < end, bytes[next] == 0x0A { breakSentence(index, &state, &tokens) }
    return next
  }

  private func high(
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
