import TreatyText

/// Splits a preamble that is set in one piece into its recitals: "…,Considering that …,Recalling …".
enum RecitalSplitter {
  /// The recitals of a passage, in order.
  ///
  /// - Complexity: O(bytes).
  static func split(_ bytes: [UInt8], _ range: TextRange) -> [TextRange] {
    var pieces: [TextRange] = []
    var start = range.start
    var index = range.start
    while index < range.end {
      let byte = bytes[index]
      index += 1
      guard byte == 0x2C || byte == 0x3B else { continue }
      let next = TextBytes.skipSpace(bytes, from: index, to: range.end)
      guard next < range.end, opens(bytes, TextRange(next, min(range.end, next + 96))) else {
        continue
      }
      pieces.append(TextRange(start, index))
      start = next
    }
    if start < range.end { pieces.append(TextRange(start, range.end)) }
    return pieces
  }

  private static func opens(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard TextBytes.isUpper(TextBytes.scalar(bytes, at: range.start).value) else { return false }
    if PreambularOpening.matches(bytes, range) { return true }
    let text = String(
      decoding: bytes[range.start..<min(range.end, range.start + 14)], as: UTF8.self
    )
    .lowercased()
    return [
      "have agreed", "hereby agree", "agree as", "sont conven", "han conveni", "have resolved",
      "ont conven", "convienen",
    ].contains { text.hasPrefix($0) }
  }
}
