import TreatyText

/// The first words of operative paragraphs: *Decides*, *Also requests*, *Prie*, *Pide*.
enum OperativeOpening {
  /// Whether a passage begins with an operative verb in the present tense.
  static func matches(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var index = range.start
    while index < range.end, bytes[index] == 0x2A || bytes[index] == 0x5F { index += 1 }
    for place in 0..<3 {
      var end = index
      while end < range.end, end - index < 24 {
        let (value, length) = TextBytes.scalar(bytes, at: end)
        guard TextBytes.isLetter(value) else { break }
        end += length
      }
      guard end > index else { return false }
      if place == 0, !TextBytes.isUpper(TextBytes.scalar(bytes, at: index).value) { return false }
      if verbs.contains(bytes, from: index, to: end) { return true }
      if place == 0, bytes[end - 1] == 0x73, end - index >= 5,
        startsObject(bytes, from: end, to: range.end)
      {
        return true
      }
      guard adverbs.contains(bytes, from: index, to: end) else { return false }
      index = TextBytes.skipSpace(bytes, from: end, to: range.end)
    }
    return false
  }

  /// Whether a word follows that a verb takes and a noun in the plural does not: "Forwards the …".
  private static func startsObject(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    let index = TextBytes.skipSpace(bytes, from: start, to: end)
    var wordEnd = index
    while wordEnd < end, TextBytes.isASCIILetter(bytes[wordEnd]), wordEnd - index < 8 {
      wordEnd += 1
    }
    return objects.contains(String(decoding: bytes[index..<wordEnd], as: UTF8.self))
  }

  private static let objects: Set<String> = [
    "the", "its", "that", "this", "a", "an", "all", "upon",
  ]

  private static let adverbs: WordSet = [
    "also", "further", "again", "strongly", "hereby", "once", "urgently", "solemnly", "firmly",
    "fully", "therefore", "accordingly", "unequivocally", "warmly", "deeply", "en", "además",
    "también", "asimismo", "is", "gravely",
  ]

  private static let verbs: WordSet = [
    "accepts", "acknowledges", "adopts", "affirms", "agrees", "appeals", "appoints", "appreciates",
    "approves", "asks", "authorizes", "authorises", "calls", "commends", "concludes", "concurs",
    "condemns", "confirms", "congratulates", "considers", "declares", "decides", "demands",
    "deplores", "deprecates", "designates", "determines", "directs", "draws", "elects",
    "emphasizes", "emphasises", "encourages", "endorses", "establishes", "expects", "expresses",
    "extends", "hails", "insists", "instructs", "invites", "looks", "notes", "notices", "offers",
    "pays", "pledges", "proclaims", "proposes", "reaffirms", "recalls", "recognizes", "recognises",
    "recommends", "regrets", "reiterates", "rejects", "reminds", "renews", "repeats", "requests",
    "resolves", "requires", "stresses", "strongly", "suggests", "supports", "takes", "thanks",
    "transmits", "trusts", "underlines", "underscores", "undertakes", "urges", "welcomes",
    "disapproves", "denounces", "grants", "censures", "reserves", "remains", "appeals", "advises",
    "décide", "prie", "invite", "demande", "approuve", "adopte", "affirme", "réaffirme", "engage",
    "exhorte", "souligne", "note", "prend", "recommande", "encourage", "condamne", "déclare",
    "exprime", "félicite", "rappelle", "autorise", "charge", "considère", "constate", "réitère",
    "salue", "exige", "proclame", "appelle", "reconnaît", "estime", "insiste", "remercie",
    "decide", "pide", "solicita", "invita", "insta", "exhorta", "aprueba", "afirma", "reafirma",
    "subraya", "toma", "recomienda", "alienta", "condena", "declara", "expresa", "felicita",
    "recuerda", "autoriza", "encarga", "considera", "reitera", "acoge", "exige", "proclama",
    "hace", "reconoce", "observa", "destaca", "agradece", "adopta",
  ]
}
