import Foundation
import Testing

/// `ignore` in a configuration speaks of many texts: it is complained of once, at its line, and only
/// where it is sure to be of no use.
struct IgnoreByProvisionTests {
  private static let short = """
    Article 1

    Each Party shall submit a report to the Secretariat by 1 March of each year.

    """
  private static let long =
    short + """

      Article 2

      The Parties shall cooperate, as appropriate, to promote the sound management of lakes.

      """
  private static let configuration = """
    rules:
      obligation-without-time: off
    ignore:
      art_2: vague-obligation because the wording is agreed

    """

  private func drafts(_ texts: [String], _ configuration: String = configuration) throws -> Scratch
  {
    let scratch = try Scratch()
    try scratch.write(configuration, to: ".treatylint.yml")
    for (index, text) in texts.enumerated() { try scratch.write(text, to: "\(index).txt") }
    return scratch
  }

  @Test func `a draft without the provision is not complained of`() throws {
    let scratch = try drafts([Self.short, Self.long, Self.short])
    let outcome = try Program.run(["lint", "."], in: scratch.folder)
    #expect(outcome.code == 0, "\(outcome.output)")
    #expect(outcome.output.contains("1 suppressed"))
    #expect(!outcome.output.contains("suppression]"))
  }

  @Test func `what no draft has is told once, at the line in the configuration`() throws {
    let scratch = try drafts([Self.short, Self.short])
    let outcome = try Program.run(["lint", "--format", "concise", "."], in: scratch.folder)
    #expect(outcome.code == 1)
    #expect(outcome.output.components(separatedBy: "[malformed-suppression]").count == 2)
    #expect(
      outcome.output.contains(
        ".treatylint.yml:4:3: warning: this suppression is not followed: no text that it governs "
          + "has a provision 'art_2' [malformed-suppression]"))
    let below = try Program.run(
      ["lint", ".."], in: scratch.write("", to: "a/b").deletingLastPathComponent())
    #expect(below.output.contains("[malformed-suppression]"))
  }

  @Test func `what suppresses nothing in any draft is told once`() throws {
    let scratch = try drafts(
      [Self.short, Self.long, Self.long.replacing(", as appropriate,", with: "")],
      Self.configuration.replacing("vague-obligation", with: "open-list"))
    let outcome = try Program.run(["lint", "."], in: scratch.folder)
    #expect(outcome.output.components(separatedBy: "[unused-suppression]").count == 2)
    #expect(outcome.output.contains(".treatylint.yml:4:3:"))
    #expect(outcome.output.contains("nothing here is suppressed by 'open-list' for art_2"))
  }

  @Test func `where not every governed text was read nothing is said`() throws {
    let scratch = try drafts([Self.short, Self.long])
    #expect(try Program.run(["lint", "0.txt"], in: scratch.folder).code == 0)
    try scratch.git("init", "-q")
    try scratch.git("add", ".")
    try scratch.git("commit", "-qm", "drafts")
    try scratch.write(Self.short.replacing("March", with: "April"), to: "0.txt")
    #expect(try Program.run(["lint", "--since", "HEAD", "."], in: scratch.folder).code == 0)
    // Neither of one that may serve texts elsewhere, nor where a text could not be read.
    let named = try Program.run(
      ["lint", "--config", ".treatylint.yml", "0.txt"], in: scratch.folder)
    #expect(named.code == 0)
    try scratch.write(Data([0, 1, 2, 0]), to: "1.txt")
    let unread = try Program.run(["lint", "."], in: scratch.folder)
    #expect(unread.code == 3)
    #expect(!unread.output.contains("suppression]"))
  }

  @Test func `texts that are excluded or have a nearer configuration do not count`() throws {
    let scratch = try drafts(
      [Self.short], Self.configuration + "exclude: [old.txt]\n")
    try scratch.write(Self.long, to: "old.txt")
    try scratch.write(Self.long, to: "sub/x.txt")
    try scratch.write("rules: {vague-obligation: off}\n", to: "sub/.treatylint.yml")
    // Outside a repository nobody goes looking for what else the file may govern.
    #expect(try Program.run(["lint", "0.txt"], in: scratch.folder).code == 0)
    try scratch.git("init", "-q")
    let outcome = try Program.run(["lint", "0.txt"], in: scratch.folder)
    #expect(outcome.output.contains(".treatylint.yml:4:3:"))
    // Unless the nearer one extends it.
    try scratch.write("extends: ../.treatylint.yml\n", to: "sub/.treatylint.yml")
    #expect(try Program.run(["lint", "0.txt"], in: scratch.folder).code == 0)
    #expect(try Program.run(["lint", "."], in: scratch.folder).code == 0)
  }

  @Test func `an entry of an override counts for its texts only`() throws {
    let scratch = try drafts(
      [Self.short, Self.long],
      """
      overrides:
        - paths: ["0.txt"]
          ignore:
            art_2: vague-obligation because agreed

      """)
    try scratch.git("init", "-q")
    let outcome = try Program.run(["lint", "0.txt"], in: scratch.folder)
    #expect(outcome.output.contains(".treatylint.yml:4:7:"))
  }

  @Test func `a configuration above the working folder applies to relative paths too`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.long, to: "drafts/x.txt")
    try scratch.write(
      "overrides:\n  - paths: [drafts/*]\n    rules: {all: off}\n", to: ".treatylint.yml")
    let folder = scratch.folder.appending(path: "drafts")
    let outcome = try Program.run(["lint", "--fail-on", "advice", "x.txt"], in: folder)
    #expect(outcome.code == 0, "\(outcome.output)")
    let shown = try Program.run(["config", "x.txt"], in: folder)
    #expect(shown.output.contains("/.treatylint.yml:3"))
  }
}
