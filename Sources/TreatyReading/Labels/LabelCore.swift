/// The number or letter inside a label, with what is appended to it.
struct LabelCore {
  /// One past its last byte.
  var end: Int
  var readings: [Label.Reading]

  /// Reads a core that starts at `start`; `nil` if there is none.
  init?(_ bytes: [UInt8], from start: Int, to limit: Int) {
    guard start < limit else { return nil }
    if TextBytes.isDigit(bytes[start]) {
      self.init(digitsIn: bytes, from: start, to: limit)
    } else if TextBytes.isASCIILetter(bytes[start]) {
      self.init(lettersIn: bytes, from: start, to: limit)
    } else {
      return nil
    }
  }

  private init?(digitsIn bytes: [UInt8], from start: Int, to limit: Int) {
    var numbers: [Int] = []
    var index = start
    while true {
      let first = index
      var value = 0
      while index < limit, TextBytes.isDigit(bytes[index]), index - first < 4 {
        value = value * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      // Four figures are a year; a thousand paragraphs do not occur.
      guard index > first, index - first <= 3 else { return nil }
      numbers.append(value)
      if index + 1 < limit, bytes[index] == 0x2E, TextBytes.isDigit(bytes[index + 1]),
        numbers.count < 6
      {
        index += 1
      } else {
        break
      }
    }
    if index < limit, TextBytes.isDigit(bytes[index]) { return nil }
    var suffix = 0
    (suffix, index) = Self.suffix(bytes, from: index, to: limit)
    end = index
    readings = [
      Label.Reading(
        series: .arabic, path: Array(numbers.dropLast()), ordinal: numbers[numbers.count - 1],
        suffix: suffix)
    ]
  }

  private init?(lettersIn bytes: [UInt8], from start: Int, to limit: Int) {
    var index = start
    while index < limit, TextBytes.isASCIILetter(bytes[index]), index - start < 10 { index += 1 }
    if index < limit, bytes[index] >= 0x80,
      TextBytes.isLetter(TextBytes.scalar(bytes, at: index).value)
    {
      return nil
    }
    let word = bytes[start..<index]
    let isLower = word.allSatisfy { $0 >= 0x61 }
    guard isLower || word.allSatisfy({ $0 < 0x61 }) else { return nil }
    readings = Self.readings(of: word, isLower: isLower)
    guard !readings.isEmpty else { return nil }
    let (suffix, after) = Self.suffix(bytes, from: index, to: limit)
    for reading in readings.indices { readings[reading].suffix = suffix }
    end = after
  }

  /// "c" is a letter, "i" a letter or a numeral, "ii" a numeral or the 35th letter, "aa" a letter.
  private static func readings(of word: ArraySlice<UInt8>, isLower: Bool) -> [Label.Reading] {
    var readings: [Label.Reading] = []
    guard let first = word.first else { return [] }
    let place = Int(first | 0x20) - 0x60
    let letters: Label.Series = isLower ? .lowerLetter : .upperLetter
    if word.count == 1 {
      readings.append(Label.Reading(series: letters, ordinal: place))
    } else if word.count <= 3, word.allSatisfy({ $0 == first }) {
      readings.append(Label.Reading(series: letters, ordinal: 26 * (word.count - 1) + place))
    }
    if let value = RomanNumeral.value(of: word) {
      readings.append(
        Label.Reading(series: isLower ? .lowerRoman : .upperRoman, ordinal: value))
    }
    return readings
  }

  /// Reads "bis", " ter", "A" after a number.
  private static func suffix(_ bytes: [UInt8], from start: Int, to limit: Int) -> (Int, Int) {
    var index = start
    var spaces = 0
    while index < limit, bytes[index] == 0x20 || bytes[index] == 0x2D || bytes[index] == 0x2E,
      spaces < 1
    {
      index += 1
      spaces += 1
    }
    var wordEnd = index
    while wordEnd < limit, TextBytes.isASCIILetter(bytes[wordEnd]), wordEnd - index < 14 {
      wordEnd += 1
    }
    if let value = LatinOrdinal.value(of: bytes[index..<wordEnd]) { return (value, wordEnd) }
    // A letter right after a number: 2A.
    if start < limit, wordEnd == start + 1, index == start, start > 0,
      TextBytes.isDigit(bytes[start - 1])
    {
      return (100 + Int(bytes[start] | 0x20) - 0x60, wordEnd)
    }
    return (0, start)
  }
}
