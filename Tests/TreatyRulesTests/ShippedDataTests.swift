import Foundation
import Testing

@testable import TreatyRules

/// `Rules/` and the generated source must not drift apart.
struct ShippedDataTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let generated = root.appendingPathComponent("Sources/TreatyRules/Shipped/Generated")

  static func dataFiles() throws -> [(path: String, yaml: String)] {
    let rules = root.appendingPathComponent("Rules")
    var files: [(path: String, yaml: String)] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: rules.path)
    where path.hasSuffix(".yml") {
      files.append(
        (path, try String(contentsOf: rules.appendingPathComponent(path), encoding: .utf8)))
    }
    return files
  }

  /// With `EMBED_RULES=1` in the environment the generated source is written first.
  @Test func `the embedded data is that of Rules`() throws {
    let sources = try ShippedSource.generate(from: try Self.dataFiles())
    if ProcessInfo.processInfo.environment["EMBED_RULES"] == "1" {
      try? FileManager.default.removeItem(at: Self.generated)
      try FileManager.default.createDirectory(
        at: Self.generated, withIntermediateDirectories: true)
      for source in sources {
        try source.contents.write(
          to: Self.generated.appendingPathComponent(source.name), atomically: true,
          encoding: .utf8)
      }
    }
    for source in sources {
      let file = Self.generated.appendingPathComponent(source.name)
      let contents = try? String(contentsOf: file, encoding: .utf8)
      #expect(
        contents == source.contents,
        """
        \(source.name) is out of step with Rules/: run \
        `EMBED_RULES=1 swift test --filter ShippedDataTests` and commit what it writes
        """)
    }
    let written = try FileManager.default.contentsOfDirectory(atPath: Self.generated.path)
    #expect(written.sorted() == sources.map(\.name))
  }

  @Test func `the compiled rules read as what the packs compile to`() throws {
    let compiled = try RuleBook(packs: RuleBook.shippedPacks)
    let read = try #require(RuleBook(archive: ShippedData.compiledRules))
    #expect(read.hash == compiled.hash)
    #expect(RuleBook.shippedHash == compiled.hash)
    // Compared before they are expected: to show where two such arrays differ would take hours.
    let isSame = read.archive(hash: read.hash) == compiled.archive(hash: compiled.hash)
    #expect(isSame)
    #expect(read.rules.map(\.id) == compiled.rules.map(\.id))
    #expect(read.rules.map(\.patterns) == compiled.rules.map(\.patterns))
    #expect(read.rules.map(\.rationale) == compiled.rules.map(\.rationale))
  }

  @Test func `an archive of another version or cut short is harmless`() {
    #expect(RuleBook(archive: Array("2".utf8)) == nil)
    #expect(RuleBook(archive: []) == nil)
  }

  @Test func `an embedded file reads as the file itself`() throws {
    for file in try Self.dataFiles() {
      let fromFile = try DataNode(yaml: file.yaml, file: "Rules/\(file.path)")
      let encoded = Array(ShippedFormat.encode(fromFile).utf8)
      let back = ShippedFormat.decode(encoded, file: "Rules/\(file.path)")
      #expect(ShippedFormat.encode(back) == ShippedFormat.encode(fromFile))
    }
    #expect(ShippedData.node(at: "language/en.yml")?["language"]?.text == "en")
    #expect(ShippedData.node(at: "language/xx.yml") == nil)
  }
}
