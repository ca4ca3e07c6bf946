import Testing
import TreatyReading
import TreatyText

/// Articles and paragraphs that stand at the edges of pages, or beside comments.
struct PageEdgeTests {
  private func articles(_ text: String) throws -> Int {
    let instrument = try TreatyReader().read(name: "draft.txt", bytes: Array(text.utf8))
    return instrument.provisions.count { $0.kind == .article }
  }

  @Test func `headings beside comments are no running heads`() throws {
    let text = (1...4).map { "Article \($0)\n<!-- see note -->\nEach Party shall publish maps.\n" }
    #expect(try articles("TREATY\n\n" + text.joined(separator: "\n")) == 4)
  }

  @Test(arguments: ["Page 7\n", "\u{C}"])
  func `an article may begin a page`(edge: String) throws {
    let text = (1...5).map {
      "\(edge)Article \($0)\nEach Party shall publish maps of kind \($0).\n"
    }
    #expect(try articles("TREATY\n\n" + text.joined(separator: "\n")) == 5)
  }
}
