import Foundation
import Testing

struct LintCommandTests {
  private static let vague = """
    Article 1

    1. The Parties shall cooperate, as appropriate, to promote the sound management of lakes.

    2. Each Party shall submit a report to the Secretariat by 1 March of each year.

    """

  @Test func `findings that reach the failing severity give exit code 1`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.vague, to: "draft.txt")
    let failing = try Program.run(["--fail-on", "advice", "draft.txt"], in: scratch.folder)
    #expect(failing.code == 1)
    #expect(failing.output.contains("draft.txt:3:"))
    #expect(failing.output.contains("[vague-obligation]"))
    #expect(
      try Program.run(
        ["lint", "--exit-zero", "--fail-on", "advice", "draft.txt"], in: scratch.folder
      ).code == 0)
    #expect(
      try Program.run(["lint", "--fail-on", "error", "draft.txt"], in: scratch.folder).code == 0)
  }

  @Test func `what a baseline knows is left out, and renumbering revives nothing`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.vague, to: "draft.txt")
    _ = try Program.run(
      ["lint", "--write-baseline", "known.json", "draft.txt"], in: scratch.folder)
    try scratch.write(
      "Article 1\n\n1. The seat is in Oslo.\n\n"
        + Self.vague.replacing("Article 1\n\n1.", with: "2.").replacing(
          "\n2. Each Party shall submit", with: "\n3. Each Party shall submit"),
      to: "draft.txt")
    let again = try Program.run(
      ["lint", "--fail-on", "advice", "--baseline", "known.json", "draft.txt"], in: scratch.folder)
    #expect(!again.output.contains("[vague-obligation]"))
  }

  @Test func `a baseline knows a text however its path is written and wherever the linter runs`()
    throws
  {
    let scratch = try Scratch()
    try scratch.write(Self.vague, to: "drafts/draft.txt")
    let made = try Program.run(["lint", "--write-baseline", "known.json", "."], in: scratch.folder)
    #expect(made.code == 0)
    let below = scratch.folder.appending(path: "drafts")
    for (path, baseline, folder) in [
      ("drafts/draft.txt", "known.json", scratch.folder),
      ("./drafts", "known.json", scratch.folder),
      (below.appending(path: "draft.txt").path, "./known.json", scratch.folder),
      ("draft.txt", "../known.json", below),
    ] {
      let outcome = try Program.run(
        ["lint", "--fail-on", "advice", "--baseline", baseline, path], in: folder)
      #expect(outcome.code == 0, "\(path)")
      #expect(outcome.output.contains("in the baseline"), "\(path)")
    }
  }

  @Test func `a configuration declares the strategy and switches rules off`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.vague, to: "drafts/draft.txt")
    try scratch.write("regime:\n  mechanisms: [coercion]\n", to: ".treatylint.yml")
    let strategic = try Program.run(["lint", "drafts"], in: scratch.folder)
    #expect(strategic.output.contains("[strategy-coercion-vague-duty]"))
    #expect(strategic.code == 1)
    try scratch.write("rules:\n  all: off\n", to: ".treatylint.yml")
    #expect(try Program.run(["lint", "drafts"], in: scratch.folder).code == 0)
    try scratch.write("rulez:\n  all: off\n", to: ".treatylint.yml")
    let wrong = try Program.run(["lint", "drafts"], in: scratch.folder)
    #expect(wrong.code == 2)
    #expect(wrong.complaints.contains("did you mean 'rules'"))
  }

  @Test func `the order of files and the number of jobs change nothing`() throws {
    let one = try Program.run(["lint", "--jobs", "1", "Corpora"])
    let four = try Program.run(["lint", "--jobs", "4", "Corpora"])
    #expect(one.output == four.output)
    #expect(!one.output.isEmpty)
  }

  @Test func `several reports at once, each whole`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.vague, to: "draft.txt")
    let outcome = try Program.run(
      [
        "lint", "--output", "sarif:out.sarif", "--output", "junit:out.xml", "--format", "json",
        "draft.txt",
      ], in: scratch.folder)
    let sarif = try JSONSerialization.jsonObject(
      with: Data(contentsOf: scratch.folder.appending(path: "out.sarif")))
    #expect((sarif as? [String: Any])?["version"] as? String == "2.1.0")
    let findings = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect((findings as? [String: Any])?["findings"] is [Any])
  }
}
