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
}
