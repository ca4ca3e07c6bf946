import Foundation
import Testing
import TreatyLinting
import TreatyReading
import TreatyText

@testable import TreatyReports

/// Findings in a source with markup: the place is the file's, the words shown are the reader's.
struct MarkedUpSourceTests {
  private func input() throws -> Analysis {
    let text =
      "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"t\"><body>"
      + "<article eId=\"art_1\"><num>Article 1</num><content><p>The Parties <i>shall</i> try&#x20;to "
      + "&amp; keep peace.</p></content></article></body></act></akomaNtoso>"
    let instrument = try TreatyReader().read(name: "t.xml", bytes: Array(text.utf8))
    let reading = instrument.text.string(TextRange(0, instrument.text.bytes.count))
    let offset = try #require(reading.range(of: "try"))
    let start = reading.utf8.distance(from: reading.startIndex, to: offset.lowerBound)
    let range = TextRange(start, start + "try to & keep".utf8.count)
    let finding = Finding(
      rule: "r", severity: .warning, message: "m",
      provision: instrument.provisions.firstIndex { $0.kind == .article }, range: range,
      span: instrument.text.sourceSpan(of: range))
    return Analysis(instrument: instrument, findings: [finding])
  }

  @Test func `the excerpt shows words, not tags, and underlines them`() throws {
    let lines = LintReport(style: TerminalStyle(width: 60)).findings(try input()).text
      .split(separator: "\n")
    #expect(lines.count == 3)
    #expect(!lines[1].contains("<"))
    let column = try #require(lines[2].firstIndex(of: "^"))
    let indent = lines[2].distance(from: lines[2].startIndex, to: column)
    #expect(lines[1].dropFirst(indent).hasPrefix("try to & keep"))
    #expect(lines[2].dropFirst(indent) == "^^^^^^^^^^^^^")
  }

  @Test func `the place is that in the file`() throws {
    let input = try input()
    let json = JSONReport(tool: Sample.tool).findings([input], diagnostics: [])
    #expect(json.text.contains("\"text\":\"try to & keep\""))
    let span = input.findings[0].span
    let slice = input.instrument.source.string(span)
    #expect(slice == "try&#x20;to &amp; keep")
  }
}
