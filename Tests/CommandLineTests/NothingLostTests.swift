import Foundation
import Testing

/// Failures in silence that users of other linters met: alerts that vanish where a word comes twice, output
/// cut at some number, large files passed over. Each finding must be there, in each format, at its own place.
struct NothingLostTests {
  /// A long text with the same words twice on every other line, and the places where they are, found by
  /// looking for the words.
  private static func long(_ paragraphs: Int) -> (text: String, places: [String]) {
    let sentence = "Each Party shall endeavour to report."
    var lines = ["AGREEMENT ON LAKES", "", "Article 1", ""]
    for number in 1...paragraphs { lines += ["\(number). \(sentence) \(sentence)", ""] }
    lines += ["Article 2", "", "The seat is in Oslo.", ""]
    var places: [String] = []
    for (index, line) in lines.enumerated() {
      var from = line.startIndex
      while let found = line.range(of: "shall endeavour", range: from..<line.endIndex) {
        let column = line.distance(from: line.startIndex, to: found.lowerBound) + 1
        places.append("\(index + 1):\(column)")
        from = found.upperBound
      }
    }
    return (lines.joined(separator: "\n"), places)
  }

  private func lint(_ format: String, _ text: String, name: String = "long.txt") throws -> String {
    let scratch = try Scratch()
    try scratch.write(text, to: "drafts/" + name)
    return try Program.run(
      ["lint", "--select", "soft-verb-in-duty", "--format", format, "drafts"], in: scratch.folder
    ).output
  }

  @Test func `each occurrence is found at its own place, be the words the same`() throws {
    let (text, places) = Self.long(1400)
    let output = try lint("concise", text)
    let found = output.split(separator: "\n").dropLast().map { line in
      line.split(separator: ":").dropFirst().prefix(2).joined(separator: ":")
    }
    #expect(places.count == 2800)
    #expect(found == places)
    #expect(output.hasSuffix("2800 findings (2800 advice) in 1 file\n"))
  }

  @Test(arguments: [
    ("text", "[soft-verb-in-duty]"), ("json", #""rule":"soft-verb-in-duty""#),
    ("sarif", #""ruleId":"soft-verb-in-duty""#), ("gitlab", #""check_name": "soft-verb-in-duty""#),
    ("checkstyle", #"source="treatylint.soft-verb-in-duty""#),
    ("junit", #"<testcase name="soft-verb-in-duty at "#),
    ("rdjsonl", #""value":"soft-verb-in-duty""#), ("csv", ",soft-verb-in-duty,"),
  ])
  func `no format stops at a number`(format: String, mark: String) throws {
    let (text, places) = Self.long(600)
    let output = try lint(format, text)
    #expect(output.components(separatedBy: mark).count - 1 == places.count)
  }

  @Test func `a format that has to stop says where`() throws {
    let (text, places) = Self.long(600)
    let github = try lint("github", text)
    #expect(github.contains("::notice title=treatylint::\(places.count - 9) more not shown"))
    #expect(try lint("markdown", text).contains("1200 findings"))
  }

  @Test func `a file of more than a megabyte in a folder is read to its end`() throws {
    let filler = String(
      repeating: "The Parties note the report of the Secretariat on the state of lakes.\n\n",
      count: 16_000)
    let text = "Article 1\n\n\(filler)Article 2\n\nEach Party shall endeavour to report.\n"
    #expect(text.utf8.count > 1 << 20)
    let output = try lint("concise", text)
    #expect(output.contains("long.txt:32005:12:"), "\(output.suffix(300))")
  }

  @Test func `what is suppressed is counted, and moves nothing else`() throws {
    let (text, places) = Self.long(20)
    let silenced = text.replacing(
      "\n7. ", with: "\n<!-- treatylint: ignore soft-verb-in-duty because agreed -->\n7. ")
    let output = try lint("concise", silenced)
    #expect(output.hasSuffix("38 findings (38 advice) in 1 file; 2 suppressed\n"))
    let line = try #require(places.first { $0.hasPrefix("5:") })
    #expect(output.contains("long.txt:\(line):"))
    #expect(output.contains("long.txt:20:"))
    #expect(!output.contains("long.txt:18:"))
  }

  @Test func `findings that are alike have fingerprints of their own`() throws {
    let output = try lint("gitlab", Self.long(50).text)
    let prints = output.split(separator: "\n").filter { $0.contains(#""fingerprint""#) }
    #expect(prints.count == 100)
    #expect(Set(prints).count == 100)
  }
}
