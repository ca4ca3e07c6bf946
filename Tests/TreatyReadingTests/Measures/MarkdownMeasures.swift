import Foundation
import TreatyText

@testable import TreatyReading

/// Headings of treaties in Markdown, and brackets of drafts under negotiation.
enum MarkdownMeasures {
  /// The words that name articles: "Regulation 3" of an annex is numbered as an article is.
  private static let keywords = [
    "article", "art.", "artikel", "artículo", "rule", "règle", "regulation", "principle",
  ]

  @Sendable static func headings() throws -> [StructureMeasure] {
    var recall = StructureMeasure("headings, recall", on: "nl-verdrag", asked: 0.99)
    var precision = StructureMeasure("headings, precision", on: "nl-verdrag", asked: 0.99)
    for path in try MeasuredFiles.in("nl-verdrag", suffix: ".md", step: 6) {
      let instrument = try MeasuredFiles.read(path)
      let marked = markedArticles(in: instrument.source)
      let found = instrument.labelStarts(of: .article)
      for start in marked.sorted() {
        recall.count(
          found.contains(start), kind: "missed",
          at: "\(path):\(start) \(instrument.words(at: start))")
      }
      for start in found.sorted() {
        precision.count(
          marked.contains(start), kind: "invented",
          at: "\(path):\(start) \(instrument.words(at: start))")
      }
    }
    return [recall, precision]
  }

  /// Where the lines that Markdown marks as headings of articles begin to number them.
  private static func markedArticles(in source: SourceText) -> Set<Int> {
    var marked: Set<Int> = []
    for number in 1...source.lineStarts.count {
      let line = source.line(number)
      let text = source.string(line)
      guard text.hasPrefix("#") else { continue }
      let title = text.drop { $0 == "#" || $0 == " " || $0 == "\t" }
      guard let keyword = keywords.first(where: title.lowercased().hasPrefix),
        let next = title.dropFirst(keyword.count).first, next.isWhitespace,
        // A reference as a title ("Article V, paragraph 15(h)") numbers nothing.
        !title.contains(",")
      else { continue }
      marked.insert(line.start + text.utf8.count - title.utf8.count)
    }
    return marked
  }

  @Sendable static func brackets() throws -> [StructureMeasure] {
    var measure = StructureMeasure("bracket pairs, spans slice back", on: "cop21", asked: 1)
    for path in try SharedCorpora.files(in: "cop21", suffix: ".md") {
      let instrument = try MeasuredFiles.read(path)
      var open: [Int] = []
      var pairs: Set<Span> = []
      for (index, byte) in instrument.source.bytes.enumerated() {
        if byte == UInt8(ascii: "[") { open.append(index) }
        if byte == UInt8(ascii: "]"), let start = open.popLast() {
          pairs.insert(Span(start, index + 1))
        }
      }
      let found = Set(
        instrument.brackets.filter { $0.kind != .unbalanced && $0.label == nil }.map(\.span))
      for pair in pairs.union(found).sorted() {
        measure.count(
          pairs.contains(pair) && found.contains(pair),
          kind: found.contains(pair) ? "invented" : "missed", at: "\(path):\(pair.start)")
      }
    }
    return [measure]
  }
}
