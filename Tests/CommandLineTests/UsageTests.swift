import Foundation
import Testing

/// What is said to somebody who typed something else than was meant.
struct UsageTests {
  @Test(arguments: [
    (["lint", "--since", "HEAD", "/"], "lint"),
    (["rules", "docs", "--output", "/dev/null/x"], "rules docs"),
    (["assess", "--explain", "art_99", "Corpora/pre-trial-detention-convention.txt"], "assess"),
    (["assess", "--what-if", "x", "-"], "assess"),
  ])
  func `a mistake is told with the usage of its own command`(arguments: [String], name: String)
    throws
  {
    let outcome = try Program.run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("Usage: treatylint \(name) "))
    #expect(outcome.complaints.contains("See 'treatylint \(name) --help'"))
  }

  @Test(arguments: [
    ("V-11", "GJ.V.11"), ("t3.coercion.precision.1", "GJ.T3.coercion.precision.1"),
    ("Vague-Obligation", "vague-obligation"),
  ])
  func `an id is found by its last parts and in any case`(words: String, id: String) throws {
    let outcome = try Program.run(["rules", "explain", words])
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix(id + "\n"))
  }

  @Test(arguments: [("accult", "acculturation"), ("vague-obligatoin", "vague-obligation")])
  func `a word that is not known is answered with near ones`(words: String, near: String) throws {
    let outcome = try Program.run(["rules", "explain", words])
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("did you mean '\(near)'"))
  }

  @Test func `an empty list in a configuration is shown as such`() throws {
    let scratch = try Scratch()
    try scratch.write("regime:\n  mechanisms: []\n", to: ".treatylint.yml")
    let outcome = try Program.run(["config", "draft.txt"], in: scratch.folder)
    let line = outcome.output.split(separator: "\n").first { $0.hasPrefix("regime.mechanisms") }
    #expect(line?.contains("none declared") == true)
  }

  @Test(arguments: ["akn", "akoma-ntoso", "AKN"])
  func `a format may be named in short`(name: String) throws {
    let outcome = try Program.run(
      ["outline", "--format-in", name, "Corpora/paperless-trade-agreement.akn.xml"])
    #expect(outcome.code == 0)
  }

  @Test func `help keeps its paragraphs whole`() throws {
    for command in [
      ["lint"], ["assess"], ["agree"], ["calibrate"], ["convert"], ["rules", "check"],
    ] {
      let help = try Program.run(command + ["--help"], environment: ["COLUMNS": "80"]).output
      let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
      // A line that ends early inside a paragraph: the next one goes on where its word had fitted.
      for (line, next) in zip(lines, lines.dropFirst())
      where !line.isEmpty && !next.isEmpty && line.first != " " && next.first != " "
        && !line.hasPrefix("Example") && !line.hasSuffix(":")
      {
        let word = next.prefix { $0 != " " }
        #expect(line.count + 1 + word.count > 79, "\(command): \(line)")
      }
    }
  }

  @Test func `codes by eId are held against the treaty itself`() throws {
    let outcome = try Program.run([
      "agree", "Corpora/pre-trial-detention-convention.codes.csv",
      "Corpora/pre-trial-detention-convention.txt",
    ])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("force              48"))
    #expect(!outcome.output.contains("Coded and not found"))
  }

  @Test func `a conversion says which facts it has not`() throws {
    let outcome = try Program.run(["convert", "Corpora/pre-trial-detention-convention.txt"])
    #expect(outcome.code == 0)
    #expect(outcome.complaints.contains("author (#unknown), date (0001-01-01), country (zz)"))
    #expect(!outcome.output.contains("\"un\""))
  }
}
