/// Numbers written as words in labels: "Article premier", "PART TWO", "Twenty-first".
///
/// They map to figures so that the language versions of an instrument share their eIds.
enum NumberWord {
  /// The value of a label that is a number word as a whole, 1 … 99.
  static func value(of label: String) -> Int? {
    guard label.utf8.count >= 3, label.utf8.count <= 32, label.utf8.contains(where: { $0 >= 0x41 })
    else { return nil }
    let words = label.lowercased().split { $0 == " " || $0 == "-" }
    switch words.count {
    case 1:
      return values[words[0]]
    case 2:
      guard let tens = values[words[0]], let units = values[words[1]], tens >= 20, tens % 10 == 0,
        units < 10
      else { return nil }
      return tens + units
    default:
      return nil
    }
  }

  /// The single words.
  static var all: [String] { values.keys.map(String.init) }

  private static let values: [Substring: Int] = {
    var values: [Substring: Int] = [
      "1er": 1, "1re": 1, "1ère": 1, "ier": 1, "premier": 1, "première": 1, "premiere": 1,
      "deuxième": 2, "deuxieme": 2, "troisième": 3, "troisieme": 3, "quatrième": 4,
      "quatrieme": 4, "cinquième": 5, "cinquieme": 5, "sixième": 6, "septième": 7, "huitième": 8,
      "neuvième": 9, "dixième": 10, "primero": 1, "primer": 1, "primera": 1, "único": 1,
      "unico": 1, "unique": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3, "cuarto": 4,
      "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "séptimo": 7, "octavo": 8,
      "noveno": 9, "décimo": 10,
    ]
    let cardinals: [Substring] = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty",
    ]
    let ordinals: [Substring] = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ]
    for (index, word) in cardinals.enumerated() { values[word] = index + 1 }
    for (index, word) in ordinals.enumerated() { values[word] = index + 1 }
    let tens: [(Substring, Substring)] = [
      ("thirty", "thirtieth"), ("forty", "fortieth"), ("fifty", "fiftieth"),
      ("sixty", "sixtieth"), ("seventy", "seventieth"), ("eighty", "eightieth"),
      ("ninety", "ninetieth"),
    ]
    for (index, words) in tens.enumerated() {
      values[words.0] = (index + 3) * 10
      values[words.1] = (index + 3) * 10
    }
    return values
  }()
}
