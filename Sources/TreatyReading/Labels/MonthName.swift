/// The names of months in English, French and Spanish: a number before one is a day.
enum MonthName {
  private static let names: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre", "enero", "febrero", "marzo",
    "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
  ]

  /// Whether a word is the name of a month, in small letters.
  static func isName(_ word: some StringProtocol) -> Bool { names.contains(String(word)) }

  /// Whether a month's name and a year, a comma or nothing start at `start`: "May 2006" is a date,
  /// "May a Party" is none.
  static func opens(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    var index = start
    while index < end, index - start < 12, bytes[index] > 0x20, bytes[index] != 0x2C { index += 1 }
    guard isName(String(decoding: bytes[start..<index], as: UTF8.self).lowercased()) else {
      return false
    }
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x2C { index += 1 }
    return index >= end || TextBytes.isDigit(bytes[index]) || bytes[index] < 0x20
  }
}
