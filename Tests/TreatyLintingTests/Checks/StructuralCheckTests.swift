import Testing
import TreatyAssessment
import TreatyReading
import TreatyText

@testable import TreatyLinting

struct StructuralCheckTests {
  func findings(_ draft: DraftFixture) -> [String] {
    Linter(rules: .shipped).lint(draft.instrument, assessments: draft.assessments)
      .findings.map { "\($0.rule): \($0.message)" }
  }

  @Test func `an unbalanced bracket is told apart by its side`() {
    var draft = DraftFixture("The fee is [ten euros. It is due] in May.")
    draft.edit {
      for offset in [11, 32] {
        $0.brackets.append(
          Bracket(
            span: Span(offset, offset + 1), range: TextRange(offset, offset + 1), kind: .unbalanced,
            depth: 0))
      }
    }
    #expect(
      findings(draft) == [
        "unclosed-bracket: this square bracket is opened and never closed",
        "unclosed-bracket: this square bracket is closed and never opened",
      ])
  }

  @Test func `a reference to nothing names what was sought`() {
    var draft = DraftFixture("as laid down in paragraph 2 of Article 31")
    let range = draft.range("paragraph 2 of Article 31")
    draft.edit {
      $0.references = [
        CrossReference(
          span: Span(range.start, range.end), range: range,
          targets: [.dangling(eId: "art_31__para_2")])
      ]
    }
    #expect(
      findings(draft) == [
        "dangling-reference: 'paragraph 2 of Article 31' refers to Article 31, paragraph 2, "
          + "which this text does not have"
      ])
  }

  @Test func `a reference into another instrument is not one to nothing`() {
    func lint(_ words: String, _ rest: String, eId: String) -> Int {
      var draft = DraftFixture("in accordance with \(words)\(rest).")
      let range = draft.range(words)
      draft.edit {
        $0.references = [
          CrossReference(
            span: Span(range.start, range.end), range: range, targets: [.dangling(eId: eId)])
        ]
      }
      return findings(draft).count
    }
    #expect(lint("Article 9", " of the GATT 1994", eId: "art_9") == 0)
    #expect(lint("Article 9", " of the Agreement on Safeguards", eId: "art_9") == 0)
    #expect(lint("Article IX", ":4", eId: "art_IX") == 0, "the draft has no Roman numerals")
    #expect(lint("Article 9", " of this Agreement", eId: "art_9") == 1)
    #expect(lint("Article 9", " of the Convention", eId: "art_9") == 1)
    #expect(lint("Article 9", "", eId: "art_9") == 1)
  }

  @Test(arguments: [(5, 0, 5), (6, 0, 1), (6, 200, 6)])
  func `where most references lead nowhere it is said once`(
    dangling: Int, resolved: Int, expected: Int
  ) throws {
    let count = dangling + resolved
    let words = (1...count).map { "article \(100 + $0)" }
    var draft = DraftFixture(words.joined(separator: " or "))
    let ranges = words.map { draft.range($0) }
    draft.edit {
      $0.references = ranges.enumerated().map { place, range in
        CrossReference(
          span: Span(range.start, range.end), range: range,
          targets: [place < dangling ? .dangling(eId: "art_\(101 + place)") : .provision(0)])
      }
    }
    let found = findings(draft)
    #expect(found.count == expected)
    #expect(try #require(found.first).contains("the first of") == (expected == 1))
  }

  @Test func `numbers twice and left out`() {
    let text = "1. First. 2. Second. 2. Again. 5. Fifth."
    var draft = DraftFixture(text)
    draft.contain("art_7", text)
    for (id, words, label) in [
      ("art_7__para_1", "1. First.", "1"), ("art_7__para_2", "2. Second.", "2"),
      ("art_7__para_2_2", "2. Again.", "2"), ("art_7__para_5", "5. Fifth.", "5"),
    ] {
      draft.add(id, words, parent: "art_7", label: label)
    }
    #expect(
      findings(draft) == [
        "duplicate-number: Article 7, paragraph 2: this number is used twice side by side",
        "gap-in-numbering: number 3 is missing before this one",
      ])
  }

  @Test(arguments: [(5, 5), (6, 0)])
  func `a text that is there twice has not many numbers twice`(count: Int, expected: Int) throws {
    let paragraphs = (1...count).map { "\($0). Text." }.joined(separator: "\n\n")
    let text = "Article 1\n\n\(paragraphs)\n\n\(paragraphs)\n"
    let numbers = (1...count).map { String($0) }
    var draft = DraftFixture(text)
    draft.contain("art_1", text)
    for (round, number) in (numbers + numbers).enumerated() {
      draft.add("art_1__para_\(round)", "\(number). Text.", parent: "art_1", label: number)
    }
    #expect(findings(draft).count { $0.hasPrefix("duplicate-number") } == expected)
  }

  @Test func `numbers without text are told where they are few`() throws {
    func empty(_ count: Int) throws -> Int {
      let articles = (1...count).map { "Article \($0)\n" }.joined(separator: "\n")
      let text =
        "AGREEMENT ON WELLS\n\n\(articles)\nArticle \(count + 1)\n\nEach Party shall drill.\n"
      return try TreatyReader().read(name: "a.txt", bytes: Array(text.utf8)).emptyProvisions().count
    }
    #expect(try empty(2) == 2)
    #expect(try empty(9) == 0)
  }

  @Test func `brackets in a word or among signatures are marks of a scan`() {
    let text = "The fee is re1]moved. Signed: [A. B. 1 May) here"
    var draft = DraftFixture(text)
    draft.add("sig", "Signed: [A. B. 1 May) here", kind: .signature)
    draft.edit {
      for offset in [14, 30] {
        $0.brackets.append(
          Bracket(
            span: Span(offset, offset + 1), range: TextRange(offset, offset + 1), kind: .unbalanced,
            depth: 0))
      }
    }
    #expect(findings(draft).isEmpty)
  }

  @Test func `a term is used in the plural too`() {
    let text = "(a) \"tank\" means a vessel; (b) \"cart\" means a wagon; Tanks shall be sealed."
    var draft = DraftFixture(text)
    draft.add("art_1__list_1__point_a", "(a) \"tank\" means a vessel;", kind: .point) {
      assessment, _, _ in
      assessment.functions = [.definition]
    }
    draft.add("art_1__list_1__point_b", "(b) \"cart\" means a wagon;", kind: .point) {
      assessment, _, _ in
      assessment.functions = [.definition]
    }
    let tank = draft.range("tank")
    let cart = draft.range("cart")
    draft.edit {
      $0.definedTerms = [
        DefinedTerm(term: "tank", range: tank, provision: 0),
        DefinedTerm(term: "cart", range: cart, provision: 1),
      ]
    }
    #expect(findings(draft) == ["unused-definition: 'cart' is defined and not used again"])
  }

  private func defining(_ terms: [(term: String, article: String)], after: String = "") -> [String]
  {
    let texts = terms.map { "\($0.article) \"\($0.term)\" means a thing." }
    var draft = DraftFixture((texts + [after]).joined(separator: "\n"))
    for (index, text) in texts.enumerated() {
      draft.add("art_\(index + 1)", text, kind: .article) { assessment, _, _ in
        assessment.functions = [.definition]
      }
    }
    var end = 0
    let defined = terms.indices.map { index in
      let range = draft.range(terms[index].term, from: end)
      end = range.end
      return DefinedTerm(term: terms[index].term, range: range, provision: index)
    }
    draft.edit { $0.definedTerms = defined }
    return findings(draft)
  }

  @Test func `a term of several parts is used where its first part is`() {
    #expect(
      defining(
        [("official activities of the Fund", "In general")], after: "Its official activities."
      )
      .isEmpty)
    #expect(
      defining([("approved site or facility", "In general")], after: "At each approved site.")
        .isEmpty)
    #expect(
      defining([("approved site or facility", "In general")])
        == ["unused-definition: 'approved site or facility' is defined and not used again"])
  }

  @Test func `a second definition says where the first is, and a chapter may have its own`() {
    #expect(
      defining([("grain", "In general"), ("grain", "Moreover")], after: "Grain.")
        == [
          "duplicate-definition: 'grain' is defined a second time; the first definition is in Article 1"
        ])
    #expect(
      defining(
        [("grain", "In general"), ("grain", "For the purposes of this Chapter")], after: "Grain."
      ).isEmpty)
  }

  @Test func `what limits terms holds for all behind it in its article, and for no other`() throws {
    let terms = (1...3).map { "\"grain\" means grain \($0)." }.joined(separator: " ")
    let text =
      "Article 1\n\n\(terms) For the purposes of this Chapter, \(terms) \(terms)\n\n"
      + "Article 2\n\n\(terms)\n"
    let instrument = try TreatyReader().read(name: "a.txt", bytes: Array(text.utf8))
    let rule = try #require(LintRuleBook.shipped.rules.first { $0.id == "duplicate-definition" })
    let places = instrument.duplicateDefinitions(rule.lists).map(\.range.start)
    // Of nine terms in Article 1 six are for a chapter, and the first is the first; Article 2 has three.
    #expect(places.count == 5)
    let words = Array(text.utf8)
    let scope = String(decoding: words, as: UTF8.self).firstRange(of: "For the purposes")
    let start = try #require(scope).lowerBound.utf16Offset(in: text)
    let second = try #require(text.firstRange(of: "Article 2")).lowerBound.utf16Offset(in: text)
    #expect(places.allSatisfy { $0 < start || $0 > second })
  }

  @Test func `an eId in words`() {
    #expect(
      EIdWords.words("art_4__para_1__list_1__point_a") == "Article 4, paragraph 1, point (a)")
    #expect(EIdWords.words("att_2__art_1") == "Annex 2, Article 1")
    #expect(EIdWords.words("part_II__chp_1") == "Part II, Chapter 1")
    #expect(EIdWords.words("zzz") == "zzz")
  }
}
