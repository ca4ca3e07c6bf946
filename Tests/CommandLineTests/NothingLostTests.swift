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
    let (text, places) = Self.long(520)
    let output = try lint("concise", text)
    let found = output.split(separator: "\n").dropLast().map { line in
      line.split(separator: ":").dropFirst().prefix(2).joined(separator: ":")
    }
    #expect(places.count == 1040)
    #expect(found == places)
    #expect(output.hasSuffix("1040 findings (1040 advice) in 1 file\n"))
  }

  @Test func `no format stops at a number, or it says where`() throws {
    let (text, places) = Self.long(520)
    #expect(places.count > 1000)
    let marks = [
      "text": "[soft-verb-in-duty]", "json": #""rule":"soft-verb-in-duty""#,
      "sarif": #""ruleId":"soft-verb-in-duty""#, "gitlab": #""check_name": "soft-verb-in-duty""#,
      "checkstyle": #"source="treatylint.soft-verb-in-duty""#,
      "junit": #"<testcase name="soft-verb-in-duty at "#,
      "rdjsonl": #""value":"soft-verb-in-duty""#,
      "csv": ",soft-verb-in-duty,",
    ]
    let scratch = try Scratch()
    try scratch.write(text, to: "long.txt")
    let formats = Array(marks.keys) + ["github", "markdown"]
    _ = try Program.run(
      ["lint", "--select", "soft-verb-in-duty", "long.txt"]
        + formats.flatMap { ["--output", "\($0):report.\($0)"] }, in: scratch.folder)
    func report(_ format: String) throws -> String {
      try String(contentsOf: scratch.folder.appending(path: "report." + format), encoding: .utf8)
    }
    for (format, mark) in marks {
      let found = try report(format).components(separatedBy: mark).count - 1
      #expect(found == places.count, "\(format)")
    }
    #expect(try report("github").contains("title=treatylint::\(places.count - 9) more not shown"))
    #expect(try report("markdown").contains("\(places.count) findings"))
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
