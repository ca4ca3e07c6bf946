import Testing
import TreatyText

@testable import TreatyReading

struct FurnitureTests {
  private func read(_ text: String) throws -> Instrument {
    try TreatyReader().read(name: "t", bytes: Array(text.utf8))
  }

  @Test func `page numbers, symbols and running heads are skipped, and the sentence goes on`()
    throws
  {
    let instrument = try read(
      """
      The Meadow Council,
      Recalling its resolution 12 (1990) and convinced that the meadows of the northern valley,
      2
      M/RES/14 (1991)
      which were not grazed for years, need particular care in the coming summer and autumn,
      1. Decides to mow;
      2. Decides to remain seized of the matter.
      """)
    #expect(instrument.kind == .resolution)
    #expect(instrument.skipped.map { instrument.source.string($0) } == ["2", "M/RES/14 (1991)"])
    let recital = instrument.provisions.first { $0.kind == .preambularParagraph }
    #expect(
      recital.map { instrument.text.string($0.ownRange).hasSuffix("summer and autumn,") } == true)
  }

  @Test func `a hyphen at a line's end is no part of the word, unless the word has one`() throws {
    let instrument = try read(
      """
      Article 1
      Each Party shall grant a per-
      mit to the non-
      governmental bodies that the self-
      governing districts of the valley name for this purpose.
      """)
    #expect(
      instrument.text.string(instrument.provisions[0].ownRange)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        == "Each Party shall grant a permit to the non-governmental bodies that the self-governing "
        + "districts of the valley name for this purpose.")
    #expect(instrument.skipped.map { instrument.source.string($0) } == ["-"])
  }

  @Test func `a list of contents is not the body`() throws {
    let instrument = try read(
      """
      Treaty on Meadows

      CONTENTS

      Article 1 Use of terms
      Article 2 Mowing
      Article 3 Grazing

      The Parties agree as follows:

      Article 1
      Use of terms

      A meadow is land under grass, and it is nothing else for the purposes of this Treaty.

      Article 2
      Mowing

      Each Party shall mow once a year, in the month that the Commission names for that purpose.

      Article 3
      Grazing

      No Party shall graze without the consent of the Commission that Article 2 establishes.
      """)
    #expect(instrument.provisions.count { $0.kind == .article } == 3)
    #expect(instrument.provisions.first { $0.kind == .article }?.heading == "Use of terms")
  }

  @Test func `a body whose first article comes again is no list of contents`() throws {
    let articles = (1...6).map { "Article \($0)\n\nEach Party shall mow in month \($0).\n" }
    let text = (articles + [articles[0], "Article 7\n\nThe Parties shall meet.\n"])
      .joined(separator: "\n")
    let instrument = try read(text)
    #expect(instrument.skipped.isEmpty)
    #expect(instrument.provisions.count { $0.kind == .article } == 8)
  }

  @Test func `a text that is there twice is no list of contents, whatever its language`() throws {
    // Nothing in it is known to the reader as a verb.
    let articles = (1...6).map { "Article \($0)\n\nAlle Parteien mähen im Monat \($0)\n" }
    let instrument = try read((articles + articles).joined(separator: "\n"))
    #expect(instrument.skipped.isEmpty)
  }

  @Test func `a sentence in a list of contents stays in the text`() throws {
    let entries = (1...4).map { "Article \($0) Meadow \($0)\n" }
    let articles = (1...4).map {
      "Article \($0)\nMeadow \($0)\n\nEach Party shall mow meadow \($0).\n"
    }
    let instrument = try read(
      (entries.dropLast() + ["The Commission shall keep this list.\n"] + entries.suffix(1)
        + articles)
        .joined(separator: "\n"))
    #expect(instrument.provisions.count { $0.kind == .article } == 4)
    #expect(
      instrument.skipped.map { instrument.source.string($0) }
        == entries.map { String($0.dropLast()) })
  }

  @Test func `footnotes at the end of a page and their marks are skipped`() throws {
    let instrument = try read(
      """
      Article 1

      1. Each Party shall mow.1 It does so in June,2 as Annex 2 says.

      2. Each Party shall graze.
      ____
      1 As amended in 1999.
      2 Subject to the weather.
      2/3

      Article 2

      Each Party shall report.
      """)
    let words = instrument.provisions.map { instrument.text.string($0.ownRange) }
    #expect(
      words == [
        "", "Each Party shall mow. It does so in June, as Annex 2 says.",
        "Each Party shall graze.", "Each Party shall report.",
      ])
    #expect(
      instrument.skipped.map { instrument.source.string($0) } == [
        "1", "2", "____", "1 As amended in 1999.", "2 Subject to the weather.", "2/3",
      ])
    #expect(CoverageMeasures.firstGap(in: instrument) == nil)
  }

  @Test func `a sentence that comes again on every page is no running head`() throws {
    let pages = (1...4).map { "Meadow \($0)\n\nEach Party shall mow it.\n\u{0C}" }
    let instrument = try read("Article 1\n\n" + pages.joined())
    #expect(
      instrument.provisions.count {
        instrument.text.string($0.ownRange).hasSuffix("Each Party shall mow it.")
      } == 4)
  }

  @Test func `line numbers in the margin are skipped`() throws {
    let plain = [
      "Article 1", "", "1. Each Party shall mow its meadows in June of each year, and shall",
      "report to the Secretariat on what it has mown.", "", "2. Each Party may:",
      "(a) graze sheep;",
      "(b) graze goats.", "", "Article 2", "", "The Parties shall meet every third year, unless",
      "they decide otherwise.", "", "Article 3", "", "This Convention enters into force at once.",
    ]
    let numbered = plain.enumerated().map { "\($0.offset + 1)  \($0.element)" }
    func outline(_ lines: [String]) throws -> [String] {
      let instrument = try read(lines.joined(separator: "\n"))
      #expect(CoverageMeasures.firstGap(in: instrument) == nil)
      return instrument.provisions.map { provision in
        provision.id + " "
          + instrument.text.string(provision.ownRange)
          .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
    #expect(try outline(numbered) == outline(plain))
  }
}
