import TreatyText

/// Decides what a hyphen at a line's end is: part of the word, or only of the line.
struct LineEndHyphen {
  /// Hashes of the words with and without hyphens that stand inside lines.
  private var words: Set<Int> = []

  /// First parts of words that keep their hyphen where nothing else is known.
  private static let prefixes: Set<String> = [
    "non", "self", "post", "pre", "ex", "co", "semi", "quasi", "vice", "well", "long", "short",
    "high", "low", "cross", "inter", "multi", "anti", "counter", "decision", "policy", "law",
    "follow", "so", "by", "two", "three", "four", "five", "six", "one", "mid", "extra", "socio",
    "sous", "contre", "au", "ci", "là", "peut", "vis", "après", "avant", "secretary", "under",
  ]

  init(lines: [SourceLine], bytes: [UInt8]) {
    guard lines.contains(where: { Self.endsInHyphen($0, bytes) }) else { return }
    for line in lines where !line.isBlank {
      var hasher = Hasher()
      var length = 0
      for index in line.content.start..<line.content.end {
        let byte = bytes[index]
        if TextBytes.isASCIILetter(byte) || byte >= 0x80 || (byte == 0x2D && length > 0) {
          hasher.combine(byte < 0x80 ? byte | 0x20 : byte)
          length += 1
        } else if length > 0 {
          words.insert(hasher.finalize())
          hasher = Hasher()
          length = 0
        }
      }
      if length > 0, bytes[line.content.end - 1] != 0x2D { words.insert(hasher.finalize()) }
    }
  }

  /// Whether a line ends in a letter and a hyphen.
  static func endsInHyphen(_ line: SourceLine, _ bytes: [UInt8]) -> Bool {
    let end = line.content.end
    guard line.content.length >= 3, bytes[end - 1] == 0x2D else { return false }
    return TextBytes.isLetter(TextBytes.scalarBefore(bytes, end - 1).value)
  }

  /// What a hyphen at the end of a line joins.
  enum Join {
    /// Nothing: the two lines are two words.
    case none
    /// One word that has a hyphen.
    case compound
    /// One word that has none.
    case word
  }

  /// How a line runs on into the next.
  func join(_ line: SourceLine, with next: SourceLine, _ bytes: [UInt8]) -> Join {
    guard Self.endsInHyphen(line, bytes), !next.isBlank,
      TextBytes.isLower(TextBytes.scalar(bytes, at: next.content.start).value)
    else { return .none }
    var start = line.content.end - 1
    while start > line.content.start, Self.isWordByte(bytes[start - 1]) { start -= 1 }
    var end = next.content.start
    while end < next.content.end, Self.isWordByte(bytes[end]) { end += 1 }
    let first = bytes[start..<(line.content.end - 1)]
    let second = bytes[next.content.start..<end]
    // "import- and export-" leaves a hyphen hanging on purpose.
    if ["and", "or", "et", "ou", "y", "o", "und"].contains(String(decoding: second, as: UTF8.self))
    {
      return .none
    }
    if words.contains(Self.hash(first, second)) { return .word }
    if words.contains(Self.hash(first + [0x2D], second)) { return .compound }
    let lastPart = first.split(separator: 0x2D).last ?? first
    let prefix = String(decoding: lastPart, as: UTF8.self).lowercased()
    return Self.prefixes.contains(prefix) ? .compound : .word
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    TextBytes.isASCIILetter(byte) || byte >= 0x80 || byte == 0x2D
  }

  private static func hash(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    for byte in first { hasher.combine(byte < 0x80 ? byte | 0x20 : byte) }
    for byte in second { hasher.combine(byte < 0x80 ? byte | 0x20 : byte) }
    return hasher.finalize()
  }
}
