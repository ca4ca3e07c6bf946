import Testing
import TreatyText

@testable import TreatyReading

struct CommentLinesTests {
  @Test func `comments and words to the linter are no text`() throws {
    let text = """
      CONVENTION ON RIVERS

      The Parties,

      Have agreed as follows:

      Article 1
      Duties

      <!-- treatylint: ignore open-list
      because the list is agreed -->
      1. Each Party shall protect its rivers.

      # treatylint: ignore open-list because the list is agreed
      # treatylint: off vague because it is a framework
      2. Each Party shall report.
      """
    let instrument = try TreatyReader().read(name: "draft.txt", bytes: Array(text.utf8))
    #expect(instrument.format == .text)
    let words = instrument.text.string(TextRange(0, instrument.text.bytes.count))
    #expect(!words.contains("treatylint"))
    #expect(!words.contains("agreed -->"))
    let paragraph = try #require(instrument.provision(withID: "art_1__para_2"))
    let range = instrument.provisions[paragraph].ownRange
    #expect(instrument.text.string(range).contains("Each Party shall report."))
  }

  @Test(arguments: ["draft.txt", "draft.md"])
  func `a comment behind the words of a line is no text`(name: String) throws {
    let text = """
      Article 1

      1. Each Party shall report. <!-- treatylint: ignore open-list because agreed --> Reports are public.

      2. Each Party shall pay. <!-- see the note -->
      """
    let instrument = try TreatyReader().read(name: name, bytes: Array(text.utf8))
    let words = instrument.text.string(TextRange(0, instrument.text.bytes.count))
    #expect(!words.contains("treatylint") && !words.contains("note"))
    #expect(words.contains("Reports are public."))
    let last = try #require(instrument.provisions.last)
    #expect(instrument.text.string(last.range) == "2. Each Party shall pay.")
  }

  @Test(arguments: ["draft.txt", "draft.md"])
  func `a comment before a short heading or line takes nothing with it`(name: String) throws {
    let mark = name.hasSuffix("md") ? "## " : ""
    let comment = "<!-- treatylint: ignore obligation because x -->"
    let text = """
      \(mark)Article 1

      One shall meet.

      \(comment)

      \(mark)Article 2

      \(comment)
      The Parties shall pay under Annex 2

      \(mark)Article 3
      \(comment)

      The Parties shall meet.
      """
    let instrument = try TreatyReader().read(name: name, bytes: Array(text.utf8))
    #expect(instrument.provisions.filter { $0.kind == .article }.map(\.label) == ["1", "2", "3"])
    let words = instrument.provisions.map { instrument.text.string($0.range) }.joined()
    #expect(words.contains("The Parties shall pay under Annex 2"))
    #expect(words.contains("The Parties shall meet."))
  }

  @Test func `a comment that numbers a page has a running head behind it`() throws {
    let text = (1...4).map {
      "<!-- Page \($0) -->\nTreaty Series \($0)\n\nArticle \($0)\n\nWe mow.\n"
    }
    let instrument = try TreatyReader().read(
      name: "t.txt", bytes: Array(text.joined(separator: "\n").utf8))
    let words = instrument.provisions.map { instrument.text.string($0.range) }.joined()
    #expect(!words.contains("Treaty Series"))
  }
}
