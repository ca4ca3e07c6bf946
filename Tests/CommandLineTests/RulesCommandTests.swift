import Foundation
import Testing

struct RulesCommandTests {
  private static let text = """
    Article 1

    1. Each Party shall take appropriate measures to protect the lake.

    2. Each Party shall report every year.

    """

  @Test func `hits are shown with the words around them`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.text, to: "draft.txt")
    try scratch.write(
      """
      pack: test
      rules:
        - {id: test.vagueness.what.lake, category: vagueness, value: what, patterns: [the lake]}
      """, to: "pack.yml")
    let outcome = try Program.run(
      ["rules", "hits", "test.vagueness.what.lake", "draft.txt", "--rules", "pack.yml"],
      in: scratch.folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("draft.txt:3: "))
    #expect(outcome.output.contains("measures to protect «the lake»."))
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.complaints.contains("1 hits in 1 of 1 files"))
  }

  @Test func `hits of a rule about addressees are those whom a norm addresses`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.text, to: "draft.txt")
    let outcome = try Program.run(
      ["rules", "hits", "en.addressee.", "draft.txt"], in: scratch.folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("«Each Party» shall report"))
  }

  @Test func `a rule that does not exist is answered with a near one`() throws {
    let outcome = try Program.run(["rules", "hits", "en.bound.necessity.tets", "Corpora"])
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("did you mean 'en.bound.necessity.test'?"))
  }

  @Test func `a folder of rules is checked without the files that are no packs`() throws {
    let outcome = try Program.run(["rules", "check", "Rules"])
    #expect(outcome.code == 0)
    #expect(outcome.complaints.contains("Rules/scoring.yml: note: names no 'pack:'"))
    #expect(outcome.output.contains(": 0 errors"))
  }

  @Test(arguments: [
    ("rules:\n  - id: [a\n", "pack.yml:3:1: error: not valid YAML"),
    ("pack: t\nruels: []\n", "pack.yml:2:1: error: unknown key 'ruels'"),
  ])
  func `a broken pack is one line with its place`(_ yaml: String, _ said: String) throws {
    let scratch = try Scratch()
    try scratch.write(yaml, to: "pack.yml")
    try scratch.write(Self.text, to: "draft.txt")
    let outcome = try Program.run(
      ["lint", "--rules", "pack.yml", "draft.txt"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.hasPrefix(said))
    #expect(outcome.complaints.split(separator: "\n").count == 1)
  }

  @Test func `a pack that is not there is said without a line`() throws {
    let outcome = try Program.run(["lint", "--rules", "nothere.yml", "Corpora"])
    #expect(outcome.code == 2)
    #expect(outcome.complaints == "nothere.yml: error: no such file\n")
  }
}
