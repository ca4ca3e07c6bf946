import Testing
import TreatyText

@testable import TreatyReading

struct ResolutionReaderTests {
  @Test func `organ, preamble, operative paragraphs, points, section, closing lines, annex`() throws
  {
    #expect(
      try outline(
        """
        Resolution adopted by the General Assembly on 3 May 2001

        55/300. Meadows of the world

        The General Assembly,

        Recalling its resolution 54/12 of 2 May 2000,

        Deeply concerned about the state of meadows,

        1. Calls upon States:

        (a) To mow;

        (b) To graze;

        Follow-up

        2. Requests the Secretary-General to report.

        82nd plenary meeting
        3 May 2001

        Annex
        Plan of work

        1. States should mow in summer.
        """) == [
          "note | Resolution adopted by the General Assembly on 3 May 2001",
          "title | 55/300. Meadows of the world",
          "preamble | The General Assembly,",
          "  preambular-paragraph | Recalling its resolution 54/12 of 2 May 2000,",
          "  preambular-paragraph | Deeply concerned about the state of meadows,",
          "operative-paragraph | 1",
          "  chapeau | Calls upon States:",
          "  point | a | To mow;",
          "  point | b | To graze;",
          "heading | Follow-up",
          "operative-paragraph | 2 | Requests the Secretary-General to report.",
          "signature | 82nd plenary meeting 3 May 2001",
          "annex | Plan of work",
          "  operative-paragraph | 1 | States should mow in summer.",
        ])
  }

  @Test func `a day at the start of a line is no paragraph`() throws {
    let lines = try outline(
      """
      The Meadow Council,

      Recalling its resolutions of 3 May 1999 and of
      23 June 2003, which remain in force,

      1. Decides to mow.
      """)
    #expect(lines.count { $0.contains("preambular-paragraph") } == 1)
    #expect(lines.last == "operative-paragraph | 1 | Decides to mow.")
  }
}
