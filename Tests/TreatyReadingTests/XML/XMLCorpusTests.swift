import Foundation
import Testing
import TreatyText

@testable import TreatyReading

extension SharedCorpora {
  /// The XML files below `path`, in order.
  static func xmlFiles(below path: String = "") -> [URL] {
    let place = path.isEmpty ? folder : folder.appending(path: path)
    guard let walk = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)
    else { return [] }
    return walk.compactMap { $0 as? URL }
      .filter { $0.pathExtension == "xml" || $0.pathExtension == "xsd" }
      .sorted { $0.path < $1.path }
  }
}

@Suite(.enabled(if: SharedCorpora.has("tota"), "the shared corpora are not at hand"))
struct XMLCorpusTests {
  @Test func `slices equal libxml2's own text on every XML file`() throws {
    var compared = 0
    for file in SharedCorpora.xmlFiles() {
      let name = file.lastPathComponent
      let bytes = [UInt8](try Data(contentsOf: file))
      let expected = XMLOracle.markedText(of: bytes)
      do throws(ReadingError) {
        let source = try SourceDecoder.decode(name: name, bytes: bytes)
        #expect(markedText(of: try XMLTree(parsing: source)) == expected, "\(name)")
        compared += 1
      } catch {
        // What libxml2 reads and we do not must be refused on purpose.
        #expect(
          expected == nil || error.diagnostic.message.contains("declares entities"),
          "\(name): \(error.diagnostic.message)")
      }
    }
    #expect(compared > 400)
  }

  /// The decoded text with the oracle's marks.
  private func markedText(of tree: XMLTree) -> [UInt8] {
    var marked: [UInt8] = []
    let data = XMLCharacterData(bytes: tree.source.bytes)
    var ends: [Int] = []
    for (index, node) in tree.nodes.enumerated() {
      while let end = ends.last, end <= index {
        ends.removeLast()
        marked.append(XMLOracle.end)
      }
      guard node.kind != .element else {
        marked.append(XMLOracle.start)
        ends.append(node.end)
        continue
      }
      data.decode(node.span, isLiteral: node.kind == .literal) { piece in
        switch piece {
        case .verbatim(let span): marked += tree.source.bytes[span.start..<span.end]
        case .scalar(let scalar, _): marked += UTF8.encode(scalar) ?? .init()
        }
      }
    }
    return marked + ends.map { _ in XMLOracle.end }
  }
}
