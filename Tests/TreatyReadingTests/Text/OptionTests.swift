import Testing
import TreatyText

@testable import TreatyReading

/// Drafts that offer several wordings by name.
struct OptionTests {
  private static let draft = """
    Article 1

    1. Each Party shall mow.

    2. On grazing:

    Option 1:

    Each Party shall graze [sheep].

    Option 2: Each Party may:

    (a) graze sheep;

    (b) graze goats.

    [Option 3: No text.]

    3. Each Party shall report.

    Article 2

    Alternative A

    1. Meadows are mown in June.

    2. Meadows are raked in July.

    Alternative B

    1. Meadows are mown in May.

    Article 3

    The words option 1 and alternative B in a sentence name nothing.
    """

  private func read() throws -> Instrument {
    try TreatyReader().read(name: "t", bytes: Array(Self.draft.utf8))
  }

  @Test func `options stand where they are offered, with what is in them`() throws {
    #expect(
      try outline(Self.draft) == [
        "article | 1", "  paragraph | 1 | Each Party shall mow.", "  paragraph | 2",
        "    chapeau | On grazing:",
        "    subparagraph | Option 1 | Each Party shall graze [sheep].",
        "    subparagraph | Option 2", "      chapeau | Each Party may:",
        "      point | a | graze sheep;", "      point | b | graze goats.",
        "    subparagraph | Option 3 | No text.]", "  paragraph | 3 | Each Party shall report.",
        "article | 2", "  subparagraph | Alternative A",
        "    paragraph | 1 | Meadows are mown in June.",
        "    paragraph | 2 | Meadows are raked in July.", "  subparagraph | Alternative B",
        "    paragraph | 1 | Meadows are mown in May.",
        "article | 3 | The words option 1 and alternative B in a sentence name nothing.",
      ])
  }

  @Test func `options are alternatives among the brackets`() throws {
    let brackets = try read().brackets
    #expect(
      brackets.map { $0.alternative.map { "\($0.group).\($0.option)" } ?? $0.kind.rawValue }
        == ["1.1", "contested", "1.2", "1.3", "placeholder", "2.1", "2.2"])
    #expect(brackets.map(\.depth) == [0, 1, 0, 0, 1, 0, 0])
  }

  @Test func `a text can be read by option`() throws {
    let instrument = try read()
    let second = try #require(instrument.provisions.first { $0.id == "art_1__para_2" })
    func words(_ reading: BracketReading) -> String {
      instrument.ranges(in: second.range, reading: reading)
        .map { instrument.text.string($0) }.joined()
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(words(.option(1)) == "2. On grazing: Each Party shall graze sheep.")
    #expect(
      words(.option(2)) == "2. On grazing: Each Party may: (a) graze sheep; (b) graze goats.")
    #expect(words(.closed) == "2. On grazing:")
  }

  @Test func `eIds name the option`() throws {
    #expect(
      try read().provisions.filter { $0.label == "Option 2" || $0.label == "Alternative B" }
        .map(\.id) == ["art_1__para_2__subpara_Option2", "art_2__subpara_AlternativeB"])
  }

  @Test func `no bracket of a heading is lost`() throws {
    let instrument = try TreatyReader().read(
      name: "t.md",
      bytes: Array("# Draft\n\n## [Article 3 bis] *(hay)*\n\nEach Party shall mow.".utf8))
    #expect(instrument.provisions.contains { $0.id == "art_3bis" && $0.heading == "(hay)" })
    #expect(CoverageMeasures.firstGap(in: instrument) == nil)
  }
}
