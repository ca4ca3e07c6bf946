/// A pattern as it is written.
struct Pattern: Sendable {
  /// A piece of a pattern.
  indirect enum Item: Sendable {
    /// A word in any case, or as written.
    case word(Word)
    /// One of several sequences.
    case alternatives([[Item]])
    /// One of several sequences, or nothing.
    case optional([[Item]])
    /// A word or phrase of a set, and the column at which its name stands in the pattern, from 0.
    case set(String, column: Int)
    /// Up to so many words.
    case gap(Int)
    /// Punctuation that must stand there.
    case punctuation(Punctuation)
  }

  /// A word of a pattern.
  struct Word: Sendable {
    /// As written, without `=` and `~`.
    var written: String
    /// In small letters, with plain hyphens and apostrophes.
    var folded: String
    /// How it inflects, or nil where it does not.
    var inflection: Language.Inflection?
    /// How it must be written, or nil where case does not matter.
    var shape: TokenFlags?
  }

  /// Punctuation that a pattern can name.
  enum Punctuation: Sendable, Hashable {
    case comma, colon, quote
  }

  /// The pieces.
  var items: [Item]
  /// Whether it must stand at the start of a norm.
  var isAtStart: Bool
  /// Whether it must stand at the end of a sentence.
  var isAtEnd: Bool
}
