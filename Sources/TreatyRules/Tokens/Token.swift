/// A word of a text, or a sentence break, as the matcher sees it.
///
/// Punctuation other than sentence breaks and labels such as "(a)" are no tokens of their own: they
/// are ``flags`` of the words beside them.
public struct Token: Sendable, Hashable {
  /// The offset of the first byte in the text that was tokenized.
  public var start: UInt32
  /// The number of bytes.
  public var length: UInt16
  /// The word in the vocabulary of the rule book: ``unknownWord``, ``sentenceBreak``, or above.
  public var word: UInt16
  /// How the word is written and what stands beside it.
  public var flags: TokenFlags

  /// Creates a token.
  public init(start: UInt32, length: UInt16, word: UInt16, flags: TokenFlags = []) {
    self.start = start
    self.length = length
    self.word = word
    self.flags = flags
  }

  /// The ``word`` of a word that no pattern knows.
  public static let unknownWord: UInt16 = 0
  /// The ``word`` of a sentence break.
  public static let sentenceBreak: UInt16 = 1
  /// The ``word`` of a number in figures that no pattern names.
  public static let numeral: UInt16 = 2
  /// The ``word`` of an ordinal in figures ("3rd") that no pattern names.
  public static let ordinalNumeral: UInt16 = 3

  /// Whether this is a sentence break.
  public var isBreak: Bool { word == Token.sentenceBreak }

  /// The offset one past the last byte.
  public var end: UInt32 { start + UInt32(length) }
}
