import TreatyText

/// Recognises the name of a protocol as a heading: "Final Protocol", "Protocol to the Agreement on …",
/// "Protocole entre …". What follows it is a document of its own.
enum ProtocolName {
  /// Words between "Protocol" and what it is a protocol to.
  private static let relations = Phrases([
    "to the ", "to this ", "on ", "relating to ", "concerning ", "relatif ", "relative ",
    "concernant ", "à la ", "à l’", "à l'", "au ", "de la ", "de l’", "de l'", "al ", "a la ",
    "relativo ",
  ])

  private static let parties = Phrases(["between ", "entre "])

  /// What a protocol may be called behind the word.
  private static let epithets: Set<String> = [
    "final", "additionnel", "facultatif", "complémentaire", "interprétatif", "adicional",
    "facultativo", "complementario",
  ]

  /// Whether a line is the name of a protocol: "Protocol to the Agreement between …", "Protocole
  /// final". It is short and no sentence.
  static func isName(
    _ bytes: [UInt8], _ line: TextRange, _ keyword: StructureKeyword, rest: TextRange
  ) -> Bool {
    guard keyword.word.hasPrefix("protocol"), LineEnding.sign(bytes, line) == .none,
      !Sentence.isLike(bytes, line)
    else { return false }
    if let epithet = HeadingWord(bytes, at: rest.start, to: rest.end),
      epithets.contains(epithet.text)
    {
      let index = TextBytes.skipSpace(bytes, from: epithet.end, to: rest.end)
      return index == rest.end || relations.open(at: index, to: rest.end, of: bytes)
    }
    if parties.open(at: rest.start, to: rest.end, of: bytes) { return true }
    return relations.open(at: rest.start, to: rest.end, of: bytes)
      && TitleShape.isTitleCase(bytes, line)
  }

  /// What a protocol may be called before the word.
  static let qualities: Set<String> = [
    "final", "additional", "optional", "supplementary", "special", "interpretative",
    "interpretive",
  ]

  /// "Final Protocol", "Additional Protocol to the Agreement on …".
  static func qualified(
    _ bytes: [UInt8], _ line: TextRange, from start: Int, _ word: HeadingWord
  ) -> HeadingMatch? {
    let index = TextBytes.skipSpace(bytes, from: word.end, to: line.end)
    guard line.length <= 160, index < line.end,
      let second = HeadingWord(bytes, at: index, to: line.end),
      second.startsUpper, let keyword = StructureKeyword.byWord[second.text],
      keyword.kind == .annex
    else { return nil }
    let rest = TextRange(TextBytes.skipSpace(bytes, from: second.end, to: line.end), line.end)
    guard rest.isEmpty || isName(bytes, line, keyword, rest: rest) else { return nil }
    return HeadingMatch(
      kind: .annex, reference: nil, labelRange: TextRange(start, second.end), number: nil,
      form: rest.isEmpty ? .alone : .weak, rest: rest, isCapitals: word.isCapitals)
  }
}
