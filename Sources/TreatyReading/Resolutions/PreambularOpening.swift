import TreatyText

/// The first words of preambular paragraphs: *Recalling*, *Deeply concerned*, *Considérant*.
///
/// United Nations Editorial Manual: a preambular paragraph opens with a participle or an adjective.
enum PreambularOpening {
  /// Whether a passage begins like a preambular paragraph.
  static func matches(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var index = range.start
    if index < range.end, bytes[index] == 0x2A || bytes[index] == 0x5F { index += 1 }
    var words = 0
    while index < range.end, words < 4 {
      var end = index
      while end < range.end, end - index < 24 {
        let (value, length) = TextBytes.scalar(bytes, at: end)
        guard TextBytes.isLetter(value) || value == 0x2D else { break }
        end += length
      }
      guard end > index else { return false }
      if words == 0, !TextBytes.isUpper(TextBytes.scalar(bytes, at: index).value) { return false }
      if isOpening(bytes, from: index, to: end) { return true }
      guard leading.contains(bytes, from: index, to: end) else { return false }
      words += 1
      index = TextBytes.skipSpace(bytes, from: end, to: range.end)
    }
    return false
  }

  private static func isOpening(_ bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    if adjectives.contains(bytes, from: start, to: end) { return true }
    guard end - start >= 6 else { return false }
    if participles.contains(bytes, from: end - 3, to: end) {
      return !notParticiples.contains(bytes, from: start, to: end)
    }
    return gerunds.contains(bytes, from: end - 4, to: end)
      || gerunds.contains(bytes, from: end - 5, to: end)
  }

  /// How participles end in English and French, gerunds in Spanish.
  private static let participles: WordSet = ["ing", "ant"]
  private static let gerunds: WordSet = ["ando", "iendo"]

  /// Words that may come before the participle.
  private static let leading: WordSet = [
    "also", "further", "again", "deeply", "fully", "gravely", "seriously", "strongly", "keenly",
    "being", "having", "once", "noting", "while", "whilst", "profoundly", "extremely", "firmly",
    "and", "particularly", "equally", "well", "always", "more", "greatly", "increasingly",
    "profondément", "vivement", "gravement", "pleinement", "rappelant", "notant", "également",
    "ayant", "étant", "prenant", "tenant", "profundamente", "plenamente", "gravemente",
    "sumamente", "hondamente", "habiendo", "teniendo", "tomando", "in", "with", "moreover",
  ]

  private static let adjectives: WordSet = [
    "aware", "conscious", "mindful", "alarmed", "concerned", "convinced", "determined", "guided",
    "cognizant", "cognisant", "disturbed", "appalled", "resolved", "encouraged", "inspired",
    "dismayed", "shocked", "distressed", "grateful", "anxious", "desirous", "persuaded", "moved",
    "outraged", "troubled", "gratified", "indignant", "committed", "saddened", "horrified",
    "motivated", "considered", "examined", "adopted", "received", "heard", "reviewed", "regard",
    "consciente", "conscient", "conscients", "conscientes", "convaincu", "convaincue",
    "convaincus", "convaincues", "préoccupé", "préoccupée", "préoccupés", "soucieux", "soucieuse",
    "résolu", "résolue", "résolus", "désireux", "désireuse", "désireuses", "animé", "animés",
    "alarmé", "alarmée", "inquiet", "inquiète", "guidé", "guidée", "sachant", "affligé",
    "affligée", "convencida", "convencido", "convencidos", "convencidas", "preocupada",
    "preocupado", "preocupados", "alarmada", "alarmado", "guiada", "guiado", "decidida",
    "decidido", "decididos", "deseosa", "deseoso", "deseosos", "reconociendo", "pursuance",
    "considérant", "rappelant", "pursuant", "whereas", "attendu", "profonda", "compte", "cuenta",
    "presente", "view", "order", "accordance", "satisfaction", "appreciation",
  ]

  private static let notParticiples: WordSet = [
    "nothing", "during", "anything", "everything", "something", "meeting", "following",
    "proceeding", "training", "funding",
  ]
}
