import TreatyText

/// Recognises the items of a list of definitions, which often have no labels.
enum Definition {
  private static let verbs = [
    " means", " mean ", " mean,", " refers to", " includes", " include ", " shall mean", " désigne",
    " désignent", " s’entend", " s'entend", " s’entendent", " signifie", " signifient",
    " significa",
    " designa", " se entiende", " se entenderá", " comprend ", " denotes", " has the meaning",
  ]

  /// Whether a passage begins by saying what a term means.
  static func opens(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var end = min(range.end, range.start + 160)
    while end > range.start, end < range.end, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let text = String(decoding: bytes[range.start..<end], as: UTF8.self).lowercased()
    return verbs.contains { text.contains($0) }
  }
}
