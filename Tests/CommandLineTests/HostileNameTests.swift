import Foundation
import Testing

/// The name of a file, and what it holds, steer neither a terminal nor what reads a log line by line.
struct HostileNameTests {
  private static let name = "a\u{1B}[2J\u{9B}1m\n::error file=x::it, \"b\" %41.txt"
  private static let text = "Article 1\n\nEach Party\u{9B}2J shall,  as appropriate, report. \n"

  @Test(arguments: [
    ["lint"], ["lint", "--format", "concise"], ["lint", "--format", "json"],
    ["lint", "--format", "sarif"], ["lint", "--format", "github"], ["lint", "--format", "gitlab"],
    ["lint", "--format", "checkstyle"], ["lint", "--format", "junit"],
    ["lint", "--format", "rdjsonl"], ["lint", "--format", "csv"], ["lint", "--format", "markdown"],
    ["lint", "--diff"], ["lint", "--verbose"], ["lint", "--statistics"],
    ["lint", "--set-limit", "file-size=10"], ["lint", "--write-baseline", "-"],
    ["lint", "--config"], ["lint", "--rules"],
    ["assess"], ["assess", "--brief"], ["assess", "--format", "json"],
    ["assess", "--format", "csv"],
    ["assess", "--format", "html"], ["outline"], ["convert"], ["rules", "check"], ["config"],
  ])
  func `a name keeps to what it is`(_ arguments: [String]) throws {
    let scratch = try Scratch()
    // A diff holds the bytes of the text as they are: it is there to be applied.
    let isDiff = arguments.contains("--diff")
    try scratch.write(isDiff ? Self.text.replacing("\u{9B}", with: "") : Self.text, to: Self.name)
    let outcome = try Program.run(arguments + [Self.name], in: scratch.folder)
    for said in [outcome.output, outcome.complaints] {
      let steering = said.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t")
          || (0x7F...0x9F).contains($0.value)
      }
      #expect(steering.isEmpty, "\(said.debugDescription)")
      // Only a table keeps a line end, in quotes.
      if !arguments.contains("csv") { #expect(!said.contains("\n::error file=x"), "\(said)") }
    }
    #expect(outcome.output.utf8.count + outcome.complaints.utf8.count > 0)
  }
}
