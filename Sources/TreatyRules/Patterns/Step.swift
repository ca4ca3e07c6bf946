/// One step of one way through a pattern, as an edge of the automaton.
enum Step: Hashable, Sendable {
  /// The word of that number.
  case word(UInt16)
  /// A word or phrase of the set of that number.
  case set(Int)
  /// Up to so many words.
  case gap(Int)
  /// The word just read must be written so.
  case shape(TokenFlags)
  /// The punctuation must stand between the word just read and the next.
  case punctuation(Pattern.Punctuation)

  /// Whether a word is read.
  var isWord: Bool {
    switch self {
    case .word, .set: true
    case .gap, .shape, .punctuation: false
    }
  }
}

/// One way through a pattern.
struct StepSequence: Hashable, Sendable {
  /// The steps; the first and the last read words.
  var steps: [Step]
  /// What must hold where it starts and ends.
  var conditions: AcceptConditions

  /// The number of steps that are words of the pattern itself.
  var literals: Int {
    steps.count { if case .word = $0 { true } else { false } }
  }
}

/// What must hold where a match starts and ends.
struct AcceptConditions: OptionSet, Hashable, Sendable {
  var rawValue: UInt8
  static let atStart = AcceptConditions(rawValue: 1)
  static let atEnd = AcceptConditions(rawValue: 2)
  static let commaBefore = AcceptConditions(rawValue: 4)
  static let colonBefore = AcceptConditions(rawValue: 8)
  static let quoteBefore = AcceptConditions(rawValue: 16)
}
