import Foundation
import Testing
import TreatyText

@testable import TreatyReading

/// Reads the XML files that are at hand; of the many trade agreements, every tenth.
@Suite(.enabled(if: SharedCorpora.has("tota"), "the shared corpora are not at hand"))
struct XMLReadingCorpusTests {
  @Test(arguments: [
    "tota", "akn-oasis-examples", "akn-un", "akn-bluebell", "justice-canada/eng",
    "justice-canada/fra", "formex",
  ])
  func `every word that is read stands in a provision, in order`(folder: String) throws {
    var count = 0
    for (number, file) in SharedCorpora.xmlFiles(below: folder).enumerated() {
      if folder == "tota", number % 10 != 0 { continue }
      let source = try SourceDecoder.decode(
        name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
      guard let reading = try? XMLReader.read(source) else { continue }
      let instrument = Instrument(reading, of: source)
      count += 1
      expectCover(instrument)
      expectNesting(instrument)
      #expect(Set(instrument.provisions.map(\.id)).count == instrument.provisions.count)
    }
    #expect(count > 0)
  }

  @Test func `the numbered articles of ToTA are all found, where they stand`() throws {
    var expected = 0
    var found = 0
    for (number, file) in SharedCorpora.xmlFiles(below: "tota").enumerated() where number % 10 == 5
    {
      let source = SourceText(
        name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
      let tree = try XMLTree(parsing: source)
      let articles = Set(
        Instrument(try XMLReader.read(source), of: source).provisions
          .filter { $0.kind == .article }.map(\.span))
      for index in tree.nodes.indices where tree.name(of: index) == "article" {
        guard tree.attribute("number", of: index) != nil else { continue }
        expected += 1
        if articles.contains(tree.nodes[index].span) { found += 1 }
      }
    }
    #expect(expected > 2_000)
    #expect(found == expected)
  }

  /// Every letter or digit of the reading text is a label's, a heading's, or a provision's own.
  private func expectCover(_ instrument: Instrument) {
    let ranges = instrument.provisions
      .flatMap { [$0.labelRange, $0.headingRange, $0.ownRange] }.compactMap { $0 }.sorted()
    var end = 0
    var left = ""
    for range in ranges {
      #expect(range.start >= end, "\(instrument.source.name): two provisions share words")
      if range.start > end { left += instrument.text.string(TextRange(end, range.start)) }
      end = max(end, range.end)
    }
    left += instrument.text.string(TextRange(end, instrument.text.bytes.count))
    let words = left.filter { $0.isLetter || $0.isNumber }
    #expect(words.isEmpty, "\(instrument.source.name): \(left.prefix(200))")
  }

  /// Each provision contains its parts, which follow one another.
  private func expectNesting(_ instrument: Instrument) {
    for (index, provision) in instrument.provisions.enumerated() {
      for range in [provision.labelRange, provision.headingRange, provision.ownRange] {
        guard let range else { continue }
        #expect(provision.range.contains(range), "\(instrument.source.name): \(provision.id)")
      }
      var end = provision.range.start
      for child in provision.children {
        let part = instrument.provisions[child]
        #expect(part.parent == index)
        #expect(
          part.range.start >= end && part.range.end <= provision.range.end,
          "\(instrument.source.name): \(part.id)")
        end = part.range.end
      }
    }
  }
}
