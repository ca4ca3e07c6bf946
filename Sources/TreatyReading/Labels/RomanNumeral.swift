/// Roman numerals, up to 89: labels do not go higher.
enum RomanNumeral {
  /// The value of a numeral in small or capital letters, not both.
  static func value(of bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var total = 0
    var previous = 0
    for byte in bytes {
      let digit: Int
      switch byte | 0x20 {
      case 0x69: digit = 1
      case 0x76: digit = 5
      case 0x78: digit = 10
      case 0x6C: digit = 50
      default: return nil
      }
      total += digit
      if previous < digit { total -= 2 * previous }
      previous = digit
    }
    // Only the usual form counts, so that "iiv" and "xxxxx" are no numerals.
    return total >= 1 && text(total).utf8.elementsEqual(bytes.lazy.map { $0 | 0x20 }) ? total : nil
  }

  /// The numeral of a number, in small letters.
  static func text(_ number: Int) -> String {
    let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"]
    let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return number < 90 ? tens[number / 10] + units[number % 10] : ""
  }
}
