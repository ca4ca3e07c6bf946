import Foundation
import Testing

struct AssessCommandTests {
  @Test func `the table shows measures, effects and findings of a bundled draft`() throws {
    let outcome = try Program.run(["assess", "Corpora/pre-trial-detention-convention.txt"])
    #expect(outcome.code == 0)
    for words in ["Force", "Precision", "Escapes", "coercion", "persuasion", "acculturation", "["] {
      #expect(outcome.output.contains(words))
    }
  }

  @Test(arguments: [40, 80], [[], ["--all"], ["--brief"]])
  func `the width is respected`(width: Int, options: [String]) throws {
    let outcome = try Program.run(
      ["assess", "--width", "\(width)"] + options + ["Corpora/pre-trial-detention-convention.txt"])
    for line in outcome.output.split(separator: "\n") {
      #expect(line.unicodeScalars.count <= width, "\(line)")
    }
  }

  @Test func `provisions without anything to expect are named together`() throws {
    let file = "Corpora/pre-trial-detention-convention.txt"
    let short = try Program.run(["assess", file]).output
    let whole = try Program.run(["assess", "--all", file]).output
    #expect(short.contains("── recs_1__rec_1 to recs_1__rec_4 ─"))
    #expect(short.contains("4 provisions, nothing to expect"))
    let words = short.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("--all shows them"))
    #expect(!short.contains("no claim speaks to it"))
    #expect(whole.contains("no claim speaks to it"))
    #expect(!whole.contains("--all shows them"))
  }

  @Test func `an unknown provision is answered with a near one`() throws {
    let outcome = try Program.run(
      ["assess", "--explain", "art_5__para_11", "Corpora/pre-trial-detention-convention.txt"])
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("did you mean 'art_5__para_1'"))
  }

  @Test func `other words change the assessment`() throws {
    let outcome = try Program.run([
      "assess", "Corpora/pre-trial-detention-convention.txt", "--what-if",
      "art_5__para_1=Each State Party shall admit one visitor every day.",
    ])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("entitlement"))
    #expect(outcome.output.contains("obligation"))
  }

  @Test func `there is no colour where none is wanted, and there is where it is`() throws {
    let arguments = ["assess", "Corpora/open-hydrological-data-resolution.txt"]
    #expect(!(try Program.run(arguments).output.contains("\u{1B}[")))
    #expect(try Program.run(arguments + ["--color", "always"]).output.contains("\u{1B}["))
  }
}
