/// A draft treaty made of stock sentences: articles, paragraphs, points, references, escapes.
struct GeneratedDraft {
  private var state: UInt64

  /// Drafts of one seed are the same.
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private static let sentences = [
    "Each Party shall submit a report to the Committee every two years.",
    "The Parties shall endeavour to cooperate, as appropriate, in accordance with their national law.",
    "A Party may, where necessary to protect public order, suspend the application of paragraph 1.",
    "Les États parties à la Convention se félicitent des résultats déjà obtenus.",
    "Nothing in this Article shall prevent a Party from adopting stricter measures.",
    "The Meeting of the Parties shall, within 90 days of receipt, decide by a two-thirds majority.",
    "Each Party should consider taking all feasible measures, including legislation, where possible.",
    "Parties are encouraged to exchange information under Article 2.",
  ]

  private mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  private mutating func sentence() -> String { Self.sentences[number(below: Self.sentences.count)] }

  /// The articles, each a list of paragraphs of one or more lines.
  mutating func articles(_ count: Int) -> [String] {
    (1...count).map { article in
      var text = "Article \(article)\n\nScope and measures of part \(article)\n\n"
      for paragraph in 1...(1 + number(below: 3)) {
        text += "\(paragraph). \(sentence()) \(sentence())\n\n"
        if number(below: 3) == 0 {
          text += "Each Party shall:\n\n"
          text += "(a) designate an authority;\n\n(b) publish its laws within 30 days; and\n\n"
          text += "(c) cooperate with other Parties, as appropriate.\n\n"
        }
      }
      return text
    }
  }

  /// The whole draft.
  mutating func text(articles count: Int = 5) -> String {
    "AGREEMENT ON THE EXCHANGE OF DATA\n\nThe Parties to this Agreement,\n\n"
      + "Recognizing the need for cooperation,\n\nHave agreed as follows:\n\n"
      + articles(count).joined()
  }
}
