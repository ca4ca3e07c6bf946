import Foundation
import Testing
import TreatyText

@testable import TreatyReading
@testable import TreatyReports

/// Writes real files as Akoma Ntoso, where they are at hand beside the package.
@Suite(.enabled(if: AkomaNtosoCorpus.isAtHand, "the shared corpora are not at hand"))
struct AkomaNtosoCorpusTests {
  @Test(arguments: AkomaNtosoCorpus.files)
  func `every word is kept`(file: URL) throws {
    let instrument = try AkomaNtosoCorpus.instrument(file)
    let source = SourceText(name: "out.xml", bytes: AkomaNtosoWriter().write(instrument))
    let tree = try XMLTree(parsing: source)
    #expect(
      AkomaNtosoCorpus.words(written: tree) == AkomaNtosoCorpus.words(of: instrument),
      "\(file.lastPathComponent)")
  }

  @Test(.enabled(if: AkomaNtosoCorpus.xmllint != nil, "xmllint is not installed"))
  func `what is written validates against the schema`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "treatylint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for (number, file) in AkomaNtosoCorpus.files.enumerated() {
      let path = folder.appending(path: "\(number)-\(file.lastPathComponent)").path
      let bytes = AkomaNtosoWriter().write(try AkomaNtosoCorpus.instrument(file))
      #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
      paths.append(path)
    }
    let complaints = try AkomaNtosoCorpus.complaints(about: paths)
    #expect(complaints.isEmpty, "\(complaints.prefix(5).joined(separator: "\n"))")
  }
}

/// Writes the project's own drafts as Akoma Ntoso.
@Suite struct AkomaNtosoDraftTests {
  @Test(arguments: AkomaNtosoCorpus.drafts)
  func `every word of a draft is kept, and its provisions read back`(file: URL) throws {
    let before = try AkomaNtosoCorpus.instrument(file)
    let bytes = AkomaNtosoWriter().write(before)
    let tree = try XMLTree(parsing: SourceText(name: "out.xml", bytes: bytes))
    #expect(AkomaNtosoCorpus.words(written: tree) == AkomaNtosoCorpus.words(of: before))
    let after = try TreatyReader().read(name: "out.xml", bytes: bytes)
    #expect(after.kind == before.kind)
    let kinds: Set<ProvisionKind> = [.article, .paragraph, .operativeParagraph, .point, .recital]
    let ids = { (instrument: Instrument) in
      instrument.provisions.filter { kinds.contains($0.kind) }.map(\.id)
    }
    #expect(ids(after) == ids(before))
  }

  @Test func `the drafts are there`() {
    #expect(AkomaNtosoCorpus.drafts.count >= 6)
  }
}

enum AkomaNtosoCorpus {
  /// The project's own drafts, in every format.
  static let drafts: [URL] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpora")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? [])
      .filter { file in
        let isDraft = ["txt", "md", "xml"].contains(file.pathExtension)
        return isDraft && file.lastPathComponent != "README.md"
          && !file.lastPathComponent.hasSuffix(".findings")
      }
      .sorted { $0.path < $1.path }
  }()

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/corpora")

  static let isAtHand = FileManager.default.fileExists(
    atPath: root.appending(path: "akn-xsd/akomantoso30.xsd").path)

  static let xmllint = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
    .first(where: FileManager.default.isExecutableFile)

  /// Files of every format, those left out that are not well-formed.
  static let files: [URL] = [
    "akn-oasis-examples", "akn-un", "akn-bluebell/rewrite_eids", "akn-bluebell/roundtrip",
    "justice-canada/eng", "justice-canada/fra", "formex", "open-treaties", "cop21", "un-charter",
    "un-resolutions", "unsc", "nl-verdrag",
  ].flatMap { folder -> [URL] in
    let walk = FileManager.default.enumerator(
      at: root.appending(path: folder), includingPropertiesForKeys: nil)
    let all = (walk?.compactMap { $0 as? URL } ?? [])
      .filter { ["xml", "txt", "md"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
    // Of the many alike, a few.
    let step = all.count > 100 ? 20 : all.count > 40 && !folder.hasPrefix("akn") ? 8 : 1
    return all.enumerated().filter { $0.offset % step == 0 }.map(\.element).filter {
      (try? instrument($0)) != nil
    }
  }

  static func instrument(_ file: URL) throws -> Instrument {
    try TreatyReader().read(
      name: file.lastPathComponent, bytes: [UInt8](try Data(contentsOf: file)))
  }

  /// How often each word occurs in the provisions; the order of annexes and notes may differ.
  static func words(of instrument: Instrument) -> [Substring: Int] {
    var text = ""
    for provision in instrument.provisions {
      for range in [provision.labelRange, provision.headingRange, provision.ownRange] {
        if let range { text += instrument.text.string(range) + " " }
      }
    }
    return count(text)
  }

  /// How often each word occurs in a document, metadata aside.
  static func words(written tree: XMLTree) -> [Substring: Int] {
    var text = ""
    var index = 0
    let inline: Set<String> = ["ref", "docTitle", "signature"]
    while index < tree.nodes.count {
      let node = tree.nodes[index]
      if tree.name(of: index) == "meta" {
        index = node.end
        continue
      }
      if node.kind == .element {
        if !inline.contains(tree.name(of: index)) { text += " " }
      } else {
        text += XMLCharacterData(bytes: tree.source.bytes).string(node.span)
      }
      index += 1
    }
    return count(text)
  }

  private static func count(_ text: String) -> [Substring: Int] {
    var counts: [Substring: Int] = [:]
    // White space is what XML takes for it, so that other spaces stay within words on both sides.
    let blanks: Set<Character> = [" ", "\n", "\t", "\r", "\r\n"]
    for word in text.split(whereSeparator: blanks.contains) { counts[word, default: 0] += 1 }
    return counts
  }

  /// What xmllint has to say against files.
  static func complaints(about paths: [String]) throws -> [String] {
    guard let xmllint else { return [] }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: xmllint)
    process.currentDirectoryURL = root.appending(path: "akn-xsd")
    process.arguments = ["--nonet", "--noout", "--schema", "akomantoso30.xsd"] + paths
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return output.split(separator: "\n").map(String.init).filter { !$0.hasSuffix(" validates") }
  }
}
