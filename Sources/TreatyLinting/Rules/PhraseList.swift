/// Phrases that a rule looks for as whole words, in small letters and single spaces.
public struct PhraseList: Sendable, Hashable {
  /// The phrases.
  public let phrases: [String]
  /// One bit for each first byte, its value modulo 32: most words of a text begin none.
  let initials: UInt32
  /// Whether all of them are ASCII.
  let isASCII: Bool

  /// Creates a list.
  public init(_ phrases: [String] = []) {
    self.phrases = phrases.map { $0.lowercased() }
    isASCII = self.phrases.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    initials = self.phrases.reduce(0) { $0 | 1 << UInt32(($1.utf8.first ?? 0) & 31) }
  }

  /// Whether there is no phrase.
  public var isEmpty: Bool { phrases.isEmpty }
}
