import Foundation
import Testing

/// What is said to somebody who typed something else than was meant.
struct UsageTests {
  @Test(arguments: [
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

  @Test func `changes where there is no repository are told with the usage of lint`() throws {
    let scratch = try Scratch()
    try scratch.write("Article 1\n\nEach Party shall report.\n", to: "draft.txt")
    let outcome = try Program.run(["lint", "--since", "HEAD", "draft.txt"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("Usage: treatylint lint "))
    #expect(outcome.complaints.contains("See 'treatylint lint --help'"))
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

  @Test func `every command's help shows an example`() throws {
    func commands(of parent: [String]) throws -> [[String]] {
      let help = try Program.run(parent + ["--help"]).output
      guard let list = help.range(of: "SUBCOMMANDS:\n") else { return [parent] }
      let names = help[list.upperBound...].split(separator: "\n").compactMap { line -> String? in
        guard line.hasPrefix("  "), !line.hasPrefix("   "), !line.contains("See '") else {
          return nil
        }
        return line.split(separator: " ").first.map { String($0).replacing("(default)", with: "") }
      }
      return try [parent] + names.flatMap { try commands(of: parent + [$0]) }
    }
    let all = try commands(of: []).dropFirst()
    #expect(all.count > 12)
    for command in all {
      let help = try Program.run(command + ["--help"]).output
      #expect(
        help.contains("Example:\n  treatylint \(command[0]) ")
          || help.contains("Example:\n  treatylint \(command.joined(separator: " "))"), "\(command)"
      )
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell gets completions`(shell: String) throws {
    let outcome = try Program.run(["--generate-completion-script", shell])
    #expect(outcome.code == 0)
    for word in ["assess", "fail-on", "since"] { #expect(outcome.output.contains(word)) }
  }

  @Test func `the version names the rules`() throws {
    let output = try Program.run(["--version"]).output
    #expect(output.hasPrefix("treatylint 0."))
    #expect(output.contains("(rules sha256:"))
  }

  @Test(arguments: [
    ("lnt", "the command 'lint'"), ("Corpra", "'Corpora'"), ("READM.md", "'README.md'"),
  ])
  func `a path that leads nowhere is answered with a near one`(path: String, near: String) throws {
    let outcome = try Program.run([path])
    #expect(outcome.code == 3)
    #expect(outcome.complaints == "\(path): error: no such file; did you mean \(near)?\n")
  }

  @Test func `a report for programs stays whole, whatever else is asked`() throws {
    let file = "Corpora/tailings-dams-negotiating-draft.txt"
    let counted = try Program.run(["lint", "--statistics", "--format", "json", file])
    #expect(
      (try JSONSerialization.jsonObject(with: Data(counted.output.utf8)) as? [String: Any]) != nil)
    #expect(counted.complaints.contains("dangling-reference"))
    #expect(try Program.run(["lint", "--max-findings", "1", "--format", "json", file]).code == 2)
  }

  @Test func `lines are counted as editors count them, form feeds or not`() throws {
    let text = "Article 1\r\n\r\n\u{0C}\r\nThe Parties shall cooperate, as appropriate.\r\n"
    let outcome = try Program.run(["lint", "--format", "concise", "-"], input: text)
    #expect(outcome.output.hasPrefix("-:4:"))
  }
}
