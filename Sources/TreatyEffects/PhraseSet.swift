import TreatyText

/// Phrases to be found as whole words, whatever their case, punctuation and spacing.
public struct PhraseSet: Sendable, Hashable {
  /// The phrases, as given.
  public let phrases: [String]
  /// The phrases as they stand in a ``FoldedText``, each with the space after it.
  private let folded: [[UInt8]]
  /// For each byte the indices of the phrases that begin with it.
  private let byInitial: [[Int]]

  /// Creates a set.
  public init(_ phrases: [String] = []) {
    self.phrases = phrases
    folded = phrases.map { Array(FoldedText($0).bytes.dropFirst()) }
    var byInitial = Array(repeating: [Int](), count: 256)
    for (index, phrase) in folded.enumerated() {
      if let initial = phrase.first { byInitial[Int(initial)].append(index) }
    }
    self.byInitial = byInitial
  }

  /// Whether there is no phrase.
  var isEmpty: Bool { phrases.isEmpty }

  /// How often phrases occur in a part of a text, counted up to a limit.
  ///
  /// - Complexity: O(length of the part).
  func count(in text: FoldedText, _ part: Range<Int>, atMost limit: Int = .max) -> Int {
    var found = 0
    for place in part.dropLast() where text.bytes[place] == FoldedText.space {
      for index in byInitial[Int(text.bytes[place + 1])]
      where stands(folded[index], in: text.bytes, at: place + 1, before: part.upperBound) {
        found += 1
        if found >= limit { return found }
      }
    }
    return found
  }

  /// How often phrases occur in the whole of a text.
  func count(in text: FoldedText) -> Int { count(in: text, text.bytes.indices) }

  private func stands(
    _ phrase: [UInt8], in bytes: [UInt8], at place: Int, before end: Int
  ) -> Bool {
    guard place + phrase.count <= end else { return false }
    for offset in phrase.indices where bytes[place + offset] != phrase[offset] { return false }
    return true
  }
}

/// Text in lower case, with everything that is no letter or digit folded to single spaces.
struct FoldedText: Sendable {
  static let space: UInt8 = 0x20
  private(set) var bytes: [UInt8] = []

  init() {}

  init(_ text: String) {
    let bytes = Array(text.utf8)
    append(bytes, TextRange(0, bytes.count))
  }

  /// Appends a range, with a space before and after it.
  ///
  /// - Returns: where it lies, both spaces included.
  @discardableResult
  mutating func append(_ source: [UInt8], _ range: TextRange) -> Range<Int> {
    let start = bytes.count
    bytes.append(Self.space)
    for byte in source[range.start..<range.end] {
      switch byte {
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x80...: bytes.append(byte)
      default: if bytes.last != Self.space { bytes.append(Self.space) }
      }
    }
    if bytes.last != Self.space { bytes.append(Self.space) }
    return start..<bytes.count
  }
}
