import Foundation
import Testing

@testable import TreatyRules

/// What `Rules/GUIDE.md` shows is true.
struct GuideTests {
  /// The blocks of YAML in the guide, in order.
  private static func blocks() throws -> [String] {
    let guide = ShippedDataTests.root.appendingPathComponent("Rules/GUIDE.md")
    let text = try String(contentsOf: guide, encoding: .utf8)
    return text.components(separatedBy: "```yaml\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  @Test func `the first example passes its check`() throws {
    let block = try #require(try Self.blocks().first)
    let check = RuleBookCheck(packs: [try DataNode(yaml: block, file: "guide.yml")], base: [])
    #expect(check.errors.map(\.description) == [])
    #expect(check.ruleCount == 1)
  }

  @Test func `the worked example has the mistake that it tells of, and no other`() throws {
    let block = try #require(try Self.blocks().first { $0.hasPrefix("pack: ministry") })
    let wrong = "(use|make|exert)~ ...2 best endeavour~"
    #expect(block.contains("- " + wrong))
    let corrected = block.replacing(wrong, with: "(use~|make~|exert~) ...2 best endeavour~")
    let check = RuleBookCheck(
      packs: [try DataNode(yaml: corrected, file: "ministry/style.yml")],
      base: RuleBook.shippedPacks)
    #expect(check.errors.map(\.description) == [])
    let before = RuleBookCheck(
      packs: [try DataNode(yaml: block, file: "ministry/style.yml")],
      base: RuleBook.shippedPacks)
    #expect(
      before.errors.contains {
        $0.description.hasPrefix("ministry/style.yml:16:25: error: '~' cannot stand here")
      }, "\(before.errors)")
  }

  @Test func `every other block of the guide reads as YAML`() throws {
    let blocks = try Self.blocks()
    #expect(blocks.count >= 3)
    for block in blocks { _ = try DataNode(yaml: block, file: "guide.yml") }
  }
}
