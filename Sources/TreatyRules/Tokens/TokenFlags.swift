/// How a word is written and what stands beside it.
public struct TokenFlags: OptionSet, Sendable, Hashable {
  /// The bits.
  public var rawValue: UInt16

  /// Creates flags from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The first character is a capital.
  public static let startsUpper = TokenFlags(rawValue: 1 << 0)
  /// A character after the first is a capital.
  public static let innerUpper = TokenFlags(rawValue: 1 << 1)
  /// A character after the first is a small letter.
  public static let innerLower = TokenFlags(rawValue: 1 << 2)
  /// A comma stands before the word.
  public static let commaBefore = TokenFlags(rawValue: 1 << 3)
  /// A colon stands before the word.
  public static let colonBefore = TokenFlags(rawValue: 1 << 4)
  /// A quotation mark stands before the word.
  public static let quoteBefore = TokenFlags(rawValue: 1 << 5)
  /// A comma stands after the word.
  public static let commaAfter = TokenFlags(rawValue: 1 << 6)
  /// A colon stands after the word.
  public static let colonAfter = TokenFlags(rawValue: 1 << 7)
  /// A quotation mark stands after the word.
  public static let quoteAfter = TokenFlags(rawValue: 1 << 8)
  /// A label such as "(a)" stands before the word.
  public static let labelBefore = TokenFlags(rawValue: 1 << 9)
  /// The word is the first of the range that was tokenized.
  public static let startsText = TokenFlags(rawValue: 1 << 10)
  /// The word is a part of a compound and a hyphen or slash joins it to the part before it.
  public static let joined = TokenFlags(rawValue: 1 << 11)
  /// The word was written with a possessive ending that is not part of ``Token/word``.
  public static let possessive = TokenFlags(rawValue: 1 << 12)

  /// The flags that say how the word is written.
  static let shape: TokenFlags = [.startsUpper, .innerUpper, .innerLower]
}
