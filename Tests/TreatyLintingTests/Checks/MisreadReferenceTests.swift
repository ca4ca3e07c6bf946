import Testing
import TreatyText

@testable import TreatyLinting

/// An error that is none costs more trust than one missed.
struct MisreadReferenceTests {
  static let pipeline = Pipeline()

  func faults(_ text: String, title: String = "AGREEMENT ON WELLS") throws -> [String] {
    try Self.pipeline.analyse(
      name: "draft.txt", bytes: Array("\(title)\n\n\(text)\n".utf8), options: PipelineOptions()
    ).findings.map(\.rule).filter { ["dangling-reference", "unused-definition"].contains($0) }
  }

  let two = """
    Article 1

    Each Party shall count its wells.

    Article 2

    The count shall be made as Article 5 requires.

    Article 3

    This Agreement shall enter into force on 1 January 2030.
    """

  @Test func `a reference that leads nowhere is found`() throws {
    #expect(try faults(two) == ["dangling-reference"])
  }

  @Test func `an instrument that amends another refers to that one`() throws {
    #expect(try faults(two, title: "PROTOCOL AMENDING THE AGREEMENT ON WELLS").isEmpty)
    let replaced = two.replacing(
      "as Article 5 requires",
      with: "as Article 5 requires, where the words 'a' shall be replaced by 'b'")
    #expect(try faults(replaced).isEmpty)
  }

  @Test func `paragraphs without numbers are counted`() throws {
    let text = """
      Article 1

      Each Party shall count its wells.

      The count shall be public.

      Article 2

      Each Party shall publish the count under Article 1, paragraph 2.
      """
    #expect(try faults(text).isEmpty)
  }

  @Test func `an article that stands on a line with another was not read, and is there`() throws {
    let text = """
      Article 1

      Each Party shall count its wells. Article 5 The count is public.

      Article 2

      Each Party shall publish the count in accordance with Article 5.

      Article 3

      This Agreement shall enter into force on 1 January 2030.
      """
    #expect(try faults(text).isEmpty)
  }

  @Test func `a name in brackets saves words and is not missed where it is not used`() throws {
    let text = """
      Article 1

      For the purposes of this Convention, the Wells Fund (hereinafter "the Fund") means a fund.
      """
    #expect(try faults(text).isEmpty)
  }

  /// Three articles, of which the second says something of another.
  func draft(_ words: String, last: String = "") -> String {
    """
    Article 1

    Each Party shall count its wells.

    Article 2

    \(words)

    Article 3

    This Agreement shall enter into force on 1 January 2030.

    \(last)
    """
  }

  @Test func `a heading that was not read is no reference`() throws {
    #expect(
      try faults(draft("The count is public. Article 5: Pumps Each Party shall count its pumps."))
        .isEmpty)
    #expect(try faults(draft("The count is due as Article 5 says.")) == ["dangling-reference"])
    // Where several were not read nobody can tell what is missing.
    let several = ["11", "12", "13"].map { " Article \($0): Pumps Each Party shall pump." }
    #expect(
      try faults(draft("The count is due as Article 5 says." + several.joined())).isEmpty)
  }

  @Test func `a heading in capitals with the figure of its first paragraph is one`() throws {
    let text = draft(
      "the count is public ARTICLE 51. parties shall pump ARTICLE 61. parties shall drill ARTICLE 71. parties shall dig. It is due as Article 9 says."
    )
    #expect(try faults(text).isEmpty)
  }

  @Test func `an article missing between two is told once, as a gap`() throws {
    let text = draft("The count is due as Article 5 says.", last: "Article 6\n\nDone.")
    let rules = try Self.pipeline.analyse(
      name: "draft.txt", bytes: Array("AGREEMENT ON WELLS\n\n\(text)\n".utf8),
      options: PipelineOptions()
    ).findings.map(\.rule)
    #expect(rules == ["gap-in-numbering"])
  }

  @Test func `a number that was cut at its stop is not read`() throws {
    #expect(try faults(draft("The count is due as Article 7.4. says, in May.")).isEmpty)
  }

  @Test func `a provision that is named with of the, without a space or as 1a is there`() throws {
    let first = """
      Article 1

      1. Each Party shall count:

      (a) its wells;

      (b) its pumps.

      2. The count shall be public.

      3. It shall be free.

      Article 2

      1. \("WORDS")

      2. This Agreement shall enter into force on 1 January 2030.

      Article 3

      Each Party shall keep its wells.
      """
    for words in [
      "The term of paragraph 3 of the Article 1 is a year.",
      "The term of paragraph 3 of Article1 is a year.",
      "The products of Article 1(1a) are free.",
    ] {
      #expect(try faults(first.replacing("WORDS", with: words)).isEmpty, "\(words)")
    }
    #expect(
      try faults(
        first.replacing("WORDS", with: "The term of paragraph 4 of the Article 1 is a year."))
        == ["dangling-reference"])
  }

  @Test func `where articles are counted anew in each chapter one of them may be meant`() throws {
    func chapter(_ number: Int, _ words: String) -> String {
      let articles = (1...4).map {
        "Article \($0)\n\n1. Each Party shall count its wells.\n\n2. \(words)\n\n3. The count is free."
      }
      return "CHAPTER \(number)\n\n" + articles.joined(separator: "\n\n")
    }
    let text =
      chapter(1, "The count is due in May.") + "\n\n"
      + chapter(2, "It follows paragraph 5 of Article 3 (Pumps).")
    #expect(try faults(text).isEmpty)
  }

  @Test func `a text that changes another again and again speaks of that one`() throws {
    let changes = (1...6).map {
      "Article \($0)\n\nArticle \($0 + 20) is replaced by the following: none."
    }
    let text = changes.joined(separator: "\n\n") + "\n\nArticle 7\n\nIt is due as Article 40 says."
    #expect(try faults(text, title: "PROTOCOL TO THE AGREEMENT ON WELLS").isEmpty)
  }
}
