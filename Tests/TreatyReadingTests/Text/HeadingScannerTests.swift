import Testing
import TreatyText

@testable import TreatyReading

struct HeadingScannerTests {
  private func match(_ line: String) -> HeadingMatch? {
    let bytes = Array(line.utf8)
    return HeadingScanner.match(bytes, TextRange(0, bytes.count))
  }

  @Test(arguments: [
    ("Article 1", ProvisionKind.article, [Int](), 1, 0), ("ARTICLE IV", .article, [], 4, 0),
    ("Article 12.5", .article, [12], 5, 0), ("ARTICLE 2-01", .article, [2], 1, 0),
    ("Article 4 bis", .article, [], 4, 2), ("Art. 5ter.", .article, [], 5, 3),
    ("Article premier", .article, [], 1, 0), ("Article 5A", .article, [], 5, 101),
    ("ARTÍCULO 3: Objeto", .article, [], 3, 0), ("PART TWO", .part, [], 2, 0),
    ("Annexe « B »", .annex, [], 2, 0), ("Chapter 1 – General", .chapter, [], 1, 0),
    ("Article I.  Scope", .article, [], 1, 0), ("FIRST PROTOCOL", .annex, [], 1, 0),
    ("Article 八之二", .article, [], 8, 2), ("Article 十五之三", .article, [], 15, 3),
    ("Article 3 (Scope of the Treaty)", .article, [], 3, 0),
  ])
  func `keyword and number make a heading`(
    line: String, kind: ProvisionKind, path: [Int], ordinal: Int, suffix: Int
  ) {
    let heading = match(line)
    #expect(heading?.kind == kind)
    #expect(heading?.number?.path == path)
    #expect(heading?.number?.ordinal == ordinal)
    #expect(heading?.number?.suffix == suffix)
  }

  @Test(arguments: [
    "Final Protocol", "Additional Protocol to the Agreement on Meadows",
    "Protocol to the Convention on the Mowing of Meadows",
    "Protocole final de l’accord sur les prés",
    "Protocole entre le gouvernement de la vallée et le gouvernement de la montagne",
  ])
  func `the name of a protocol is a heading`(line: String) {
    #expect(match(line)?.kind == .annex)
  }

  @Test(arguments: [
    "Protocol to the Convention shall enter into force",
    "Protocol to the convention and its annexes",
    "Additional Protocols to the Agreement on Meadows", "Final provisions of the Protocol",
    "Protocole relatif aux prés et à leur entretien,",
  ])
  func `running text that speaks of a protocol is none`(line: String) {
    #expect(match(line) == nil)
  }

  @Test(arguments: [
    "Article 5 of the Convention", "Article 6, paragraph 2", "article 5 The", "Article 3(1)",
    "Article 3 (a)",
    "Article 3 (Scope) of the Convention",
    "Paragraph 1 shall also apply", "Part of the territory", "Annexed to this", "Articles 1 and 2",
  ])
  func `a reference at the start of a line is none`(line: String) {
    #expect(match(line) == nil)
  }
}
