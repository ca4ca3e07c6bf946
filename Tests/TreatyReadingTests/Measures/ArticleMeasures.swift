import Foundation
import TreatyText

@testable import TreatyReading

/// Articles of trade agreements: read as XML, and their text alone read as plain text.
enum ArticleMeasures {
  @Sendable static func all() throws -> [StructureMeasure] {
    var marked = StructureMeasure("numbered articles, read as XML", on: "tota", asked: 1)
    var plain = StructureMeasure("articles, text alone", on: "tota", asked: 0.98)
    for path in try MeasuredFiles.in("tota", suffix: ".xml", step: 24) {
      let bytes = try SharedCorpora.bytes(path)
      let source = SourceText(name: path, bytes: bytes)
      let tree = try XMLTree(parsing: source)
      let instrument = try MeasuredFiles.read(path)
      let found = Set(instrument.provisions.filter { $0.kind == .article }.map(\.span))
      for index in tree.nodes.indices where tree.name(of: index) == "article" {
        guard tree.attribute("number", of: index) != nil else { continue }
        let span = tree.nodes[index].span
        marked.count(found.contains(span), kind: "missed", at: "\(path):\(span.start)")
      }

      let (text, starts) = plainText(of: tree)
      guard !starts.isEmpty else { continue }
      let reading = try TreatyReader().read(name: path, bytes: text)
      let articles = reading.labelStarts(of: .article)
      for start in starts {
        let words = reading.words(at: start)
        plain.count(
          articles.contains(start), kind: words.split(separator: " ").first.map(String.init) ?? "",
          at: "\(path):\(start) \(words)")
      }
    }
    return [marked, plain]
  }

  /// The text of a treaty, a line for each number and name, and where the numbers of articles start.
  private static func plainText(of tree: XMLTree) -> (text: [UInt8], starts: [Int]) {
    var text: [UInt8] = []
    var starts: [Int] = []
    let data = XMLCharacterData(bytes: tree.source.bytes)
    for index in tree.nodes.indices where tree.name(of: index) == "article" {
      if let number = tree.attribute("number", of: index), !number.isEmpty {
        starts.append(text.count)
        text += Array((number + "\n").utf8)
      }
      if let name = tree.attribute("name", of: index) { text += Array((name + "\n").utf8) }
      for child in (index + 1)..<max(index + 1, tree.nodes[index].end)
      where tree.nodes[child].kind != .element {
        data.decode(tree.nodes[child].span, isLiteral: tree.nodes[child].kind == .literal) {
          switch $0 {
          case .verbatim(let span): text += tree.source.bytes[span.start..<span.end]
          case .scalar(let scalar, _): text += UTF8.encode(scalar) ?? .init()
          }
        }
      }
      text += Array("\n\n".utf8)
    }
    return (text, starts)
  }
}
