import TreatyText

/// Tells whether a sentence speaks of another instrument, so that a number in it may belong there: "the
/// principles set out in the EC Treaty, with particular reference to Article 86".
enum OtherInstrument {
  private static let nouns: Set<String> = [
    "Convention", "Conventions", "Treaty", "Treaties", "Agreement", "Agreements", "Covenant",
    "Charter", "Protocol", "Protocols", "Statute", "Constitution", "Code", "Act", "Acts",
    "Regulation", "Regulations", "Directive", "Decision", "Resolution", "Rules", "Law", "Laws",
    "Ordinance", "Order", "Memorandum", "Understanding", "Accord", "Decree", "Annex",
    "GATT", "GATS", "TRIPS", "GPA", "AGCS", "ADPIC", "WTO", "OMC",
    "Accords", "Traité", "Pacte", "Charte", "Protocole", "Loi", "Règlement", "Décision",
    "Convenio", "Tratado", "Acuerdo", "Acuerdos", "Protocolo", "Convención", "Carta", "Pacto",
    "Ley", "Reglamento", "Decisión", "Entendimiento",
  ]

  /// The nouns that name an instrument even where a text is kept in small letters throughout.
  private static let smallNouns = Phrases([
    "convention", "treaty", "covenant", "charter", "protocol", "statute", "constitution",
    "resolution", "directive", "agreement of", "agreement on", "agreement for",
  ])

  /// One past an instrument's noun in small letters at `index`, behind the year that may stand before it:
  /// "of the 1982 convention", "of the charter of the united nations".
  static func smallNoun(_ bytes: [UInt8], at index: Int, to end: Int) -> Int? {
    var start = index
    while start < end, TextBytes.isDigit(bytes[start]) { start += 1 }
    if start > index { start = TextBytes.skipSpace(bytes, from: start, to: end) }
    guard let noun = smallNouns.end(at: start, to: end, of: bytes) else { return nil }
    return noun < end && TextBytes.isASCIILetter(bytes[noun]) ? nil : noun
  }

  /// Words before the noun that make it the instrument at hand.
  private static let own: Set<String> = [
    "this", "present", "présent", "présente", "este", "esta", "presente", "cette", "ce",
  ]

  /// What amendments do to the provisions of another instrument, whose numbers they speak of.
  private static let amending = Phrases([
    "shall be renumbered", "is renumbered", "are renumbered", "renumbered as", "be amended",
    "is amended", "are amended", "be deleted", "is deleted", "are deleted", "replaced by",
    "redesignated", "be inserted", "is inserted", "inserting", "deleting", "be added", "is added",
    "are added", "be substituted", "is substituted", "substituting", "following new",
    "a new article",
    "be incorporated", "is incorporated", "are incorporated", "est remplacé", "sont remplacé",
    "est supprimé",
    "sont supprimé", "est modifié", "sont modifié", "devient", "deviennent", "remplacé par",
    "remplacée par", "remplacés par", "se sustituye", "se suprime", "se modifica",
  ])

  /// How far a sentence is looked at on each side.
  private static let reach = 400

  /// Whether the sentence around `range`, inside `words`, names an instrument other than this one, or
  /// amends one.
  static func isNamed(around range: TextRange, in words: TextRange, of bytes: [UInt8]) -> Bool {
    var start = range.start
    let first = max(words.start, range.start - reach)
    while start > first, !isEnd(bytes, start - 1, words.end) { start -= 1 }
    var end = range.end
    let last = min(words.end, range.end + reach)
    while end < last, !isEnd(bytes, end, words.end) { end += 1 }
    return amending.occur(in: TextRange(start, end), of: bytes)
      || names(bytes, TextRange(start, range.start)) || names(bytes, TextRange(range.end, end))
  }

  /// Whether a sentence ends at `index`; "Art. 5" and "4.2" end none.
  private static func isEnd(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Bool {
    guard bytes[index] == 0x2E, index + 1 < limit, bytes[index + 1] <= 0x20, index > 0 else {
      return false
    }
    let next = TextBytes.skipSpace(bytes, from: index + 1, to: limit)
    return next < limit && !TextBytes.isDigit(bytes[next])
  }

  private static func names(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var before = ""
    var index = range.start
    while index < range.end {
      var end = index
      while end < range.end {
        let (value, length) = TextBytes.scalar(bytes, at: end)
        guard TextBytes.isLetter(value) else { break }
        end += length
      }
      guard end > index else {
        index += TextBytes.scalar(bytes, at: index).length
        continue
      }
      let word = String(decoding: bytes[index..<end], as: UTF8.self)
      if nouns.contains(word), !own.contains(before) { return true }
      // "theCovenant": a lost space.
      if word.hasPrefix("the"), nouns.contains(String(word.dropFirst(3))) { return true }
      before = word.lowercased()
      index = end
    }
    return false
  }
}
