import Testing
import TreatyText

@testable import TreatyLinting

/// Terms as whole texts define and use them.
struct DefinitionTests {
  static let pipeline = Pipeline()

  func faults(_ text: String, title: String = "AGREEMENT ON WELLS") throws -> [String] {
    try Self.pipeline.analyse(
      name: "draft.txt", bytes: Array("\(title)\n\n\(text)\n".utf8), options: PipelineOptions()
    ).findings.map(\.rule).filter { $0.hasSuffix("-definition") }
  }

  func defining(_ definition: String, then use: String) throws -> [String] {
    try faults(
      """
      Article 1
      Use of terms

      For the purposes of this Agreement:

      (a) "well" means a hole from which water is drawn;

      (b) \(definition).

      Article 2

      Each Party shall count its wells. \(use)
      """)
  }

  @Test func `a term that nobody uses is named`() throws {
    #expect(
      try defining("\"drill\" means a tool for holes", then: "The count shall be public.")
        == ["unused-definition"])
  }

  @Test func `the words of a term may stand in another order`() throws {
    #expect(
      try defining(
        "\"groundwater table protection\" includes the care of springs",
        then: "It shall provide for the protection of the groundwater table.") == [])
  }

  @Test func `a short form is a use, in brackets or behind or`() throws {
    for definition in [
      "Uniform Well Code (UWC) means the code of 1990", "\"Uniform Well Code\" (UWC) means a code",
      "the term \"Uniform Well Code\" or \"UWC\" means the code of 1990",
    ] {
      #expect(try defining(definition, then: "It shall follow the UWC.") == [], "\(definition)")
      #expect(
        try !defining(definition, then: "It shall follow the code.").isEmpty, "\(definition)")
    }
  }

  @Test func `a term may be used in the definition before it`() throws {
    #expect(
      try defining(
        "\"drill\" means a tool for deep holes; \"deep holes\" means those below ten metres",
        then: "It shall register each drill.") == [])
  }

  @Test func `means is a noun behind words that begin or end as no name does`() throws {
    #expect(
      try faults(
        """
        Article 1

        For the purposes of this Agreement procurement of wells is understood as procurement:

        (a) by any contractual means, including lease;

        (b) where published by electronic means, without delay.

        Article 2

        Workers shall also be given the means by which they can draw water.

        Article 3

        To the fullest extent of the means available to it, each Party shall draw water.

        Article 4

        To the fullest extent of the means available to it, each Party shall save water.
        """) == [])
  }

  @Test func `a name that is spoken of is not defined`() throws {
    #expect(
      try defining(
        "\"drill\" means a tool, but for the so-called \"dowsing rod\"",
        then: "It shall register each drill.") == [])
  }

  @Test func `short names in brackets hold where they are used`() throws {
    func naming(_ first: String, _ second: String) throws -> [String] {
      try faults(
        """
        Article 1

        1. The Parties establish a \(first). \(second)

        Article 2

        The Parties establish a Board for Pumps (hereinafter referred to as "the Board"). The Board shall meet.
        """)
    }
    let board = "Board for Wells (hereinafter referred to as \"the Board\")"
    #expect(try naming(board, "The Board shall meet.") == [])
    #expect(
      try naming(
        board, "\n\n2. A Board for Springs (hereinafter referred to as \"the Board\") shall meet.")
        == ["duplicate-definition"])
  }

  @Test func `a term may be narrowed for a case or a paragraph`() throws {
    func twice(_ second: String) throws -> [String] {
      try faults(
        """
        Article 1

        1. "Owner" means the person who is registered as owner of a well.

        2. \(second)

        3. The owner shall keep the well clean.
        """)
    }
    #expect(try twice("\"Owner\" means the State.") == ["duplicate-definition"])
    #expect(
      try twice(
        "However, in the case of a well that a State owns and a company works, \"owner\" means such company."
      )
        == [])
    #expect(try twice("In paragraph 3, \"owner\" means the one who draws water.") == [])
  }
}
