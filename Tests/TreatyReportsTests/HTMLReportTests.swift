import Foundation
import Testing
import TreatyLinting
import TreatyEffects
import TreatyText

@testable import TreatyReports

struct HTMLReportTests {
  private let report = HTMLReport(tool: Sample.tool)

  @Test func `every tag is closed, in order`() throws {
    let page = report.page([Sample.input, Sample.input]).text
    var open: [String] = []
    var rest = page[...]
    while let start = rest.firstIndex(of: "<") {
      let end = try #require(rest[start...].firstIndex(of: ">"))
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      let name = String(tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" })
      if name.hasPrefix("/") {
        #expect(open.popLast() == String(name.dropFirst()), "\(tag)")
      } else if !["!doctype", "meta", "br"].contains(name) {
        open.append(name)
      }
    }
    #expect(open == [])
  }

  @Test func `the words are all there, marked or not`() throws {
    let page = report.page([Sample.input]).text
    let start = try #require(page.range(of: "<div class=\"words\">"))
    let end = try #require(page.range(of: "</div>", range: start.upperBound..<page.endIndex))
    let words = page[start.upperBound..<end.lowerBound]
      .replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    #expect(
      words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        == "1. Each Party shall, as far as practicable, endeavour to measure the flow of its rivers."
    )
  }

  @Test func `a draft cannot put markup into the page`() {
    let text = "<script>alert('&')</script>"
    let source = SourceText(name: text, text: text)
    let instrument = Instrument(
      source: source, text: ReadingText(whole: source), format: .text, kind: .treaty, title: text)
    let page = report.page([Analysis(instrument: instrument)]).text
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;"))
  }

  @Test func `nothing is fetched`() {
    let page = report.page([Sample.input]).text
    for reference in ["src=", "@import", "url(", "href=\"http"] {
      #expect(!page.contains(reference))
    }
  }
}
