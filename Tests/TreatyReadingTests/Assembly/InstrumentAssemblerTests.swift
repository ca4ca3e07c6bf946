import Testing
import TreatyText

@testable import TreatyReading

struct InstrumentAssemblerTests {
  /// A node of the one-byte text that the tests share.
  private func node(
    _ kind: ProvisionKind, _ label: String? = nil, reference: String? = nil,
    words: Bool = false, quoted: Bool = false, _ children: [DraftNode] = []
  ) -> DraftNode {
    DraftNode(
      kind, reference: reference, label: label, ownRange: words ? TextRange(0, 1) : nil,
      isQuotation: quoted, children: children)
  }

  private func ids(_ roots: [DraftNode]) -> [String] {
    let source = SourceText(name: "t", text: "x")
    return InstrumentAssembler.provisions(of: roots, in: ReadingText(whole: source)).map(\.id)
  }

  @Test func `articles have global ids while their numbers do not repeat`() {
    #expect(
      ids([
        node(.part, "PART I", [node(.article, "Article 1"), node(.article, "Article 2")]),
        node(.part, "PART II", [node(.chapter, "1", [node(.article, "Article 3 ter")])]),
      ]) == ["part_I", "art_1", "art_2", "part_II", "part_II__chp_1", "art_3ter"])
  }

  @Test func `articles that start again are told apart by their container`() {
    #expect(
      ids([
        node(.part, "I", [node(.article, "1", [node(.paragraph, "1.")])]),
        node(.part, "II", [node(.article, "1")]),
      ]) == ["part_I", "part_I__art_1", "part_I__art_1__para_1", "part_II", "part_II__art_1"])
  }

  @Test func `a list has chapeau, points and wrap-up`() {
    #expect(
      ids([
        node(
          .article, "10",
          [
            node(
              .paragraph, "2.",
              [
                node(.chapeau),
                node(.point, "(a)", [node(.chapeau), node(.point, "(i)")]),
                node(.point, reference: "indent"), node(.wrapUp),
                node(.chapeau), node(.point, "(a)"),
              ])
          ])
      ]) == [
        "art_10", "art_10__para_2", "art_10__para_2__list_1__intro",
        "art_10__para_2__list_1__point_a", "art_10__para_2__list_1__point_a__list_1__intro",
        "art_10__para_2__list_1__point_a__list_1__point_i", "art_10__para_2__list_1__indent_1",
        "art_10__para_2__list_1__wrapup", "art_10__para_2__list_2__intro",
        "art_10__para_2__list_2__point_a",
      ])
  }

  @Test func `unnumbered paragraphs are counted, repeated numbers told apart`() {
    #expect(
      ids([
        node(.article, "5", [node(.subparagraph), node(.subparagraph)]),
        node(
          .article, "7",
          [node(.paragraph, "2"), node(.paragraph, "2"), node(.paragraph, "2")]),
      ]) == [
        "art_5", "art_5__al_1", "art_5__al_2",
        "art_7", "art_7__para_2", "art_7__para_2_2", "art_7__para_2_3",
      ])
  }

  @Test func `preamble, conclusions and annexes`() {
    #expect(
      ids([
        node(.title),
        node(.preamble, words: true, [node(.recital), node(.recital, "(2)"), node(.wrapUp)]),
        node(.article, "1"),
        node(.testimonium), node(.signature),
        node(.annex, "Annex I", [node(.article, "1")]),
        node(.annex, "Annex II", [node(.annex, "Appendix", [node(.article, "1")])]),
      ]) == [
        "preface__docTitle", "preamble", "recs_1__rec_1", "recs_1__rec_2", "preamble__formula_2",
        "art_1", "conclusions__formula_1", "conclusions__signature_1",
        "att_1", "att_1__art_1", "att_2", "att_2__att_1", "att_2__att_1__art_1",
      ])
  }

  @Test func `resolutions`() {
    #expect(
      ids([
        node(.preamble, words: true, [node(.preambularParagraph), node(.preambularParagraph)]),
        node(.operativeParagraph, "8.", [node(.point, "(b)", [node(.point, "(i)")])]),
        node(
          .section, "III", [node(.preambularParagraph), node(.operativeParagraph, "3")]),
      ]) == [
        "preamble", "recs_1__rec_1", "recs_1__rec_2", "para_8", "para_8__list_1__point_b",
        "para_8__list_1__point_b__list_1__point_i", "sec_III", "sec_III__crossHeading_1",
        "sec_III__para_3",
      ])
  }

  @Test func `quoted provisions stay inside what quotes them`() {
    #expect(
      ids([
        node(
          .article, "15",
          [node(.paragraph, "3", [node(.article, "4a", quoted: true)])])
      ]) == ["art_15", "art_15__para_3", "art_15__para_3__mod_1__qstr_1__art_4a"])
  }

  @Test func `ranges and spans enclose the children`() {
    let source = SourceText(name: "t", text: "Article 1\nHead\n(a) one;\n(b) two.")
    let tree = DraftNode(
      .article, label: "Article 1", heading: "Head", labelRange: TextRange(0, 9),
      headingRange: TextRange(10, 14),
      children: [
        DraftNode(
          .point, label: "(a)", labelRange: TextRange(15, 18), ownRange: TextRange(19, 23)),
        DraftNode(
          .point, label: "(b)", labelRange: TextRange(24, 27), ownRange: TextRange(28, 32)),
      ])
    let provisions = InstrumentAssembler.provisions(
      of: [tree], in: ReadingText(whole: source))
    #expect(provisions[0].span == Span(0, 32))
    #expect(provisions[0].children == [1, 2])
    #expect(provisions[0].ownRange == TextRange(14, 14))
    #expect(provisions[2].parent == 0)
    #expect(provisions[2].label == "b")
    #expect(source.string(provisions[2].span) == "(b) two.")
  }

  @Test func `numbers that start again are doubtful, a number given twice is not`() throws {
    func doubtful(_ labels: [String]) -> [Bool] {
      var runs = NumberRuns()
      return labels.map { runs.isRepeated(DraftNode(.chapter, label: $0)) }
    }
    #expect(
      doubtful(["CHAPTER 1", "CHAPTER 2", "CHAPTER 1", "CHAPTER 2", "CHAPTER 3"])
        == [false, false, true, true, false])
    #expect(doubtful(["I", "II", "II", "III"]) == [false, false, false, false])
  }
}
