import TreatyText

/// Tells where the title of a division ends that its text follows on the same line: "Scope This
/// Convention applies …", "Grounds for detention 1. No one …".
enum RunOnTitle {
  /// Titles are not longer than this.
  private static let longest = 160

  /// Words with which sentences open and which hardly stand in titles with a capital.
  private static let openers: Set<String> = [
    "The", "This", "These", "Each", "Every", "Any", "All", "No", "Nothing", "If", "In", "For",
    "When", "Where", "Subject", "Without", "Notwithstanding", "An", "A", "At", "As", "Upon", "On",
    "It", "Unless", "Except", "Such", "There", "Within", "Pursuant", "Parties", "States", "To",
    "By", "Le", "La", "Les", "Chaque", "Tout", "Toute", "Aux", "Aucun", "Aucune", "El", "Los",
    "Las", "Cada", "Todo", "Toda", "Para", "En", "Si", "Sous", "Nul", "L",
  ]

  /// Where the text begins, if a title stands before it.
  ///
  /// - Parameter rest: what follows the number, up to the next heading.
  static func end(in rest: TextRange, of bytes: [UInt8]) -> Int? {
    let limit = min(rest.end, rest.start + longest)
    var index = rest.start
    var atWord = true
    while index < limit {
      let byte = bytes[index]
      if index > rest.start, atWord || isGluedLabel(bytes, at: index, to: rest.end),
        startsText(bytes, at: index, to: rest.end)
      {
        return index
      }
      // A sentence that ends here has no title before it.
      if byte == 0x3A || byte == 0x3B || byte == 0x2E, index + 1 < rest.end,
        bytes[index + 1] <= 0x20
      {
        return nil
      }
      atWord = byte <= 0x20
      index += 1
    }
    return nil
  }

  /// Whether "1. " stands right behind a word: "general provisions1. the".
  private static func isGluedLabel(_ bytes: [UInt8], at index: Int, to end: Int) -> Bool {
    index + 2 < end && bytes[index] == 0x31 && bytes[index + 1] == 0x2E && bytes[index + 2] == 0x20
      && TextBytes.isASCIILetter(bytes[index - 1])
  }

  private static func startsText(_ bytes: [UInt8], at index: Int, to end: Int) -> Bool {
    if TextBytes.isDigit(bytes[index]) || bytes[index] == 0x28 || bytes[index] == 0x5B {
      return LabelScanner.labels(bytes, from: index, to: end).first?.isFirst == true
    }
    guard bytes[index] >= 0x41, bytes[index] <= 0x5A else { return false }
    if OptionScanner.match(bytes, TextRange(index, end)) != nil { return true }
    var wordEnd = index
    while wordEnd < end, TextBytes.isASCIILetter(bytes[wordEnd]) { wordEnd += 1 }
    guard openers.contains(String(decoding: bytes[index..<wordEnd], as: UTF8.self)) else {
      return false
    }
    // "Title of the Convention The Parties": the word before is no capital-only function word.
    return !Sentence.isOpen(bytes, TextRange(max(index - 24, 0), index))
  }
}
