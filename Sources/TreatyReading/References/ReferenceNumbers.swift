import TreatyText

/// The numbers of a reference: "5, 7 and 9 to 12", "2 (a) (ii)".
struct ReferenceNumbers {
  /// One number with what is in it: 2, a, ii. `through` is the end of a range.
  struct Item {
    var path: [String]
    var through: [String]?
  }

  private(set) var items: [Item] = []
  private(set) var end: Int

  /// Reads numbers from `start`; `nil` if there are none.
  ///
  /// - Parameter single: whether one number only is wanted, with what "and" and "or" add to it.
  init?(
    _ bytes: [UInt8], from start: Int, to limit: Int, unit: ReferenceWord.Unit, single: Bool
  ) {
    end = start
    var start = start
    // "paragraph(s) 5"
    if start + 2 < limit, bytes[start..<(start + 3)].elementsEqual("(s)".utf8) { start += 3 }
    var index = TextBytes.skipSpace(bytes, from: start, to: limit)
    // A scan lost the space: "paragraph 3 of Article39".
    guard
      index > start || (start < limit && (bytes[start] == 0x28 || TextBytes.isDigit(bytes[start])))
    else { return nil }
    while items.count < 40 {
      guard case (var path, let after)? = Self.path(bytes, from: index, to: limit, unit: unit)
      else { break }
      // "2 (b) or (c)": the second label stands beside the last of the first.
      if bytes[index] == 0x28, let before = items.last?.path, before.count > 1 {
        path = before.dropLast() + path
      }
      end = after
      if let (through, rangeEnd) = Self.rangeEnd(
        bytes, from: after, to: limit, unit: unit)
      {
        items.append(Item(path: path, through: through))
        end = rangeEnd
      } else {
        items.append(Item(path: path))
      }
      guard let next = Self.separator(bytes, from: end, to: limit), !single || bytes[end] != 0x2C
      else { break }
      index = next
    }
    guard !items.isEmpty else { return nil }
  }

  /// A number with the labels behind it: "2 (a) (ii)", "2(a)", "4 bis".
  private static func path(
    _ bytes: [UInt8], from start: Int, to limit: Int, unit: ReferenceWord.Unit
  ) -> ([String], Int)? {
    var path: [String] = []
    var index = start
    var end = start
    if index < limit, bytes[index] != 0x28 {
      if unit == .paragraph || unit == .point,
        let (parts, after) = paragraphNumber(bytes, from: index, to: limit)
      {
        path = parts
        index = after
      } else if unit != .paragraph, unit != .point,
        let number = HeadingNumberScanner.number(
          bytes, from: index, to: limit, kind: .article),
        // "of the present article n’inclut pas": a letter and an apostrophe are no number.
        number.end == limit || TextBytes.isDigit(bytes[number.end - 1])
          || !isApostrophe(bytes, number.end)
      {
        path.append(String(decoding: bytes[index..<number.end], as: UTF8.self))
        index = number.end
      } else {
        guard let letter = letter(bytes, from: index, to: limit, unit: unit) else { return nil }
        // Scans take the figure 1 for these letters.
        let isOne = (unit == .paragraph || unit == .point) && (letter == "l" || letter == "I")
        path.append(isOne ? "1" : letter)
        index += letter.utf8.count
      }
      end = index
    }
    // "Article III:2", as the GATT is cited.
    if index + 1 < limit, bytes[index] == 0x3A, TextBytes.isDigit(bytes[index + 1]) {
      var after = index + 1
      while after < limit, TextBytes.isDigit(bytes[after]) { after += 1 }
      path.append(String(decoding: bytes[(index + 1)..<after], as: UTF8.self))
      index = after
      end = index
    }
    while path.count < 5 {
      let open = TextBytes.skipSpace(bytes, from: index, to: min(limit, index + 2))
      guard open < limit, bytes[open] == 0x28,
        let label = LabelScanner.label(bytes, from: open, to: limit), label.style == .parentheses
      else { break }
      path.append(EIdNumber.printed(String(decoding: bytes[open..<label.range.end], as: UTF8.self)))
      index = label.range.end
      end = index
    }
    return path.isEmpty ? nil : (path, end)
  }

