import Foundation
import Testing
import TreatyLinting
import TreatyText

@testable import TreatyReports

/// What GitHub code scanning takes of a SARIF file: 10 MB compressed, 20 runs, 25,000 results and 25,000
/// rules a run, 10 tags kept of a rule, descriptions of 1,024 characters, names of 255; what is more is
/// refused or dropped without a word, so it must not come to that.
struct CodeScanningLimitsTests {
  private static let shipped = LintRuleBook.shipped.rules.map { RulePage($0) }

  private func run(_ bytes: [UInt8]) throws -> [String: Any] {
    let log = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let runs = try #require(log?["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return runs[0]
  }

  /// The sample with so many findings, each with a message of its own.
  private func input(_ count: Int) -> Analysis {
    var input = Sample.input
    input.suppressed = []
    input.findings = (0..<count).map { index in
      var finding = Sample.findings[index % Sample.findings.count]
      finding.message += " \(index): " + String(repeating: "words of the text, ", count: 10)
      return finding
    }
    return input
  }

  @Test func `every shipped rule keeps to what is taken of a rule`() throws {
    let report = SARIFReport(tool: Sample.tool, rules: Self.shipped)
    let tool = try run(report.report([]).bytes)["tool"] as? [String: [String: Any]]
    let rules = try #require(tool?["driver"]?["rules"] as? [[String: Any]])
    #expect(rules.count == LintRuleBook.shipped.rules.count && rules.count <= 25_000)
    for rule in rules {
      let id = try #require(rule["id"] as? String)
      #expect((1...255).contains((rule["name"] as? String)?.count ?? 0))
      for key in ["shortDescription", "fullDescription"] {
        let text = (rule[key] as? [String: String])?["text"] ?? ""
        #expect((1...1024).contains(text.count), "\(id) \(key)")
      }
      #expect((rule["help"] as? [String: String])?.values.allSatisfy { !$0.isEmpty } == true)
      let properties = try #require(rule["properties"] as? [String: Any])
      let tags = try #require(properties["tags"] as? [String])
      #expect((1...10).contains(tags.count) && tags.allSatisfy { !$0.isEmpty })
      let precisions = ["very-high", "high", "medium", "low"]
      #expect(precisions.contains(properties["precision"] as? String ?? ""))
      let severities = ["error", "warning", "recommendation"]
      #expect(severities.contains(properties["problem.severity"] as? String ?? ""))
    }
  }

  @Test func `a rule of somebody's own that says little or much is within the limits`() throws {
    let pages = [
      RulePage(id: "little", subject: .lintRule, summary: "", severity: .warning, sections: []),
      RulePage(
        id: String(repeating: "long-", count: 80), subject: .lintRule,
        summary: String(repeating: "é", count: 3000), severity: .warning, sections: []),
    ]
    let tool =
      try run(SARIFReport(tool: Sample.tool, rules: pages).report([]).bytes)["tool"]
      as? [String: [String: Any]]
    for rule in try #require(tool?["driver"]?["rules"] as? [[String: Any]]) {
      #expect((1...255).contains((rule["name"] as? String)?.count ?? 0))
      for key in ["shortDescription", "fullDescription"] {
        let text = (rule[key] as? [String: String])?["text"] ?? ""
        #expect((1...1024).contains(text.utf16.count))
      }
    }
  }

  @Test func `more results than are taken are cut, and that is said twice`() throws {
    let rendered = SARIFReport(tool: Sample.tool, rules: Self.shipped).report([input(25_010)])
    let run = try run(rendered.bytes)
    #expect((run["results"] as? [Any])?.count == 25_000)
    #expect(rendered.notices.count == 2)
    #expect(rendered.notices[0].hasPrefix("10 of 25010 findings left out"))
    let invocation = (run["invocations"] as? [[String: Any]])?.first
    let said = invocation?["toolExecutionNotifications"] as? [[String: Any]]
    #expect(said?.count == 2)
    let packed = try Self.compressedSize(of: rendered.bytes)
    #expect(packed < 10 << 20)
  }

  @Test func `what is not to be shown makes room for what is`() throws {
    var input = input(12)
    input.baselined = input.findings.map { finding in
      var known = finding
      known.severity = .error
      return known
    }
    input.findings = input.findings.map { finding in
      var new = finding
      new.severity = .advice
      return new
    }
    let rendered = SARIFReport(tool: Sample.tool, rules: []).report([input], limit: 14)
    let results = try #require(try run(rendered.bytes)["results"] as? [[String: Any]])
    #expect(results.count { $0["baselineState"] == nil } == 12)
    #expect(results.count { $0["baselineState"] != nil } == 2)
  }

  @Test func `a result has one location, a message and fingerprints`() throws {
    var input = input(3)
    input.findings[1].message = ""
    input.findings[1].consider = ""
    let run = try run(SARIFReport(tool: Sample.tool, rules: Self.shipped).report([input]).bytes)
    for result in try #require(run["results"] as? [[String: Any]]) {
      #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
      #expect((result["locations"] as? [Any])?.count == 1)
      let prints = try #require(result["partialFingerprints"] as? [String: String])
      #expect(prints.count == 2 && prints.values.allSatisfy { !$0.isEmpty })
    }
  }

  private static func compressedSize(of bytes: [UInt8]) throws -> Int {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-c", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return data.count
  }
}
