import Foundation
import Testing
import TreatyText

@testable import TreatyReports

struct JSONWriterTests {
  @Test func `strings come back as they were`() throws {
    let texts = [
      "", "plain", "\"quoted\" \\ back", "tab\tnew\nline\rreturn\u{8}\u{C}",
      "\u{0}\u{1}\u{1F}\u{7F}",
      "délai 条約 🌍 e\u{301}", "\u{2028}\u{FEFF}",
    ]
    var json = JSONWriter()
    json.strings(texts)
    let value = try JSONSerialization.jsonObject(with: Data(json.bytes))
    #expect(value as? [String] == texts)
    for byte in json.bytes { #expect(byte >= 0x20 && byte != 0x7F) }
  }

  @Test(arguments: [
    (0, "0.0"), (0.71, "0.71"), (1, "1.0"), (-0.125, "-0.125"), (0.00004, "0.0"),
    (0.00005, "0.0001"), (12345.6789, "12345.6789"), (0.99999, "1.0"), (-0.00001, "0.0"),
    (.nan, "0.0"),
  ])
  func `numbers have up to four decimals`(number: Double, written: String) {
    var bytes: [UInt8] = []
    bytes.append(decimal: number)
    #expect(bytes.text == written)
  }

  @Test(arguments: [0, 7, 10, -10, 99, 100, 1_234_567, Int.max, Int.min])
  func `whole numbers are written in full`(number: Int) {
    var bytes: [UInt8] = []
    bytes.append(decimal: number)
    #expect(bytes.text == String(number))
  }
}
