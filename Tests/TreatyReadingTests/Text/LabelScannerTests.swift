import Testing
import TreatyText

@testable import TreatyReading

struct LabelScannerTests {
  private func labels(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return LabelScanner.labels(bytes, from: 0, to: bytes.count).map {
      String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("1. The", ["1."]), ("1 The", ["1"]), ("(1) the", ["(1)"]), ("1) the", ["1)"]),
    ("1° Les", ["1°"]), ("§ 1 The", ["§ 1"]), ("(a) the", ["(a)"]), ("(d ) the", ["(d )"]),
    ("a) the", ["a)"]), ("(iv) the", ["(iv)"]), ("(aa) the", ["(aa)"]), ("– the", ["–"]),
    ("1. (a) the", ["1.", "(a)"]), ("2 (1) The", ["2", "(1)"]),
    ("1.(a)(i) the", ["1.", "(a)", "(i)"]),
    ("3 bis. The", ["3 bis."]), ("(a bis) the", ["(a bis)"]), ("1.2.3 The", ["1.2.3"]),
    ("1.- Las", ["1.-"]), ("[3.] The", ["[3."]), ("(a)he", ["(a)"]), (".1 the", [".1"]),
  ])
  func `labels are read as printed`(text: String, expected: [String]) {
    #expect(labels(text) == expected)
  }

  @Test(arguments: [
    "The Parties", "2006 was", "(as amended)", "1 the", "20 December 2006", "5 per cent", "a State",
    "(2000) the", "I shall", "-1", "civil", "(mix)",
  ])
  func `other beginnings are no labels`(text: String) {
    #expect(labels(text).isEmpty)
  }

  @Test func `a small numeral is also a letter`() {
    let bytes = Array("(i) the".utf8)
    let label = LabelScanner.label(bytes, from: 0, to: bytes.count)
    #expect(
      label?.readings == [
        Label.Reading(series: .lowerLetter, ordinal: 9),
        Label.Reading(series: .lowerRoman, ordinal: 1),
      ])
  }
}
