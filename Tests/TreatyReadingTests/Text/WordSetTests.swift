import Testing

@testable import TreatyReading

struct WordSetTests {
  private static let words: WordSet = ["shall", "être", "o"]

  @Test(arguments: [
    ("shall", true), ("SHALL", true), ("Être", true), ("ÊTRE", true), ("o", true), ("shal", false),
    ("shalls", false), ("etre", false), ("", false),
  ])
  func `words are found whatever their case, and whole`(word: String, expected: Bool) {
    let bytes = Array(("(" + word + ")").utf8)
    #expect(Self.words.contains(bytes, from: 1, to: bytes.count - 1) == expected)
  }

  @Test func `a phrase ends where its words end, whatever the white space`() {
    let phrases = Phrases(["of the ", "of "])
    let bytes = Array("of\u{A0}the\n  Charter".utf8)
    #expect(phrases.end(at: 0, to: bytes.count, of: bytes) == bytes.count - 7)
    #expect(phrases.end(at: 1, to: bytes.count, of: bytes) == nil)
  }
}
