import TreatyText

/// The line that names the organ and opens a resolution: "The General Assembly,".
enum OrganLine {
  private static let organs = [
    "assembly", "council", "commission", "committee", "conference", "congress", "board", "meeting",
    "assemblée", "conseil", "comité", "conférence", "réunion", "congrès",
    "asamblea", "consejo", "comisión", "conferencia", "reunión", "congreso", "executive body",
    "parliament", "forum", "bureau",
  ]

  private static let articles = [
    "the ", "l’", "l'", "le ", "la ", "el ", "les ", "los ", "las ",
  ]

  /// Whether a passage ends as an organ's line does, in a comma or colon, or is a few words only.
  private static func mayNameOrgan(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var end = range.end
    while end > range.start, bytes[end - 1] == 0x2A || bytes[end - 1] == 0x5F { end -= 1 }
    guard end > range.start else { return false }
    return bytes[end - 1] == 0x2C || bytes[end - 1] == 0x3A || range.length <= 60
  }

  /// Whether a passage is an organ's line: an article, an organ, a comma, and little else.
  static func matches(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.length >= 8, range.length <= 180,
      "tleTLE*_".utf8.contains(bytes[range.start]), mayNameOrgan(bytes, range)
    else { return false }
    var text = String(decoding: bytes[range.start..<range.end], as: UTF8.self).lowercased()
    text.removeAll { $0 == "*" || $0 == "_" }
    guard articles.contains(where: text.hasPrefix) else { return false }
    guard text.hasSuffix(",") || (text.hasSuffix(":") && text.utf8.count < 60) else {
      // "The General Assembly" stands alone where there is no preamble.
      let words = text.split(separator: " ")
      return words.count <= 4 && words.last.map { organs.contains(String($0)) } == true
    }
    // Commas inside belong to sentences, but for "The Conference of the Parties serving as …,".
    guard text.dropLast().count(where: { $0 == "," }) <= 1 else { return false }
    guard !text.contains("states parties to"), !text.contains("parties to the present"),
      !text.contains("parties to this")
    else { return false }
    let words = text.split { !$0.isLetter && $0 != "-" }
    return words.prefix(8).contains { word in organs.contains { $0 == word } }
      || organs.contains { $0.contains(" ") && text.contains($0) }
  }
}
