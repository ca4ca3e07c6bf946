import Testing
import TreatyText

@testable import TreatyLinting

struct TermSearchTests {
  /// Whether each term occurs in a text, of which the first `defined` bytes define them.
  private func found(_ terms: [String], in text: String, defined: Int = 0) -> [Bool] {
    var search = TermSearch()
    for term in terms { search.add(term, outside: TextRange(0, defined)) }
    search.read(ReadingText(whole: SourceText(name: "draft.txt", text: text)))
    return terms.indices.map(search.isFound)
  }

  @Test func `a term is found in any case and number, and beside any punctuation`() {
    #expect(found(["Competent Authority"], in: "the competent authorities shall") == [true])
    #expect(found(["Party"], in: "“Parties”, as they are") == [true])
    #expect(found(["Party"], in: "the Party’s ships") == [true])
    #expect(found(["vessel"], in: "fishing-vessels.") == [true])
    #expect(found(["ÉTAT membre"], in: "l\u{A0}état membre") == [true])
    #expect(found(["mass"], in: "mas and masses") == [false])
  }

  @Test func `the definition itself is no use`() {
    let definition = "“vessel” means a ship."
    #expect(found(["vessel"], in: definition, defined: definition.utf8.count) == [false])
    let text = definition + " A vessel shall."
    #expect(found(["vessel"], in: text, defined: definition.utf8.count) == [true])
  }

  @Test func `the order of the words is free, and small words between them are passed over`() {
    #expect(found(["water table protection"], in: "protection of the water table") == [true])
    #expect(found(["water table protection"], in: "protection of water and the table") == [false])
    #expect(found(["A"], in: "nothing") == [true], "nobody could tell whether it is used")
  }

  @Test func `terms that begin alike are told apart however long they are`() {
    let long = "one two three four five six seven eight nine"
    #expect(found([long, long + " ten"], in: "x \(long) y") == [true, false])
    #expect(found(["one", "one two", "one three"], in: "one two") == [true, true, false])
    #expect(found(["", "—"], in: "one") == [false, false])
  }

  @Test func `terms of the same words are found where they are not defined`() {
    let text = "vessel, vessel. Vessels: a vessel."
    var search = TermSearch()
    for range in [TextRange(0, 15), TextRange(0, 15), TextRange(16, 23), TextRange(0, 34)] {
      search.add("vessel", outside: range)
    }
    search.read(ReadingText(whole: SourceText(name: "draft.txt", text: text)))
    #expect((0..<4).map(search.isFound) == [true, true, true, false])
  }

  @Test func `a term of more words than anybody defines is known by its first`() {
    let words = (1...70).map { "w\($0)" }.joined(separator: " ")
    #expect(found([words], in: "x \(words) y") == [true])
    #expect(found([words], in: String(words.dropLast(60))) == [false])
  }
}
