import Testing

/// XML of a format of one's own is read by a mapping file.
struct XMLMapTests {
  private let document = "Corpora/own-format/harbour-dues-accord.xml"

  @Test func `the example of the documentation is read as its mapping says`() throws {
    let outcome = try Program.run(
      ["outline", "--xml-map", "Corpora/own-format/map.yml", document])
    #expect(outcome.code == 0)
    #expect(outcome.complaints == "")
    for part in [
      "title  Accord on Harbour Dues", "recital  Mindful of the cost", "article 1  Dues",
      "paragraph 2", "chapeau  The dues shall cover:", "point b  pilotage, where it is",
      "preamble__formula_2", "art_1__para_2__list_1__point_b",
    ] {
      #expect(outcome.output.contains(part), "\(part)")
    }
    #expect(!outcome.output.contains("HD/7"))
  }

  @Test func `without a mapping its words are read as paragraphs, with a warning`() throws {
    let outcome = try Program.run(["outline", document])
    #expect(outcome.output.contains("Each Party shall publish its harbour dues"))
    #expect(outcome.complaints.contains("the XML format of <Accord> is not known"))
  }
}
