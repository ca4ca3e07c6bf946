/// Text as it may be printed: a file, or its name, must not be able to steer the terminal that a report
/// lands on, nor whatever reads the log of a build line by line.
package enum PrintableText {
  /// The text in one line: white space as spaces, controls and signs that reorder text as pictures.
  package static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let scalars = text.unicodeScalars
    if scalars.allSatisfy({ shown($0) == $0 }) { return text }
    var line = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in scalars {
      // CR LF is one line end.
      if scalar != "\n" || last != "\r" { line.append(shown(scalar)) }
      last = scalar
    }
    return String(line)
  }

  /// The text with its line ends, otherwise as ``line(_:)``.
  package static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  /// The character, or a sign for it where it is a control or a sign that reorders text.
  static func character(_ character: Character) -> Character {
    for scalar in character.unicodeScalars {
      let shown = self.scalar(scalar)
      if shown != scalar { return Character(shown) }
    }
    return character
  }

  /// A space for white space, else as ``scalar(_:)``.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      " "
    default: self.scalar(scalar)
    }
  }

  /// The scalar, or the picture of a control (`␛` for escape), or U+FFFD for what has none.
  static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
