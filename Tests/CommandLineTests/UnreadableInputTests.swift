import Foundation
import Testing

/// Each input that cannot be read gets one clear line and exit code 3; the others are read.
struct UnreadableInputTests {
  /// Runs `assess` on a bad file and on a good one.
  private func outcome(_ bytes: Data, name: String) throws -> Program.Outcome {
    let scratch = try Scratch()
    try scratch.write(bytes, to: name)
    try scratch.write("Article 1\n\nEach Party shall report every year.\n", to: "good.txt")
    return try Program.run(
      ["assess", "--format", "jsonl", name, "good.txt"], in: scratch.folder)
  }

  @Test(
    arguments: [
      ("empty.txt", Data(), "empty"),
      ("binary.txt", Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 3]), "binary"),
      ("broken.xml", Data("<akomaNtoso>\n<act>\n</akomaNtoso>".utf8), "broken.xml:3:"),
      // Named .xml, it is XML or nothing, wherever it breaks.
      ("text.xml", Data("Article 1\n\nEach Party shall report.\n".utf8), "text.xml:1:1: error"),
      ("late.xml", Data("\n <  akomaNtoso>\n</akomaNtoso>".utf8), "late.xml:2:"),
      ("cut.akn", Data("<akomaNtoso><act".utf8), "cut.akn:1:"),
      ("prolog.xml", Data("Draft <?xml version=\"1.0\"?><a/>".utf8), "prolog.xml:1:"),
      (
        "bomb.xml",
        Data("<!DOCTYPE a [<!ENTITY b \"c\">]><akomaNtoso><act>&b;</act></akomaNtoso>".utf8),
        "entit"
      ),
    ])
  func `a bad file is named, the good one is read`(
    name: String, bytes: Data, words: String
  ) throws {
    let outcome = try outcome(bytes, name: name)
    #expect(outcome.code == 3)
    let line = try #require(outcome.complaints.split(separator: "\n").first)
    #expect(line.hasPrefix(name))
    #expect(line.lowercased().contains(words))
    #expect(outcome.complaints.split(separator: "\n").count == 1)
    #expect(outcome.output.contains("\"art_1\""))
  }

  @Test(arguments: [
    ("a.txt", "* * *\n", ""), ("a.txt", "12\n", ""), ("a.md", "<!-- nothing -->\n", ""),
    ("a.txt", "AGREEMENT ON DATA\n", " beside titles and notes"), ("a.xml", "<a><b/></a>", ""),
  ])
  func `a text without a provision is not passed over in silence`(
    name: String, text: String, words: String
  ) throws {
    let scratch = try Scratch()
    try scratch.write(text, to: name)
    let line = "\(name): warning: no provision was found in it\(words), so that there is nothing"
    for command in ["lint", "assess", "outline"] {
      let outcome = try Program.run([command, name], in: scratch.folder)
      #expect(outcome.code == 0)
      #expect(outcome.complaints.contains(line), "\(outcome.complaints)")
    }
    let json = try Program.run(["lint", "--format", "json", name], in: scratch.folder)
    #expect(json.output.contains("no provision was found in it"))
  }

  @Test func `a missing file is named`() throws {
    let outcome = try Program.run(["lint", "no-such-treaty.txt"])
    #expect(outcome.code == 3)
    #expect(outcome.complaints.contains("no-such-treaty.txt: error: no such file"))
  }

  @Test func `a folder without texts is named`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "empty/picture.png")
    let outcome = try Program.run(["lint", "empty"], in: scratch.folder)
    #expect(outcome.code == 3)
    #expect(outcome.complaints.contains("empty: error: is a folder without texts"))
  }

  @Test func `a broken rule pack is bad usage, with file, line and column`() throws {
    let scratch = try Scratch()
    try scratch.write("pack: x\nlanguage: en\nrules:\n  - idd: a\n", to: "pack.yml")
    try scratch.write("Article 1\n\nEach Party shall report.\n", to: "good.txt")
    let outcome = try Program.run(
      ["lint", "--rules", "pack.yml", "good.txt"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("pack.yml:4:"))
  }

  @Test func `an unknown option or format is bad usage`() throws {
    #expect(try Program.run(["lint", "--no-such-option", "x"]).code == 2)
    #expect(try Program.run(["lint", "--format-in", "word", "x"]).code == 2)
  }
}
