import Foundation
import Testing

/// Each mistake is answered with what is wrong and what was probably meant.
struct MistakeMessageTests {
  private static let draft = "Article 1\n\nEach Party shall report every year.\n"

  @Test(arguments: [
    (["lint", "--select", "vague-obl", "x.txt"], "did you mean 'vague-obligation'?"),
    (
      ["lint", "--output", "sarif:nodir/x", "x.txt"], "--output nodir/x: there is no folder 'nodir'"
    ),
    (
      ["lint", "--output", "sarif:a", "--output", "json:./a", "x.txt"],
      "--output names './a' twice; one report would be lost"
    ),
    (["lint", "--output", "srif:a", "x.txt"], "there is no form 'srif'; did you mean 'sarif'?"),
    (["lint", "--output", "report.html", "x.txt"], "text, concise, json, sarif, github, gitlab"),
    (["lint", "--output", "sarif", "x.txt"], "a file is missing; write sarif:FILE"),
    (["lint", "--max-findings", "-1", "x.txt"], "--max-findings takes a number from 0"),
    (
      ["lint", "--subject", "humanrights", "x.txt"],
      "there is no subject 'humanrights'; did you mean 'human-rights'?"
    ),
    (["lint", "--jobs", "-2", "x.txt"], "--jobs takes a number from 1"),
    (["lint", "--since", "HEAD", "-"], "--since needs files"),
    (
      ["rules", "explian", "x"],
      "treatylint rules has no command 'explian'; did you mean 'explain'?"
    ),
    (["asess", "--brief", "x.txt"], "treatylint has no command 'asess'; did you mean 'assess'?"),
    (["rules", "zzz"], "it has list, explain, hits, check, docs, embed"),
    (
      ["audit", "sumary", "x"], "treatylint audit has no command 'sumary'; did you mean 'summary'?"
    ),
  ])
  func `a mistake on the command line`(arguments: [String], words: String) throws {
    let scratch = try Scratch()
    try scratch.write(Self.draft, to: "x.txt")
    let outcome = try Program.run(arguments, in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    // Lines are broken for the terminal.
    let said = outcome.complaints.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains(words), "\(outcome.complaints)")
  }

  @Test(arguments: [
    ("selct: [x]", "did you mean 'rules'?"), ("lang: en", "did you mean 'language'?"),
    ("mechanisms: [coercion]", "did you mean 'regime'?"),
    ("overrides: [{path: a, rules: {all: off}}]", "did you mean 'paths'?"),
    ("regime: {subject: humanrights}", "did you mean 'human-rights'?"),
    ("regime: {mechanism: [coercion]}", "did you mean 'mechanisms'?"),
    ("rules: {vague-obl: off}", "did you mean 'vague-obligation'?"),
  ])
  func `a mistake in a configuration`(yaml: String, words: String) throws {
    let scratch = try Scratch()
    try scratch.write(Self.draft, to: "x.txt")
    try scratch.write(yaml + "\n", to: ".treatylint.yml")
    let outcome = try Program.run(["lint", "x.txt"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains(".treatylint.yml:1:"))
    #expect(outcome.complaints.contains(words), "\(outcome.complaints)")
  }

  @Test func `the configuration of a file that is not there comes with a note`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.draft, to: "file.txt")
    let outcome = try Program.run(["config", "nofile.txt"], in: scratch.folder)
    #expect(outcome.code == 0)
    #expect(
      outcome.complaints
        == "nofile.txt: note: there is no such file; did you mean 'file.txt'?; this would apply to one\n"
    )
  }

  @Test func `the usage of a command for one text shows one`() throws {
    let usage = try Program.run(["convert", "--help"]).output
    #expect(
      usage.contains("USAGE: treatylint convert [") || usage.contains("USAGE: treatylint convert <")
    )
    #expect(!usage.contains("<path> ...") && !usage.contains("<paths>"))
    #expect(usage.contains("<path>"))
    #expect(try Program.run(["convert", "a.txt", "b.txt"]).code == 2)
  }
}
