import Testing
import TreatyText

@testable import TreatyReading

/// A short sentence that is all an article has is its text.
struct LoneSentenceTests {
  private func words(_ article: String) throws -> (heading: String?, text: String) {
    let instrument = try TreatyReader().read(
      name: "t", bytes: Array("\(article)\n\nArticle 8\n\nEach Party shall mow.\n".utf8))
    let first = instrument.provisions[0]
    return (first.heading, instrument.text.string(first.range))
  }

  @Test(arguments: [
    "The Annexes form part of this Agreement.",
    "Nothing in this Pact affects rights of third States.",
    "The term \"river\" means any lake or canal.", "The Parties reaffirm the Charter.",
  ])
  func `alone behind the number, on a line of its own or the same, it is no heading`(
    sentence: String
  ) throws {
    #expect(try words("Article 7\n\n\(sentence)").heading == nil)
    #expect(try words("Article 7\n\n\(sentence)").text.hasSuffix(sentence))
    #expect(try words("Article 7. \(sentence)").heading == nil)
    #expect(try words("Article 7\n\nScope\n\n\(sentence)").heading == "Scope")
    #expect(try words("Article 7\n\nScope\n\n\(sentence)").text.hasSuffix(sentence))
  }

  @Test func `before other words a title keeps its full stop`() throws {
    #expect(try words("Article 7. Definitions.\n\nA lake is water.").heading == "Definitions.")
    #expect(try words("Article 7\n\nDefinitions.\n\nA lake is water.").heading == "Definitions.")
  }
}
