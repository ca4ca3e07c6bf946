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
        "Article 9 → external",
      ])
  }

  /// The references of the last article of a treaty of ten, each with where it leads.
  private func targets(_ sentence: String) throws -> [String] {
    let articles = (1...9).map { "Article \($0)\n\n1. One.\n\n2. Two:\n\n(a) a;\n\n(b) b.\n" }
    let instrument = try read(articles.joined(separator: "\n") + "\nArticle 10\n\nNow, " + sentence)
    return instrument.references.map { reference in
      reference.targets.map { target in
        switch target {
        case .provision(let index): instrument.provisions[index].id
        case .external: "external"
        case .dangling(let id): "?" + id
        }
      }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Article 12 applies.", ["?art_12"]),
    ("Article 5\n of this Treaty and Article 15 of this Treaty apply.", ["art_5", "?art_15"]),
    (
      "Articles 5, 6, paragraph 2, 7, paragraph 1, and 8 apply.",
      ["art_5 art_6__para_2", "art_7__para_1", "art_8"]
    ),
    (
      "Paragraph 2 of Article 3, paragraph 1 of Article 4 apply.",
      ["art_3__para_2", "art_4__para_1"]
    ),
    ("Article 3 paragraphs 1 or 2 applies.", ["art_3__para_1 art_3__para_2"]),
    ("Articles 3-5 apply.", ["art_3 art_4 art_5"]),
    ("Paragraphs 1-2 of Article 4 apply.", ["art_4__para_1 art_4__para_2"]),
    ("Paragraph l of Article 4 applies.", ["art_4__para_1"]),
    ("Paragraph l (a) of Article 4 applies.", ["art_4__para_1"]),
    ("Paragraph 2(b) of Article 4 applies.", ["art_4__para_2__list_1__point_b"]),
    ("Article 04 applies.", ["art_4"]),
    ("Article 4 (Scope) of the Convention on Hay applies.", ["external"]),
    ("Article 105 and those following, of the Convention on Hay, apply.", ["external"]),
    ("Article III:2 of\n  GATT applies.", ["external"]),
    ("Article 41 of\u{A0}the\u{A0}Charter applies.", ["external"]),
    ("The principles of the Hay Treaty, in particular Article 86, apply.", ["external"]),
    ("Article 3.2 applies.", ["art_3__para_2"]),
    ("Paragraph 7 of that Article applies.", ["external"]),
    (
      "it shall be registered under article 102 of the charter of the united nations.", ["external"]
    ),
    ("the duties reflected in article 56 of the 1982 convention shall apply.", ["external"]),
    ("article 11 of the conventional arms shall apply.", ["?art_11"]),
    ("the following new article 15 bis is adopted.", ["external"]),
    ("a new article 18 is added after article 9.", ["external", "art_9"]),
    ("Article 89 shall not be incorporated into this Agreement.", ["external"]),
    (
      "Paragraphs 12 and 13 shall be renumbered as paragraphs 14 and 15.",
      [
        "external external",
        "external external",
      ]
    ),
    ("In this article it says nothing, nor in the article’s title.", []),
  ])
  func `a reference dangles only where nothing else can be meant`(
    sentence: String, expected: [String]
  ) throws {
    let found = try targets(sentence)
    #expect(found == expected)
  }

  @Test func `in a protocol of few articles only its own numbers are sought`() throws {
    let instrument = try read(
      "Article 1\n\nArticle 31 shall apply, and Article 7 of this Protocol.\n\nArticle 2\n\nEnd.")
    #expect(instrument.references.map(\.targets) == [[.external], [.dangling(eId: "art_7")]])
  }

  @Test func `quotation marks of two kinds close each other`() throws {
    let instrument = try read(
      "Article 1\n\nThe term “stores\" means supplies; the term “route” means a path.")
    #expect(instrument.definedTerms.map(\.term) == ["stores", "route"])
  }

  @Test func `defined terms`() throws {
    #expect(try read(Self.treaty).definedTerms.map(\.term) == ["Valley", "Season"])
  }
}
