import TreatyText

/// The lines that close a resolution: meeting, date, vote.
enum ClosingLine {
  /// Whether a passage is a closing line.
  static func matches(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.length <= 160 else { return false }
    let text = String(decoding: bytes[range.start..<range.end], as: UTF8.self).lowercased()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.hasPrefix("[adopted") || text.hasPrefix("adopted by") || text.hasPrefix("adopted at")
      || text.hasPrefix("adopted unanimously") || text.hasPrefix("[adoptée")
      || text.hasPrefix("[aprobada")
    {
      return true
    }
    return isMeeting(text) || isDate(text[...])
  }

  /// "82nd plenary meeting", "55th (resumed) plenary meeting 24 December 2024".
  private static func isMeeting(_ text: String) -> Bool {
    guard let first = text.utf8.first, TextBytes.isDigit(first), text.utf8.count <= 90 else {
      return false
    }
    let words = text.split(separator: " ")
    return words.prefix(5).contains { $0.hasPrefix("meeting") || $0 == "séance" || $0 == "sesión" }
      && !text.hasSuffix(";")
  }

  /// "22 March 2019" and nothing else.
  private static func isDate(_ text: Substring) -> Bool {
    let words = text.split { $0 == " " || $0 == "." }.filter { $0 != "de" }
    guard words.count == 3, let day = Int(words[0].prefix { $0.isNumber }), (1...31).contains(day),
      MonthName.isName(words[1]), words[2].count == 4, Int(words[2]) != nil
    else { return false }
    return true
  }
}
