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
  struct State {
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

  /// Appends a word.
  @inline(__always)
  func emit(
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
}
