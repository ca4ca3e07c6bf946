import Testing
import TreatyText

@testable import TreatyReading

/// The outline of a text: one line for each provision, indented, with its label and its own words.
func outline(_ text: String) throws -> [String] {
  let instrument = try TreatyReader().read(name: "t", bytes: Array(text.utf8))
  var depth: [Int] = []
  return instrument.provisions.map { provision in
    depth.append(provision.parent.map { depth[$0] + 1 } ?? 0)
    let words = instrument.text.string(provision.ownRange)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let parts = [provision.kind.rawValue, provision.label, provision.heading, words]
      .compactMap(\.self).filter { !$0.isEmpty }
    return String(repeating: "  ", count: depth[depth.count - 1]) + parts.joined(separator: " | ")
  }
}

struct PlainTextReaderTests {
  @Test func `a treaty with blank lines between its paragraphs`() throws {
    #expect(
      try outline(
        """
        Convention on the Care of Meadows

        The States Parties to this Convention,

        Recalling the worth of meadows,

        Convinced that they need care,

        Have agreed as follows:

        PART I
        General

        Article 1
        Use of terms

        1. For the purposes of this Convention:

        (a) “meadow” means land under grass;

        (b) “care” includes:

        (i) mowing;

        (ii) grazing;

        and all that goes with it.

        2. Article 5 shall not apply to gardens.

        Article 2

        Each Party shall mow.

        IN WITNESS WHEREOF the undersigned have signed this Convention.
        """) == [
          "title | Convention on the Care of Meadows",
          "preamble | The States Parties to this Convention,",
          "  recital | Recalling the worth of meadows,",
          "  recital | Convinced that they need care,",
          "  wrap-up | Have agreed as follows:",
          "part | I | General",
          "  article | 1 | Use of terms",
          "    paragraph | 1",
          "      chapeau | For the purposes of this Convention:",
          "      point | a | “meadow” means land under grass;",
          "      point | b",
          "        chapeau | “care” includes:",
          "        point | i | mowing;",
          "        point | ii | grazing;",
          "      wrap-up | and all that goes with it.",
          "    paragraph | 2 | Article 5 shall not apply to gardens.",
          "  article | 2 | Each Party shall mow.",
          "testimonium | IN WITNESS WHEREOF the undersigned have signed this Convention.",
        ])
  }

  @Test func `a hard-wrapped treaty, with a reference at the start of a line`() throws {
    #expect(
      try outline(
        """
        Article 1. Each Contracting Party shall keep its meadows in the condition that
        Article 3 of the Annex describes, and shall report on it once in each calendar
        year to the Commission.
        Article 2. The Commission shall:
        (a) examine the reports that it receives from the Contracting Parties under the
        preceding article;
        (b) publish them.
        """) == [
          "article | 1 | Each Contracting Party shall keep its meadows in the condition that "
            + "Article 3 of the Annex describes, and shall report on it once in each calendar "
            + "year to the Commission.",
          "article | 2",
          "  chapeau | The Commission shall:",
          "  point | a | examine the reports that it receives from the Contracting Parties under "
            + "the preceding article;",
          "  point | b | publish them.",
        ])
  }

  @Test func `a provision on its own keeps its points in one piece`() {
    let instrument = TreatyReader().readProvision(
      name: "t", text: "3. Each Party shall: (a) mow; and (b) graze.")
    #expect(instrument.kind == .provision)
    #expect(instrument.provisions.map(\.label) == ["3"])
    #expect(
      instrument.text.string(instrument.provisions[0].ownRange)
        == "Each Party shall: (a) mow; and (b) graze.")
  }

  @Test func `the numbered paragraphs of a letter are its body`() throws {
    let instrument = try TreatyReader().read(
      name: "t",
      bytes: Array(
        """
        Exchange of letters on the mowing of meadows

        Excellency,

        I have the honour to propose the following:

        1. Each meadow is mown in June.

        2. Each Party bears its own costs:

        (a) for scythes;

        (b) for rakes.

        Accept, Excellency, the assurances of my highest consideration.
        """.utf8))
    #expect(
      instrument.provisions.filter { $0.kind == .paragraph }.map(\.label) == ["1", "2"])
    #expect(instrument.provisions.filter { $0.kind == .point }.map(\.label) == ["a", "b"])
    #expect(instrument.provisions.contains { $0.kind == .preamble })
  }
}
