import Testing
import TreatyText

@testable import TreatyReading

struct ListReaderTests {
  @Test func `(i) is a letter after (h) and a numeral after a colon`() throws {
    let letters = "abcdefgh".map { "(\($0)) item \($0);" }
    let outline = try outline(
      (["Article 1", "Each Party shall:"] + letters
        + ["(i) item i, namely:", "(i) first;", "(ii) second;", "(j) item j."])
        .joined(separator: "\n\n"))
    #expect(outline.contains("  point | i"))
    #expect(outline.contains("    point | i | first;"))
    #expect(outline.contains("    point | ii | second;"))
    #expect(outline.last == "  point | j | item j.")
  }

  @Test func `a list that lost its line breaks`() throws {
    #expect(
      try outline(
        "Article 1\nEach Party shall:(a) mow;(b) graze, subject to (c) of Article 2;(c) rest.")
        == [
          "article | 1", "  chapeau | Each Party shall:", "  point | a | mow;",
          "  point | b | graze, subject to (c) of Article 2;", "  point | c | rest.",
        ])
  }

  @Test func `definitions without labels are points`() throws {
    #expect(
      try outline(
        """
        Article 1

        1. For the purposes of this Treaty:

        “meadow” means land under grass;

        “season” means the time from May to July.

        2. Terms not defined have their ordinary meaning.
        """) == [
          "article | 1", "  paragraph | 1", "    chapeau | For the purposes of this Treaty:",
          "    point | “meadow” means land under grass;",
          "    point | “season” means the time from May to July.",
          "  paragraph | 2 | Terms not defined have their ordinary meaning.",
        ])
  }

  @Test func `words between the items of a list announce the rest of it`() throws {
    #expect(
      try outline(
        """
        Article 1

        1. Each Party may graze:

        (a) sheep; or

        (b) cattle,

        provided that:

        (c) the meadow is dry; and

        (d) the fence is closed.
        """) == [
          "article | 1", "  paragraph | 1", "    chapeau | Each Party may graze:",
          "    point | a | sheep; or", "    point | b | cattle,", "    chapeau | provided that:",
          "    point | c | the meadow is dry; and", "    point | d | the fence is closed.",
        ])
  }

  @Test func `words that announce all paragraphs are their chapeau`() throws {
    #expect(
      try outline(
        """
        Article 1

        Subject to Article 2:

        1. Each Party shall mow.

        2. Each Party shall graze.
        """) == [
          "article | 1", "  chapeau | Subject to Article 2:",
          "  paragraph | 1 | Each Party shall mow.", "  paragraph | 2 | Each Party shall graze.",
        ])
  }

  @Test func `a quotation whose closing mark is lost ends before the next article`() throws {
    let outline = try outline(
      """
      Article 1

      Article 7 of the Convention is replaced by the following:

      “1. Each Party shall mow.

      Article 2

      Article 8 of the Convention is replaced by the following:

      “2. Each Party shall graze.”

      Article 3

      This Protocol enters into force at once.
      """)
    #expect(outline.filter { $0.hasPrefix("article") }.count == 3)
  }

  @Test func `amendments are quotations`() throws {
    let instrument = try TreatyReader().read(
      name: "t",
      bytes: Array(
        """
        Article 1

        Article 5 of the Convention is replaced by the following:

        “Article 5

        1. Each Party shall mow.

        2. Each Party shall graze.”

        Article 2

        This Protocol enters into force at once.
        """.utf8))
    let quoted = instrument.provisions.filter(\.isQuotation)
    #expect(quoted.map(\.kind) == [.article, .paragraph, .paragraph])
    #expect(quoted.first?.id == "art_1__mod_1__qstr_1__art_5")
    #expect(instrument.provisions.contains { $0.id == "art_2" })
  }

  @Test func `many labels and open brackets take linear work`() throws {
    let labels = (1...20_000).map { "(\(["a", "i", "v", "1"][$0 % 4])) x;" }.joined(separator: "\n")
    let instrument = try TreatyReader().read(
      name: "t",
      bytes: Array(("Article 1\n" + labels + "\n" + String(repeating: "[", count: 20_000)).utf8))
    #expect(instrument.provisions.count > 10_000)
    #expect(instrument.brackets.count == 20_000)
  }
}
