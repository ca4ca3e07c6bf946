/// Text as it stands in XML.
package enum XMLText {
  /// The text with markup signs escaped, for element content and for attributes in double quotes. What
  /// XML 1.0 cannot hold (most controls) becomes U+FFFD; line ends, tabs and the other controls are kept
  /// by reference.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    // What needs no escape is copied in stretches: a report may hold 10⁵ messages.
    var copied = text.startIndex
    while let index = text.utf8[copied...].firstIndex(where: mayNeedEscape) {
      escaped += text[copied..<index]
      let scalar = text.unicodeScalars[index]
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t": escaped += "&#9;"
      case "\n": escaped += "&#10;"
      case "\r": escaped += "&#13;"
      case "\u{7F}"..."\u{9F}": escaped += "&#\(scalar.value);"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
      copied = text.unicodeScalars.index(after: index)
    }
    return copied == text.startIndex ? text : escaped + text[copied...]
  }

  /// Whether a scalar that begins with a byte may be one that is escaped.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C, 0x3E, 0x22, 0x00...0x1F, 0x7F, 0xC2, 0xEF: true
    default: false
    }
  }

  /// A start tag's attributes: ` name="value"` for each.
  static func attributes(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
  }

  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}
