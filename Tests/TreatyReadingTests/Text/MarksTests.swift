import Testing
import TreatyText

@testable import TreatyReading

struct MarksTests {
  private func read(_ text: String) throws -> Instrument {
    try TreatyReader().read(name: "t", bytes: Array(text.utf8))
  }

  @Test func `brackets have kind, depth and alternatives`() throws {
    let instrument = try read(
      "Article 1\nEach Party [shall] [should] [may] mow [, as [far as] possible,] by […] [may/must][. [x] y"
    )
    #expect(
      instrument.brackets.map { instrument.source.string($0.span) } == [
        "[shall]", "[should]", "[may]", "[, as [far as] possible,]", "[far as]", "[…]",
        "[may/must]",
        "[", "[x]",
      ])
    #expect(
      instrument.brackets.map(\.kind) == [
        .alternative, .alternative, .alternative, .contested, .contested, .placeholder,
        .alternative,
        .unbalanced, .placeholder,
      ])
    #expect(instrument.brackets.map(\.depth) == [0, 0, 0, 0, 1, 0, 0, 0, 0])
    #expect(
      instrument.brackets.map { $0.alternative?.option } == [1, 2, 3, nil, nil, nil, 1, nil, nil])
    #expect(instrument.brackets[4].parent == 3)
  }

  @Test func `a text can be read with brackets open, closed, or by option`() throws {
    let instrument = try read(
      "Article 1\nEach Party [shall][should] mow[, [if] possible,] [well/often].")
    func words(_ reading: BracketReading) -> String {
      instrument.ranges(in: instrument.provisions[0].ownRange, reading: reading)
        .map { instrument.text.string($0) }.joined()
    }
    #expect(words(.open) == "Each Party shallshould mow, if possible, well/often.")
    #expect(words(.closed) == "Each Party  mow .")
    #expect(words(.option(1)) == "Each Party shall mow, if possible, well.")
    #expect(words(.option(2)) == "Each Party should mow, if possible, often.")
  }

  @Test func `citations and footnote marks are editorial`() throws {
    let instrument = try read(
      "Article 1\nAs held[1] in [2020] UKSC 5 [sic], Parties mow [40] days.")
    #expect(instrument.brackets.map(\.kind) == [.editorial, .editorial, .editorial, .contested])
  }

  private static let treaty = """
    Article 1
    1. Each Party shall:
    (a) mow;
    (b) graze.
    2. Paragraph 1 (b) applies to goats, paragraph 3 to sheep; the preceding paragraph does not.
    Article 2
    Articles 1 and 3 to 5 apply, as does paragraph 2 of Article 1, but not Article 5 of the Convention \
    on Hay, nor Article 9.
    Article 3
    The first rule.
    Article 4
    The second rule.
    Article 5
    The Parties to this Treaty (hereinafter the “Valley”) shall meet. “Season” means May.
    """

  @Test func `references lead to provisions, outwards, or nowhere`() throws {
    let instrument = try read(Self.treaty)
    let found = instrument.references.map { reference in
      instrument.text.string(reference.range) + " → "
        + reference.targets.map { target in
          switch target {
          case .provision(let index): instrument.provisions[index].id
          case .external: "external"
          case .dangling(let id): "?" + id
          }
        }.joined(separator: " ")
    }
    #expect(
      found == [
        "Paragraph 1 (b) → art_1__para_1__list_1__point_b", "paragraph 3 → ?art_1__para_3",
        "preceding paragraph → art_1__para_1", "Articles 1 and 3 to 5 → art_1 art_3 art_4 art_5",
        "paragraph 2 of Article 1 → art_1__para_2", "Article 5 of the Convention → external",
        "Article 9 → ?art_9",
      ])
  }

  @Test func `defined terms`() throws {
    #expect(try read(Self.treaty).definedTerms.map(\.term) == ["Valley", "Season"])
  }
}
