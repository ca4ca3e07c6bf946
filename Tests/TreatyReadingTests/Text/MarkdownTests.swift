import Testing
import TreatyText

@testable import TreatyReading

struct MarkdownTests {
  @Test(arguments: ["#", "###"])
  func `the signs of a heading may end a file`(signs: String) throws {
    let text = "## Article 1\n\nEach Party shall act.\n\n" + signs
    #expect(try outline(text).contains { $0.contains("Each Party shall act.") })
  }

  @Test func `marks are skipped, headings read, nested numbers are points`() throws {
    let text = """
      ---
      title: Draft
      ---

      ## Preamble

      The Parties to this Agreement,

      *Recalling* the [value][1a] of **meadows**,

      Have agreed as follows:

      ## Article 1

      ### Mowing

      1. Each Party shall:

          1. mow;
          2. graze.

      2. Nothing else.

      [1a]: http://example.org
      """
    #expect(
      try outline(text) == [
        "preamble | Preamble | The Parties to this Agreement,",
        "  recital | Recalling the [value][1a] of meadows,",
        "  wrap-up | Have agreed as follows:",
        "article | 1 | Mowing",
        "  paragraph | 1", "    chapeau | Each Party shall:", "    point | 1 | mow;",
        "    point | 2 | graze.", "  paragraph | 2 | Nothing else.",
        "note | [1a]: http://example.org",
      ])
    let instrument = try TreatyReader().read(name: "t", bytes: Array(text.utf8))
    #expect(instrument.format == .markdown)
    #expect(instrument.brackets.allSatisfy { $0.kind == .editorial })
  }
}
