/// The Latin ordinals that number what was inserted: 4 *bis*, 4 *ter*.
enum LatinOrdinal {
  private static let values: [String: Int] = [
    "bis": 2, "ter": 3, "quater": 4, "quinquies": 5, "quinquiès": 5, "sexies": 6, "septies": 7,
    "octies": 8, "novies": 9, "nonies": 9, "decies": 10, "undecies": 11, "duodecies": 12,
    "terdecies": 13, "quaterdecies": 14, "quindecies": 15,
  ]

  private static let names = [
    "", "", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies",
  ]

  /// The word for a place, *bis* for 2; nothing for 0.
  static func name(of value: Int) -> String { names.indices.contains(value) ? names[value] : "" }

  /// The value of a word, 2 for *bis*.
  static func value(of word: some Collection<UInt8>) -> Int? {
    guard (3...12).contains(word.count) else { return nil }
    return values[String(decoding: word, as: UTF8.self).lowercased()]
  }
}
