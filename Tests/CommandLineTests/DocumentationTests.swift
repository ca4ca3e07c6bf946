import Foundation
import Testing

/// What the documents show is what the program prints.
///
/// A fenced block that begins with `$ treatylint …` or holds `| treatylint` is run; what follows must
/// occur in the output in this order. `…` stands for anything left out. A block fenced as
/// `text NAME` is a file for the others to read.
struct DocumentationTests {
  @Test(arguments: ["README.md", "INTEGRATION.md"])
  func `commands print what is shown`(document: String) throws {
    let text = try String(contentsOf: Program.checkout.appending(path: document), encoding: .utf8)
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appending(path: "Corpora"),
      withDestinationURL: Program.checkout.appending(path: "Corpora"))
    let blocks = Self.blocks(of: text)
    for block in blocks where block.kind.hasPrefix("text ") {
      try scratch.write(
        block.lines.joined(separator: "\n") + "\n", to: String(block.kind.dropFirst(5)))
    }
    var tried = 0
    for block in blocks {
      guard let command = block.lines.first, command.hasPrefix("$ ") else { continue }
      let output = try Program.shell(String(command.dropFirst(2)), in: scratch.folder)
        .replacing("\r\n", with: "\n")
      let shown = block.lines.dropFirst().joined(separator: "\n")
      var rest = output[...]
      for part in shown.split(separator: "…", omittingEmptySubsequences: true) {
        let words = part.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !words.isEmpty else { continue }
        let found = try #require(
          rest.range(of: words), "\(document): \(command)\nprints nothing like\n\(words)")
        rest = rest[found.upperBound...]
      }
      tried += 1
    }
    #expect(tried >= 2)
  }

  @Test func `files that the documents name are there`() throws {
    for document in ["README.md", "INTEGRATION.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
      let text = try String(contentsOf: Program.checkout.appending(path: document), encoding: .utf8)
      for word in text.split(whereSeparator: { " `()\n,;:".contains($0) }) {
        guard ["Corpora/", "Tests/", "Rules/", "Sources/", ".ci/"].contains(where: word.hasPrefix),
          !word.contains("*"), !word.contains("…")
        else { continue }
        let path = word.trimmingCharacters(in: CharacterSet(charactersIn: ".:"))
        let named = word.hasPrefix(".ci") ? "." + path : path
        #expect(
          FileManager.default.fileExists(atPath: Program.checkout.appending(path: named).path),
          "\(document) names \(named)")
      }
    }
  }

  private struct Block {
    var kind: String
    var lines: [String]
  }

  private static func blocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = Block(kind: String(line.dropFirst(3)), lines: [])
        }
      } else {
        open?.lines.append(String(line))
      }
    }
    return blocks
  }
}
