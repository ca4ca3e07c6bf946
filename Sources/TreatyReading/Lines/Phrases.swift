import TreatyText

/// Set phrases to look for in text: case is ignored, a blank stands for any white space.
struct Phrases: Sendable {
  private let phrases: [[UInt8]]
  /// Where the phrases that begin with a byte, in small letters, start in ``phrases``; those of the next
  /// byte start where they end.
  private let starts: [Int]

  /// Creates phrases, given in small letters.
  init(_ phrases: [String]) {
    // Phrases with the same first byte keep their order: the longer may stand before its beginning.
    var groups = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      groups[Int(bytes[0])].append(bytes)
    }
    self.phrases = groups.flatMap(\.self)
    var starts = [0]
    for group in groups { starts.append(starts[starts.count - 1] + group.count) }
    self.starts = starts
  }

  /// Whether a phrase occurs in `range`.
  ///
  /// - Complexity: O(bytes of the range) where few places begin like a phrase.
  func occur(in range: TextRange, of bytes: [UInt8]) -> Bool {
    firstIndex(in: range, of: bytes) != nil
  }

  /// Where the first phrase in `range` begins.
  func firstIndex(in range: TextRange, of bytes: [UInt8]) -> Int? {
    var index = range.start
    while index < range.end {
      if open(at: index, to: range.end, of: bytes) { return index }
      index += 1
    }
    return nil
  }

  /// Whether a phrase stands at `index`.
  func open(at index: Int, to end: Int, of bytes: [UInt8]) -> Bool {
    self.end(at: index, to: end, of: bytes) != nil
  }

  /// One past the first phrase that stands at `index`.
  func end(at index: Int, to end: Int, of bytes: [UInt8]) -> Int? {
    guard index < end else { return nil }
    let first = Int(Self.small(bytes, index))
    for place in starts[first]..<starts[first + 1] {
      if let after = Self.matches(phrases[place], at: index, to: end, of: bytes) { return after }
    }
    return nil
  }

  /// One past a phrase that stands at `index`.
  private static func matches(
    _ phrase: [UInt8], at index: Int, to end: Int, of bytes: [UInt8]
  ) -> Int? {
    var at = index
    for byte in phrase {
      if byte == 0x20 {
        let next = TextBytes.skipSpace(bytes, from: at, to: end)
        guard next > at else { return nil }
        at = next
      } else {
        guard at < end, small(bytes, at) == byte else { return nil }
        at += 1
      }
    }
    return at
  }

  /// The byte in small letters; in Latin-1 capitals the second byte carries the case.
  private static func small(_ bytes: [UInt8], _ index: Int) -> UInt8 {
    let byte = bytes[index]
    if byte >= 0x41, byte <= 0x5A { return byte | 0x20 }
    if byte >= 0x80, byte <= 0x9E, index > 0, bytes[index - 1] == 0xC3 { return byte | 0x20 }
    // White space of any kind begins a phrase that begins with a blank.
    return byte < 0x20 ? 0x20 : byte
  }
}
