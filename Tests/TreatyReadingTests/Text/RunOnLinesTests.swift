import Testing
import TreatyText

@testable import TreatyReading

/// Texts that have lost their line breaks.
struct RunOnLinesTests {
  @Test func `articles and their parts stand in one line`() throws {
    let text =
      "Convention on the Care of Meadows The States Parties to this Convention, Recalling the worth of "
      + "meadows, Have agreed as follows: PART I GENERAL Article 1 Use of terms 1. For the purposes of "
      + "this Convention: (a) “meadow” means land under grass; (b) “care” means: (i) mowing; (ii) grazing; "
      + "(c) “Party” means a Party to this Convention. 2. Article 2 applies to gardens in accordance with "
      + "Article 1. Article 2 Each Party shall mow as Article 1 says. IN WITNESS WHEREOF the undersigned "
      + "have signed this Convention."
    #expect(
      try outline(text) == [
        "title | Convention on the Care of Meadows",
        "preamble | The States Parties to this Convention,",
        "  recital | Recalling the worth of meadows,", "  wrap-up | Have agreed as follows:",
        "part | I | GENERAL", "  article | 1 | Use of terms", "    paragraph | 1",
        "      chapeau | For the purposes of this Convention:",
        "      point | a | “meadow” means land under grass;", "      point | b",
        "        chapeau | “care” means:", "        point | i | mowing;",
        "        point | ii | grazing;",
        "      point | c | “Party” means a Party to this Convention.",
        "    paragraph | 2 | Article 2 applies to gardens in accordance with Article 1.",
        "  article | 2 | Each Party shall mow as Article 1 says.",
        "testimonium | IN WITNESS WHEREOF the undersigned have signed this Convention.",
      ])
  }

  @Test func `a heading far behind the end of a sentence`() throws {
    let gap = String(repeating: " ", count: 40)
    let text = (1...60).map { "Article \($0) The Parties shall mow meadow \($0)." }
      .joined(separator: gap)
    let articles = try TreatyReader().read(name: "t", bytes: Array(text.utf8)).provisions
      .filter { $0.kind == .article }
    #expect(articles.count == 60)
  }

  @Test func `numbers of articles to which the words are glued`() throws {
    let text =
      "convention on the care of meadows the states parties have agreed as follows: ARTICLE ifor the "
      + "purposes of this convention: 1. \"meadow\" means land. 2. \"party\" means a party. it mows. the "
      + "rest is silence ARTICLE iieach party shall mow. it may graze. ARTICLE iii1. each party shall "
      + "report in accordance with article ii.2. it may do so in june. ARTICLE ivthis convention enters "
      + "into force at once. it is open to all ARTICLE vreservations are not allowed"
    let articles = try TreatyReader().read(name: "t", bytes: Array(text.utf8)).provisions
      .filter { $0.kind == .article }
    #expect(articles.map(\.label) == ["i", "ii", "iii", "iv", "v"])
    #expect(articles.map { $0.children.count } == [3, 0, 2, 0, 0])
  }

  @Test func `a long paragraph that speaks of articles stays whole`() throws {
    let sentence =
      "Each Party shall mow in accordance with Article 1. Article 2 of the Convention on Gardens and "
      + "Article 3, paragraph 1, apply as well; Article 4 shall not. "
    let text = "Article 1\n\n" + String(repeating: sentence, count: 6) + "\n\nArticle 2\n\nEnd."
    #expect(
      try TreatyReader().read(name: "t", bytes: Array(text.utf8)).provisions
        .filter { $0.kind == .article }.count == 2)
  }

  @Test func `headings between equals signs`() throws {
    #expect(
      try outline("=Part I. General=\n\nArticle 1\n\nEach Party shall mow.").prefix(2)
        == ["part | I | General", "  article | 1 | Each Party shall mow."])
  }
}
