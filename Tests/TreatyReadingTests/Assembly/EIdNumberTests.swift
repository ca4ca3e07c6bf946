import Foundation
import Testing

@testable import TreatyReading

struct EIdNumberTests {
  @Test(arguments: [
    ("(a)", "a"), ("Article 4 bis", "4bis"), ("Art. 11.2 bis", "11-2bis"), ("ARTICLE IV.", "IV"),
    ("Article premier", "1"), ("PART TWO", "2"), ("Article TWENTY-ONE", "21"), ("1°", "1"),
    ("§ 3", "3"), ("Article -1", "-1"), ("2\u{A0}(", "2"), ("Chapitre 1er", "1"), ("12.5", "12-5"),
    ("ARTÍCULO 2-01", "2-01"), ("Annexe « A »", "A"), ("artefact", "artefact"), ("", ""),
    ("11.2 Rev. A", "11-2RevA"), ("SEC. 2", "2"),
  ])
  func `a printed label gives the number of the eId`(label: String, number: String) {
    #expect(EIdNumber.clean(label) == number)
  }

  @Test func `the printed label keeps its inner spaces`() {
    #expect(EIdNumber.printed("Article  4\u{A0}bis.") == "4 bis")
  }

  /// One case differs by intention: a leading minus is part of the number (Naming Convention §5:
  /// "article −1" gives `art_-1`), where the other parser drops it.
  @Test(.enabled(if: SharedCorpora.has("akn-bluebell/clean_num.json")))
  func `agrees with the cases of another parser`() throws {
    struct Case: Decodable {
      var num: String
      var clean: String
    }
    let cases = try JSONDecoder().decode(
      [Case].self, from: Data(SharedCorpora.bytes("akn-bluebell/clean_num.json")))
    #expect(cases.count == 29)
    let differing = cases.filter { EIdNumber.clean($0.num) != $0.clean }.map(\.num)
    #expect(differing == [" -3a--4,9"])
    #expect(EIdNumber.clean(" -3a--4,9") == "-3a-4-9")
  }
}
