import Testing
import TreatyReading
import TreatyText

struct CorporaReadingTests {
  @Test(arguments: DraftedText.all)
  func `every provision that was coded by hand is found`(_ draft: DraftedText) throws {
    let instrument = try TreatyReader().read(name: draft.file, bytes: try draft.bytes())
    let ids = Set(instrument.provisions.map(\.id))
    let missing = try draft.rows("codes").compactMap { $0["eId"] }.filter { !ids.contains($0) }
    #expect(missing.isEmpty)
  }
}
