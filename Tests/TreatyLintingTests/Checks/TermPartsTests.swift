import Testing

@testable import TreatyLinting

struct TermPartsTests {
  @Test(arguments: [
    ("well", ["well"]),
    ("approved site or facility", ["approved site", "facility"]),
    ("official activities of the Fund", ["official activities"]),
    ("Uniform Well Code (UWC)", ["Uniform Well Code", "UWC"]),
    ("Wells/springs of a Party", ["Wells", "springs"]),
    ("a service supplied in the exercise of public power", ["service supplied"]),
    ("the term “drilling licence” (DL)", ["drilling licence", "DL"]),
    ("public pumping service1", ["public pumping service"]),
    ("(b)", ["b"]),
  ])
  func `a term has the parts of which one is a use`(term: String, parts: [String]) {
    #expect(
      TermParts(term, joiners: ["of", "in", "by", "for"]).parts == parts)
  }
}
