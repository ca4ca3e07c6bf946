import TreatyText

extension ReadingText {
  /// The words in a range: runs of letters and digits, with hyphens and apostrophes inside.
  func words(_ range: TextRange, lowercased: Bool) -> [String] {
    let text = lowercased ? string(range).lowercased() : string(range)
    return text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" || $0 == "’") }
      .map(String.init)
  }

  /// A range as it is quoted in a message: white space folded, cut after 72 characters at a word's end.
  func quotation(_ range: TextRange) -> String {
    let folded = string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard folded.count > 72 else { return folded }
    let cut = folded.prefix(72)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + " …"
  }
}