  /// The number of a paragraph: "2", "2 bis", "1.2" (2 in 1), "4b)" (b in 4). A hyphen behind it makes a
  /// range and is no part of it.
  private static func paragraphNumber(
    _ bytes: [UInt8], from start: Int, to limit: Int
  ) -> ([String], Int)? {
    guard let core = LabelCore(bytes, from: start, to: limit),
      let reading = core.readings.first, reading.series == .arabic
    else { return nil }
    let whole = String(decoding: bytes[start..<core.end], as: UTF8.self)
    if reading.suffix > 100, core.end < limit, bytes[core.end] == 0x29 {
      let letter = String(decoding: bytes[(core.end - 1)..<core.end], as: UTF8.self)
      return ([String(whole.dropLast()), letter], core.end + 1)
    }
    return ([whole], core.end)
  }

  private static func isApostrophe(_ bytes: [UInt8], _ index: Int) -> Bool {
    let value = TextBytes.scalar(bytes, at: index).value
    return value == 0x27 || value == 0x2019
  }

  /// A letter or small numeral without parentheses: "point a", "annex B".
  private static func letter(
    _ bytes: [UInt8], from start: Int, to limit: Int, unit: ReferenceWord.Unit
  ) -> String? {
    guard let core = LabelCore(bytes, from: start, to: limit), core.end - start <= 4,
      core.end == limit || bytes[core.end] == 0x29
        || !TextBytes.isLetter(TextBytes.scalar(bytes, at: core.end).value)
    else { return nil }
    let word = String(decoding: bytes[start..<core.end], as: UTF8.self)
    guard core.end == limit || !isApostrophe(bytes, core.end) else { return nil }
    if unit == .paragraph || unit == .point, word == "l" || word == "I" { return word }
    if unit == .article, bytes[start] >= 0x61 { return nil }
    // "a" is an article far more often than a point.
    if ["a", "A", "I", "y", "o", "e", "u"].contains(word) {
      guard core.end < limit, bytes[core.end] == 0x29 || bytes[core.end] == 0x2C else { return nil }
    }
    return word
  }

  private static func rangeEnd(
    _ bytes: [UInt8], from start: Int, to limit: Int, unit: ReferenceWord.Unit
  ) -> ([String], Int)? {
    var index = TextBytes.skipSpace(bytes, from: start, to: limit)
    for word in ["to", "through", "à", "a", "al", "-", "–"] {
      let sign = Array(word.utf8)
      let after = index + sign.count
      guard after < limit, bytes[index..<after].elementsEqual(sign) else { continue }
      if sign[0] < 0x80, TextBytes.isASCIILetter(sign[0]), bytes[after] > 0x20 { continue }
      index = TextBytes.skipSpace(bytes, from: after, to: limit)
      return path(bytes, from: index, to: limit, unit: unit)
    }
    return nil
  }

  /// One past ",", "and", "or" before a further number.
  static func separator(_ bytes: [UInt8], from start: Int, to limit: Int) -> Int? {
    var index = TextBytes.skipSpace(bytes, from: start, to: limit)
    guard index < limit else { return nil }
    var found = false
    if bytes[index] == 0x2C {
      found = true
      index = TextBytes.skipSpace(bytes, from: index + 1, to: limit)
    }
    for word in ["and/or", "and", "or", "et", "ou", "y", "o", "&"] {
      let sign = Array(word.utf8)
      guard index + sign.count < limit, bytes[index..<(index + sign.count)].elementsEqual(sign),
        TextBytes.isSpace(TextBytes.scalar(bytes, at: index + sign.count).value)
      else { continue }
      found = true
      index = TextBytes.skipSpace(bytes, from: index + sign.count, to: limit)
      break
    }
    return found ? index : nil
  }
}
