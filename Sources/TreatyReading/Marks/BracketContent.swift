import TreatyText

/// Says what the words inside a pair of brackets are for.
enum BracketContent {
  /// What a bracket holds, alternatives apart.
  static func kind(of range: TextRange, in bytes: [UInt8], _ isMarkdown: Bool) -> Bracket.Kind {
    let inside = TextRange(range.start + 1, range.end - 1)
    let start = TextBytes.skipSpace(bytes, from: inside.start, to: inside.end)
    let end = TextBytes.trimEnd(bytes, from: start, to: inside.end)
    if start == end { return .placeholder }
    if isMarkdown, isLink(range, in: bytes) { return .editorial }
    guard end - start <= 120 else { return .contested }
    let text = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    if isPlaceholder(text) { return .placeholder }
    if isEditorial(text, range, in: bytes) { return .editorial }
    return .contested
  }

  /// Whether short wordings inside are parted by a slash: "shall/should", "shall / may".
  static func holdsSlash(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    guard range.length <= 200, let slash = bytes[range.start..<range.end].firstIndex(of: 0x2F)
    else {
      return false
    }
    // A symbol ("A/RES/71/4"), a date, "and/or" are no choice.
    let before = bytes[(range.start + 1)..<slash]
    let after = bytes[(slash + 1)..<(range.end - 1)]
    guard !before.contains(0x5B), !after.contains(0x5B), before.last.map(isSmallOrSpace) == true,
      after.first.map(isSmallOrSpace) == true
    else { return false }
    return !before.suffix(3).elementsEqual("and".utf8) && !after.prefix(2).elementsEqual("or".utf8)
  }

  private static func isSmallOrSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x61
  }

  private static let placeholders: Set<String> = [
    "x", "xx", "xxx", "y", "n", "…", "...", "....", ". . .", "deleted", "no text", "date", "name",
    "blank", "tbd", "tbc", "placeholder", "text", "number", "id.", "a supprimer", "supprimé",
    "xx xx",
    "pm", "p.m.", "reserved", "to come",
  ]

  private static func isPlaceholder(_ text: String) -> Bool {
    if placeholders.contains(text) { return true }
    if text.utf8.allSatisfy({ $0 == 0x2E || $0 == 0x5F || $0 == 0x20 || $0 == 0x2D }) {
      return true
    }
    return text.hasPrefix("to be ") || text.hasPrefix("placeholder")
      || text.hasPrefix("à compléter")
      || text.hasPrefix("insert ") || text.hasPrefix("por completar") || text.hasPrefix("no text")
      || text.hasPrefix("option") && (text.hasSuffix("no text") || text.hasSuffix("no text."))
  }

  private static let editorialWords: Set<String> = [
    "sic", "ad ref", "agreed ad ref", "agreed", "emphasis added", "signed", "signature", "seal",
    "l.s.", "translation", "traduction", "original: english", "footnote", "footnotes omitted",
  ]

  private static func isEditorial(_ text: String, _ range: TextRange, in bytes: [UInt8]) -> Bool {
    if editorialWords.contains(text) { return true }
    if text.hasPrefix("adopted ") || text.hasPrefix("without reference to")
      || text.hasPrefix("on the report of") || text.hasPrefix("on a proposal")
      || text.hasPrefix("note:") || text.hasPrefix("editor")
    {
      return true
    }
    guard text.utf8.allSatisfy({ TextBytes.isDigit($0) || $0 == 0x2A }) else { return false }
    // A footnote mark is glued to its word; "[2020] UKSC 5" is a citation.
    if range.start > 0, bytes[range.start - 1] > 0x20, bytes[range.start - 1] != 0x5D,
      bytes[range.start - 1] != 0x5B, bytes[range.start - 1] != 0x28
    {
      return true
    }
    guard text.utf8.count == 4 else { return false }
    let next = TextBytes.skipSpace(bytes, from: range.end, to: min(bytes.count, range.end + 2))
    return next + 1 < bytes.count && TextBytes.isUpper(UInt32(bytes[next]))
      && TextBytes.isUpper(UInt32(bytes[next + 1]))
  }

  /// `[text][key]`, `[key]: target`, and `[text](target)`, whose target is left out of the text.
  private static func isLink(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    if range.end < bytes.count, bytes[range.end] == 0x3A { return isKey(range, in: bytes) }
    if range.end < bytes.count, bytes[range.end] == 0x5B {
      guard let close = bytes[range.end..<min(bytes.count, range.end + 40)].firstIndex(of: 0x5D)
      else {
        return false
      }
      return isKey(TextRange(range.end, close + 1), in: bytes)
        && bytes.count > close
    }
    return range.start > 0 && bytes[range.start - 1] == 0x5D && isKey(range, in: bytes)
  }

  /// Whether the words are a link's key: one short word in small letters or figures, with a figure
  /// in it or defined elsewhere as `[key]:`.
  private static func isKey(_ range: TextRange, in bytes: [UInt8]) -> Bool {
    guard range.length >= 3, range.length <= 30 else { return false }
    let word = bytes[(range.start + 1)..<(range.end - 1)]
    return word.contains(where: TextBytes.isDigit) && word.contains(where: TextBytes.isASCIILetter)
      && word.allSatisfy { $0 > 0x20 && $0 != 0x5B }
      || range.end < bytes.count && bytes[range.end] == 0x3A && word.allSatisfy { $0 > 0x20 }
  }
}
