/// Text as it stands in Markdown.
enum MarkdownText {
  /// The text on one line, with the signs that would format it escaped and controls as
  /// pictures.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\n", "\r", "\t": escaped += " "
      case "@":
        // No one is to be called by a draft that quotes an address.
        escaped += "@\u{200B}"
      default: escaped.unicodeScalars.append(PrintableText.scalar(scalar))
      }
    }
    return escaped
  }

  /// A fence that is longer than any in `text`.
  static func fence(for text: String) -> String {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(3, longest + 1))
  }
}
