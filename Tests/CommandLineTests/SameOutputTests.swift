import Foundation
import Testing

/// The same input gives the same bytes: in every format, twice, and however many files are worked on at once.
struct SameOutputTests {
  @Test(arguments: [
    "text", "concise", "json", "sarif", "github", "gitlab", "checkstyle", "junit", "rdjsonl", "csv",
    "markdown",
  ])
  func `twice the same`(format: String) throws {
    let arguments = ["lint", "--format", format, "Corpora"]
    let one = try Program.run(arguments + ["--jobs", "1"])
    let four = try Program.run(arguments + ["--jobs", "4"])
    #expect(!one.output.isEmpty)
    #expect(one.output == four.output)
    #expect(one.code == four.code)
  }
}
