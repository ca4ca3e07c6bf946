import Foundation
import Testing

/// Every limit that can be set: its error names it, the place, and what to do; `LIMITS.md` lists it.
struct LimitsTests {
  /// A limit, a setting that a small file goes beyond, the file, and what is said of it.
  private static let cases = [
    (
      "file-size", "20", "a.txt", "Article 1\n\nEach Party shall report.\n",
      "a.txt: error: is larger than 20 bytes"
    ),
    (
      "line-length", "12", "a.txt", "Article 1\n\nEach Party shall report.\n",
      "a.txt:3:1: error: the line is longer than 12 bytes"
    ),
    (
      "bracket-depth", "2", "a.txt", "Article 1\n\nA [b [c [d]]] shall.\n",
      "a.txt:3:9: error: square brackets are nested more than 2 deep"
    ),
    (
      "xml-size", "1KB", "a.xml", "<a>" + String(repeating: "x", count: 1100) + "</a>",
      "a.xml:1:1: error: the XML document is larger than 1 KB"
    ),
    (
      "xml-depth", "2", "a.xml", "<a>\n<b>\n<c>x</c></b></a>",
      "a.xml:3:3: error: elements are nested more than 2 deep"
    ),
    (
      "xml-attributes", "2", "a.xml", "<a>\n<b c='' d='' e=''>x</b></a>",
      "a.xml:2:15: error: the element has more than 2 attributes"
    ),
  ]

  @Test(arguments: cases)
  func `a text beyond a limit is refused by name, the others are read`(
    name: String, value: String, file: String, text: String, words: String
  ) throws {
    let scratch = try Scratch()
    try scratch.write(text, to: file)
    try scratch.write("Article 1\n", to: "good.txt")
    let outcome = try Program.run(
      ["outline", "--set-limit", "\(name)=\(value)", file, "good.txt"], in: scratch.folder)
    #expect(outcome.code == 3)
    #expect(outcome.complaints.hasPrefix(words), "\(outcome.complaints)")
    #expect(outcome.complaints.contains("(limit \(name)); "))
    #expect(outcome.complaints.contains("--set-limit \(name)="))
    #expect(outcome.complaints.split(separator: "\n").count == 1)
    #expect(outcome.output.contains("art_1"))
    // At the usual limit there is nothing to say.
    let usual = try Program.run(["outline", file], in: scratch.folder)
    #expect(usual.code == 0)
  }

