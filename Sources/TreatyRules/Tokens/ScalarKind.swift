/// What a scalar beyond ASCII is to the tokenizer.
enum ScalarKind: Equatable {
  /// A letter or digit, folded to its small form.
  case letter(folded: UInt32, isUpper: Bool)
  /// A combining mark: part of the letter before it.
  case mark(UInt32)
  case apostrophe
  case openingApostrophe
  case hyphen
  case quote
  /// Nothing at all: a soft hyphen, a joiner, a byte order mark.
  case ignorable
  case separator

  /// Decodes the scalar at `index` of valid UTF-8.
  ///
  /// - Returns: the kind and the number of bytes; a stray byte is a separator.
  static func decode(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> (
    kind: ScalarKind, length: Int
  ) {
    let first = bytes[index]
    let length: Int
    var value: UInt32
    switch first {
    case 0x00..<0x80: (length, value) = (1, UInt32(first))
    case 0xC2..<0xE0: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0..<0xF0: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0..<0xF5: (length, value) = (4, UInt32(first & 0x07))
    default: return (.separator, 1)
    }
    guard index + length <= end else { return (.separator, 1) }
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (kind(of: value), length)
  }

  private static func kind(of value: UInt32) -> ScalarKind {
    switch value {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return .ignorable
    case 0x2019, 0x02BC: return .apostrophe
    case 0x2018, 0x201A: return .openingApostrophe
    case 0x2010, 0x2011: return .hyphen
    case 0x201C...0x201F, 0xAB, 0xBB: return .quote
    case 0x80...0xA9, 0xAC, 0xAE...0xB4, 0xB6...0xB9, 0xBC...0xBF, 0xD7, 0xF7: return .separator
    case 0x2000...0x206F: return .separator
    case 0xC0...0xDE: return .letter(folded: value + 0x20, isUpper: true)
    case 0xAA, 0xB5, 0xBA, 0xDF...0xFF: return .letter(folded: value, isUpper: false)
    case 0x300...0x36F: return .mark(value)
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .separator }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil else {
      return properties.generalCategory == .nonspacingMark ? .mark(value) : .separator
    }
    guard properties.isUppercase else { return .letter(folded: value, isUpper: false) }
    let folded = properties.lowercaseMapping.unicodeScalars
    guard let first = folded.first, folded.count == 1 else {
      return .letter(folded: value, isUpper: true)
    }
    return .letter(folded: first.value, isUpper: true)
  }

  /// The letter that a Latin base letter and a combining mark make, or nil where there is none of one
  /// scalar.
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    let column: Int
    switch mark {
    case 0x300: column = 0
    case 0x301: column = 1
    case 0x302: column = 2
    case 0x303: column = 3
    case 0x308: column = 4
    case 0x30A: column = 5
    case 0x327: column = 6
    default: return nil
    }
    let row: [UInt32]
    switch base {
    case 0x61: row = [0xE0, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0]
    case 0x63: row = [0, 0x107, 0x109, 0, 0, 0, 0xE7]
    case 0x65: row = [0xE8, 0xE9, 0xEA, 0, 0xEB, 0, 0]
    case 0x69: row = [0xEC, 0xED, 0xEE, 0x129, 0xEF, 0, 0]
    case 0x6E: row = [0x1F9, 0x144, 0, 0xF1, 0, 0, 0x146]
    case 0x6F: row = [0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0, 0]
    case 0x73: row = [0, 0x15B, 0x15D, 0, 0, 0, 0x15F]
    case 0x75: row = [0xF9, 0xFA, 0xFB, 0x169, 0xFC, 0x16F, 0]
    case 0x79: row = [0x1EF3, 0xFD, 0x177, 0, 0xFF, 0x1E99, 0]
    default: return nil
    }
    return row[column] == 0 ? nil : row[column]
  }
}
