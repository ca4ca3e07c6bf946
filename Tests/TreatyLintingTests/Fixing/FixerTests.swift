import Testing
import TreatyAssessment
import TreatyEffects
import TreatyText

@testable import TreatyLinting

struct FixerTests {
  private func fix(_ text: String, name: String = "draft.txt") throws -> Fixer.Result {
    let pipeline = Pipeline()
    var options = PipelineOptions()
    options.lint.includesLowConfidence = true
    return Fixer(pipeline).fix(
      try pipeline.analyse(name: name, bytes: Array(text.utf8), options: options))
  }

  private func fixed(_ text: String, name: String = "draft.txt") throws -> String {
    String(decoding: try fix(text, name: name).bytes, as: UTF8.self)
  }

  @Test(arguments: ["draft.txt", "draft.md"])
  func `slips of the keyboard are corrected where words are written`(name: String) throws {
    let text = """
      Article 1

      1. Each Party  shall publish  the report , and send it to the Secretariat .

      2. Lakes  and rivers are waters.
      """
    #expect(
      try fixed(text, name: name) == """
        Article 1

        1. Each Party shall publish the report, and send it to the Secretariat.

        2. Lakes and rivers are waters.
        """)
  }

  @Test func `what is laid out, quoted or doubled on purpose is left alone`() throws {
    for text in [
      "Article 1\n\nLakes    Rivers    Seas\n10  , 20     30\n",
      "Article 1\n\nThe Parties agree that that which had had effect stays so.\n",
      "Article 1\n\nEach Party shall report …  as it did.\n\tA  tab\there.\n",
    ] {
      let result = try fix(text)
      #expect(result.corrections.allSatisfy { $0.kind == .typographic })
      #expect(!String(decoding: result.bytes, as: UTF8.self).contains("that which had effect"))
      if text.contains("Rivers") { #expect(result.corrections.isEmpty) }
    }
  }

  private static let gap = """
    Article 1

    1. Each Party shall report to the Secretariat every year.

    3. The Secretariat shall publish the reports.

    4. The reports shall be public.

    """

  @Test func `a number that is left out is filled where nothing refers to those behind`() throws {
    #expect(
      try fixed(Self.gap)
        == Self.gap.replacing("3. The", with: "2. The").replacing("4. The", with: "3. The"))
  }

  @Test func `a reference to a number that would change keeps all numbers`() throws {
    let text =
      Self.gap + "\nArticle 2\n\nArticle 1, paragraph 3, does not apply to islands.\n"
      + "\nArticle 3\n\nThe seat is in Oslo.\n"
    #expect(try fixed(text) == text)
    let vain =
      Self.gap + "\nArticle 2\n\nArticle 1, paragraph 2, does not apply to islands.\n"
      + "\nArticle 3\n\nThe seat is in Oslo.\n"
    #expect(try fixed(vain) == vain)
  }

  @Test func `a number in brackets and a number of an article stay`() throws {
    let bracketed = Self.gap.replacing("3. The Secretariat", with: "[3. The Secretariat")
      .replacing("the reports.", with: "the reports.]")
    #expect(try fixed(bracketed) == bracketed)
    let articles = (1...5).filter { $0 != 2 }.map { "Article \($0)\n\nThe seat is in Oslo.\n" }
      .joined(separator: "\n")
    #expect(try fixed(articles) == articles)
  }

  @Test func `a silenced gap stays`() throws {
    let text = Self.gap.replacing(
      "\n3. The", with: "\n<!-- treatylint: ignore gap because 2 is reserved -->\n3. The")
    #expect(try fixed(text) == text)
  }

  @Test(arguments: DraftedText.all.filter { !$0.file.hasSuffix(".xml") })
  func `whatever is corrected, every measure stays, and a second time nothing is left to do`(
    draft: DraftedText
  ) throws {
    let pipeline = Pipeline()
    let before = try pipeline.analyse(name: draft.file, bytes: spoiled(try draft.bytes()))
    let result = Fixer(pipeline).fix(before)
    #expect(!result.corrections.isEmpty)
    let after = try pipeline.analyse(name: draft.file, bytes: result.bytes)
    #expect(after.assessments.map(\.force) == before.assessments.map(\.force))
    #expect(after.assessments.map(\.precision?.score) == before.assessments.map(\.precision?.score))
    #expect(after.assessments.map(\.hortatory.score) == before.assessments.map(\.hortatory.score))
    #expect(after.assessments.map(\.functions) == before.assessments.map(\.functions))
    #expect(
      after.assessments.map { $0.escapes.map(\.kind) }
        == before.assessments.map { $0.escapes.map(\.kind) })
    #expect(after.effects.map { $0.map(\.direction) } == before.effects.map { $0.map(\.direction) })
    #expect(Fixer(pipeline).fix(after).corrections.isEmpty)
  }

  /// A text with slips: every tenth space doubled, and some commas set apart.
  private func spoiled(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var spaces = 0
    for byte in bytes {
      if byte == 0x20 { spaces += 1 }
      if byte == 0x2C, spaces % 7 == 0 { result.append(0x20) }
      result.append(byte)
      if byte == 0x20, spaces % 10 == 0 { result.append(0x20) }
    }
    return result
  }
}
