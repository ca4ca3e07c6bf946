/// Keeps aliases (`*name`) from making a small document large.
///
/// The parser writes aliases out while it reads, and compares the keys of a mapping as deep as they go: a key
/// made of aliases of aliases would take it for ever. So none is let through to it. That is looked for in the
/// bytes, without knowing what is quoted; in doubt a document that has aliases is refused.
enum YAMLAliases {
  /// How many values aliases may make of a document.
  static let limit = 100_000

  /// How many nodes a document may become: without aliases it has fewer than bytes.
  static func budget(of yaml: String) -> Int { max(limit, yaml.utf8.count + 1) }

  /// The first key that is an alias, or that may hold one; nil where there is none.
  ///
  /// - Complexity: O(bytes).
  static func mistake(in yaml: String, file: String) -> DataError? {
    let bytes = Array(yaml.utf8)
    let anchors = Set(names(behind: UInt8(ascii: "&"), in: bytes).map { bytes[$0] })
    guard !anchors.isEmpty else { return nil }
    let aliases = names(behind: UInt8(ascii: "*"), in: bytes).filter { anchors.contains(bytes[$0]) }
    guard !aliases.isEmpty else { return nil }
    let places = aliases.filter { isKey(endingAt: $0.upperBound, in: bytes) }
      .map { ($0.lowerBound - 1, "an alias cannot be a key") }
    let other = bytes.indices.first { isCollectionKey(at: $0, in: bytes) }
      .map { ($0, "beside aliases a key cannot be a list or a mapping") }
    guard
      let (offset, problem) = (places.prefix(1) + [other].compactMap(\.self)).min(by: {
        $0.0 < $1.0
      })
    else { return nil }
    let lineStart = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return DataError(
      file: file, line: bytes[..<offset].count { $0 == 0x0A } + 1,
      column: String(decoding: bytes[lineStart..<offset], as: UTF8.self).unicodeScalars.count + 1,
      problem: problem, suggestion: "write the key out")
  }

  /// The names behind a sign where none runs on before it: `R&D` names nothing.
  private static func names(behind sign: UInt8, in bytes: [UInt8]) -> [Range<Int>] {
    bytes.indices.compactMap { index -> Range<Int>? in
      guard bytes[index] == sign, index == 0 || !isName(bytes[index - 1]) else { return nil }
      let end = bytes[(index + 1)...].firstIndex { !isName($0) } ?? bytes.count
      return end == index + 1 ? nil : (index + 1)..<end
    }
  }

  /// What names are made of, to libyaml.
  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  /// Whether what ends at a place is a key: a colon follows in its line.
  private static func isKey(endingAt end: Int, in bytes: [UInt8]) -> Bool {
    bytes[end...].first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: ":")
  }

  /// Whether a key may end or begin at a place that is more than a word: `[a]: `, `{a: b}: `, `? `.
  private static func isCollectionKey(at index: Int, in bytes: [UInt8]) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      return isKey(endingAt: index + 1, in: bytes)
    case UInt8(ascii: "?"):
      // A question mark behind a word asks.
      guard let last = bytes[..<index].lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else {
        return true
      }
      return "\n\r[{,?".utf8.contains(bytes[last]) || isUnicodeBreak(bytes[...last])
        || (bytes[last] == UInt8(ascii: "-") && last + 1 < index)
    default: return false
    }
  }

  /// Whether a line ends here at one of the signs beyond ASCII that YAML 1.1 takes for line ends.
  private static func isUnicodeBreak(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.suffix(2).elementsEqual([0xC2, 0x85])
      || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0xA8])
      || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0xA9])
  }
}
