/// The number part of an eId, made from a printed label.
///
/// Akoma Ntoso Naming Convention 1.0, §5: the printed number without final punctuation, meaningless
/// separators and redundant words. "Art. 11.2 bis" gives `11-2bis`, article −1 gives `-1`.
enum EIdNumber {
  /// The label without keyword and outer punctuation, as people cite it: `4 bis`, `a`, `IV`.
  static func printed(_ label: String) -> String {
    if let core = plainCore(of: label) { return core }
    var scalars = Array(label.unicodeScalars)[...]
    trim(&scalars)
    // Most labels are figures or single letters.
    if scalars.count > 2, scalars.first?.properties.isAlphabetic == true {
      for keyword in StructureKeyword.all {
        if let rest = keyword.rest(of: scalars) {
          scalars = rest
          trim(&scalars)
          break
        }
      }
    }
    var result = ""
    var pendingSpace = false
    for scalar in scalars {
      if isSpace(scalar) {
        pendingSpace = true
      } else {
        if pendingSpace { result.append(" ") }
        pendingSpace = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The number for the eId; empty if the label holds none.
  static func clean(_ label: String) -> String {
    if let core = plainCore(of: label) { return core }
    let shown = printed(label)
    if let value = NumberWord.value(of: shown) { return String(value) }
    if let value = ChineseNumeral.value(of: shown), value.suffix > 0 {
      return String(value.ordinal) + LatinOrdinal.name(of: value.suffix)
    }
    var result = ""
    var pendingHyphen = false
    var previous: Unicode.Scalar?
    for scalar in shown.unicodeScalars {
      defer { previous = scalar }
      if isSpace(scalar) {
        // The full stop of an abbreviation, "Rev. A", parts nothing.
        if previous == ".", result.unicodeScalars.last?.properties.isAlphabetic == true {
          pendingHyphen = false
        }
      } else if isPunctuation(scalar) {
        // A minus that opens the number is part of it.
        if result.isEmpty { result.append("-") } else { pendingHyphen = true }
      } else {
        if pendingHyphen { result.append("-") }
        pendingHyphen = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The figures, or the one or two letters, between the signs of a label like "(a)" or "12.": what most
  /// labels are.
  private static func plainCore(of label: String) -> String? {
    let bytes = label.utf8
    guard bytes.count <= 8 else { return nil }
    var start = bytes.startIndex
    var end = bytes.endIndex
    while start < end, isPlainSign(bytes[start]) { start = bytes.index(after: start) }
    while start < end, isPlainSign(bytes[bytes.index(before: end)]) {
      end = bytes.index(before: end)
    }
    let core = bytes[start..<end]
    guard let first = core.first else { return nil }
    let isPlain =
      TextBytes.isDigit(first)
      ? core.allSatisfy(TextBytes.isDigit)
      : core.count <= 2 && core.allSatisfy(TextBytes.isASCIILetter)
    return isPlain ? String(Substring(core)) : nil
  }

  private static func isPlainSign(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x28 || byte == 0x29 || byte == 0x2E
  }

  /// Takes white space and punctuation off both ends, except a minus before a digit.
  private static func trim(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    while let last = scalars.last, isOuter(last) { scalars.removeLast() }
    while let first = scalars.first, isOuter(first) {
      if isMinus(first), let next = scalars.dropFirst().first, ("0"..."9").contains(next) { return }
      scalars.removeFirst()
    }
  }

  private static func isOuter(_ scalar: Unicode.Scalar) -> Bool {
    isSpace(scalar) || isPunctuation(scalar)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  private static func isMinus(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2212}" || scalar == "\u{2013}"
  }

  /// ASCII punctuation, the two punctuation blocks, and the signs of Latin-1 that surround numbers.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    case 0x2000...0x206F, 0x2E00...0x2E7F, 0x2212: true
    case 0xA1, 0xA7, 0xAB, 0xB0, 0xB6, 0xB7, 0xBA, 0xBB, 0xBF: true
    default: false
    }
  }
}
