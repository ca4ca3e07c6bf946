/// Chinese numerals in headings, up to 99, with what was inserted: 八之二 is 8 *bis*.
enum ChineseNumeral {
  private static let digits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  /// The number that a word is, with the place of an insertion: 0, or 2 for *bis*, 3 for *ter* ….
  static func value(of word: some StringProtocol) -> (ordinal: Int, suffix: Int)? {
    guard let first = word.utf8.first, first >= 0xE4 else { return nil }
    let parts = word.unicodeScalars.split(separator: "之", omittingEmptySubsequences: false)
    guard parts.count <= 2, let ordinal = number(Array(parts[0])) else { return nil }
    guard parts.count == 2 else { return (ordinal, 0) }
    guard let suffix = number(Array(parts[1])), suffix >= 2 else { return nil }
    return (ordinal, suffix)
  }

  private static func number(_ word: [Unicode.Scalar]) -> Int? {
    guard let ten = word.firstIndex(of: "十") else {
      return word.count == 1 ? digits[word[0]] : nil
    }
    guard ten <= 1, word.count - ten <= 2, let tens = ten == 0 ? 1 : digits[word[0]] else {
      return nil
    }
    if ten + 1 == word.count { return tens * 10 }
    return digits[word[ten + 1]].map { tens * 10 + $0 }
  }
}
