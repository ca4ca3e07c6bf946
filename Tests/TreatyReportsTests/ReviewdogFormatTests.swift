import Foundation
import Testing
import TreatyLinting

@testable import TreatyReports

/// The Reviewdog Diagnostic Format, by what its published JSON schema (`Diagnostic.json`) says of each key.
struct ReviewdogFormatTests {
  private func lines(_ inputs: [Analysis]) throws -> [[String: Any]] {
    try ReviewdogReport().report(inputs).split(separator: 0x0A).map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    }
  }

  @Test func `each line is a diagnostic`() throws {
    var input = Sample.input
    for severity in Finding.Severity.allCases {
      var finding = Sample.findings[0]
      finding.severity = severity
      input.findings.append(finding)
    }
    let lines = try lines([input])
    #expect(lines.count == input.findings.count)
    for line in lines {
      #expect(Set(line.keys) == ["message", "location", "severity", "source", "code"])
      #expect((line["message"] as? String)?.isEmpty == false)
      #expect(["ERROR", "WARNING", "INFO"].contains(line["severity"] as? String ?? ""))
      #expect((line["source"] as? [String: String])?["name"] == "treatylint")
      #expect((line["code"] as? [String: String])?["value"]?.isEmpty == false)
      let location = try #require(line["location"] as? [String: Any])
      #expect(location["path"] as? String == "rivers.txt")
      let range = try #require(location["range"] as? [String: [String: Int]])
      let (start, end) = (try #require(range["start"]), try #require(range["end"]))
      for place in [start, end] {
        #expect(Set(place.keys) == ["line", "column"])
        #expect(place.values.allSatisfy { $0 >= 1 })
      }
      // The end is exclusive.
      #expect((start["line"]!, start["column"]!) < (end["line"]!, end["column"]!))
    }
  }
}