  @Test func `a record beyond its limit is named by its number`() throws {
    let line = "{\"id\": 1, \"text\": \"Each Party shall report.\"}\n"
    let long = "{\"id\": 3, \"text\": \"\(String(repeating: "x", count: 200_000))\"}\n"
    let outcome = try Program.run(
      [
        "assess", "--as", "provision", "--input-format", "jsonl", "--set-limit",
        "record-length=100KB", "-",
      ],
      input: line + line + long)
    #expect(outcome.code == 3)
    #expect(
      outcome.complaints.contains("error: record 3 is longer than 100 KB (limit record-length); "))
  }

  @Test(arguments: [("1KB", 1_024), ("64KB", 65_536), ("100KB", 102_400)])
  func `a record is read up to its limit and not a byte beyond, and those before it are answered`(
    size: String, limit: Int
  ) throws {
    let frame = "{\"id\": 0, \"text\": \"\"}".utf8.count
    func record(_ id: Int, _ bytes: Int) -> String {
      "{\"id\": \(id), \"text\": \"\(String(repeating: "x", count: bytes - frame))\"}\n"
    }
    let limits = ["--set-limit", "record-length=\(size)"]
    let arguments = ["assess", "--as", "provision", "--input-format", "jsonl"] + limits + ["-"]
    let input = record(1, 60) + "\n" + record(3, limit)
    let within = try Program.run(arguments, input: input)
    #expect(within.code == 0)
    let beyond = try Program.run(arguments, input: input + record(4, limit + 1) + record(5, 60))
    #expect(beyond.code == 3)
    #expect(beyond.complaints.contains("error: record 4 is longer than \(limit >> 10) KB"))
    #expect(beyond.output == within.output && within.output.contains("\"id\":3"))
  }

  @Test(arguments: [
    ("xml-dept=3", "There is no limit 'xml-dept'; did you mean 'xml-depth'?"),
    ("colour=3", "there are file-size, line-length"),
    ("xml-depth=251", "--set-limit xml-depth takes a number from 1 to 250"),
    ("xml-depth=1KB", "--set-limit xml-depth takes a number"),
    ("file-size=2GB", "--set-limit file-size takes a size from 1 to 1024MB"),
    ("file-size=-1", "--set-limit file-size takes a size"),
    ("file-size", "--set-limit file-size takes a size"),
    ("file-size=99999999999999999999MB", "--set-limit file-size takes a size"),
  ])
  func `a limit that is mistyped is bad usage`(setting: String, words: String) throws {
    let outcome = try Program.run(["lint", "--set-limit", setting, "README.md"])
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains(words), "\(outcome.complaints)")
  }

  @Test func `the list of limits names each with its error`() throws {
    let page = try String(
      contentsOf: Program.checkout.appending(path: "LIMITS.md"), encoding: .utf8)
    for name in Self.cases.map(\.0) + ["record-length"] {
      #expect(page.contains("| `\(name)` |"), "\(name)")
      #expect(page.contains("(limit \(name)); "), "\(name)")
    }
  }

  @Test func `a rule pack of a size that nobody writes is refused`() throws {
    let scratch = try Scratch()
    let line = "# " + String(repeating: "x", count: 1_000) + "\n"
    try scratch.write("pack: x\n" + String(repeating: line, count: 17_000), to: "pack.yml")
    let outcome = try Program.run(["rules", "check", "pack.yml"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("pack.yml: error: is larger than 16 MB"))
  }

  @Test(arguments: [
    (String(repeating: "a", count: 2_001), "longer than 2000 bytes"),
    (String(repeating: "(a|b) ", count: 13), "more than 4096 ways"),
    (String(repeating: "a ", count: 41), "longer than 40 words"),
    ("a ...31 b", "30"), ("a ...30 b ...30 c ...30 d", "more than 60 words"),
    (String(repeating: "(", count: 9) + "a" + String(repeating: ")", count: 9), "8"),
  ])
  func `a pattern that is too much is refused with its place`(pattern: String, words: String) throws
  {
    let scratch = try Scratch()
    try scratch.write(
      """
      pack: x
      language: en
      rules:
        - id: x.rule
          category: function
          value: monitoring
          source: project
          rationale: none
          patterns:
            - "\(pattern)"
      """, to: "pack.yml")
    let outcome = try Program.run(["rules", "check", "pack.yml"], in: scratch.folder)
    let said = outcome.complaints + outcome.output
    #expect(outcome.code == 2)
    let line = try #require(said.split(separator: "\n").first { $0.contains(words) }, "\(said)")
    #expect(line.hasPrefix("pack.yml:10:"))
    #expect(line.contains("("), "what to do: \(line)")
  }

  @Test(arguments: [
    ["rules", "check", "x.yml"], ["lint", "--rules", "x.yml", "a.txt"],
    ["lint", "--config", "x.yml", "a.txt"], ["lint", "--baseline", "x.yml", "a.txt"],
  ])
  func `what is not UTF-8 is refused with its place`(arguments: [String]) throws {
    let scratch = try Scratch()
    try scratch.write("Article 1\n\nEach Party shall report.\n", to: "a.txt")
    try scratch.write(
      Data("pack: x\nlanguage: fr\n# d".utf8) + [0xE9] + Data("lai\n".utf8), to: "x.yml")
    let outcome = try Program.run(arguments, in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints == "x.yml:3:4: error: not valid UTF-8 (save it as UTF-8)\n")
  }

  @Test func `a folder of packs is walked once, whatever links lead back to it`() throws {
    let scratch = try Scratch()
    try scratch.write("x: 1\n", to: "packs/no-pack.yml")
    for link in ["a", "b", "c"] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.folder.appending(path: "packs/\(link)").path, withDestinationPath: ".")
    }
    // Three links forty deep would be 3⁴⁰ paths.
    let outcome = try Program.run(["rules", "check", "packs"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.split(separator: "\n").count == 2, "\(outcome.complaints)")
  }

  @Test func `a configuration that cannot be read is not passed over`() throws {
    let scratch = try Scratch()
    try scratch.write("Article 1\n\nEach Party shall report.\n", to: "a.txt")
    try scratch.write("x", to: ".treatylint.yml/x")
    let outcome = try Program.run(["lint", "a.txt"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains(".treatylint.yml: error: is a folder"))
  }
}
