import Foundation
import Testing
import TreatyLinting
import TreatyText

@testable import TreatyReports

struct SARIFReportTests {
  private let report = SARIFReport(tool: Sample.tool, rules: Sample.rulePages)

  private func run(_ bytes: [UInt8]) throws -> [String: Any] {
    let log = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let runs = try #require(log?["runs"] as? [[String: Any]])
    return try #require(runs.first)
  }

  @Test func `the gravest findings stay when there are too many, and the rest is owned up to`()
    throws
  {
    var input = Sample.input
    input.suppressed = []
    input.findings = (0..<40).map { Sample.findings[$0 % 4 == 0 ? 0 : 1] }
    let rendered = report.report([input], limit: 12)
    let run = try run(rendered.bytes)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 12)
    #expect(results.count { $0["level"] as? String == "error" } == 10)
    #expect(rendered.notices.first?.hasPrefix("28 of 40 findings left out") == true)
    let invocation = (run["invocations"] as? [[String: Any]])?.first
    #expect((invocation?["toolExecutionNotifications"] as? [Any])?.count == 1)
  }

  @Test func `a result points at its rule, its words and its provision`() throws {
    let run = try run(report.report([Sample.input]).bytes)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(run["results"] as? [[String: Any]])
    let first = try #require(results.first)
    #expect(first["ruleId"] as? String == "soft-duty")
    #expect(first["ruleIndex"] as? Int == 0)
    let location = try #require((first["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let region = try #require(physical["region"] as? [String: Int])
    #expect(region == ["startLine": 6, "startColumn": 45, "endLine": 6, "endColumn": 57])
    let logical = try #require((location["logicalLocations"] as? [[String: Any]])?.first)
    #expect(logical["fullyQualifiedName"] as? String == "art_1__para_1")
    let prints = try #require(first["partialFingerprints"] as? [String: String])
    let hashes = LineHash.hashes(of: Array(Sample.text.utf8))
    #expect(prints["primaryLocationLineHash"] == hashes[5])
  }

  @Test func `suppressed and baselined findings are there, marked as such`() throws {
    var input = Sample.input
    input.baselined = [Sample.findings[0]]
    input.findings = []
    let results = try #require(
      try run(report.report([input]).bytes)["results"] as? [[String: Any]])
    let suppressions = results.compactMap { ($0["suppressions"] as? [[String: String]])?.first }
    #expect(suppressions.map { $0["kind"] } == ["inSource", "external"])
    #expect(suppressions.first?["justification"] == "agreed in committee")
    #expect(results.last?["baselineState"] as? String == "unchanged")
  }

  @Test func `no required text is empty, whatever the rule says`() throws {
    let bare = SARIFReport(tool: Sample.tool, rules: [])
    let run = try run(bare.report([Sample.input]).bytes)
    let tool = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    for rule in try #require(tool["rules"] as? [[String: Any]]) {
      for key in ["shortDescription", "fullDescription", "help"] {
        let text = (rule[key] as? [String: String])?["text"] ?? ""
        #expect(!text.isEmpty && text.count <= (key == "help" ? .max : 1024))
      }
    }
  }

  @Test func `paths become URIs`() {
    #expect(SARIFResults.percentEncoded("a b/ü%.txt") == "a%20b/%C3%BC%25.txt")
    let source = SourceText(name: "././/drafts/x.txt", text: "")
    #expect(FindingPlace.path(of: source) == "drafts/x.txt")
  }
}
