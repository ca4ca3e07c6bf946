import Foundation
import Testing

/// The same input gives the same bytes, in every format, however many files are worked on at once.
struct SameOutputTests {
  private static let formats = [
    "text", "concise", "json", "sarif", "github", "gitlab", "checkstyle", "junit", "rdjsonl", "csv",
    "markdown",
  ]

  @Test func `twice the same`() throws {
    let scratch = try Scratch()
    for jobs in ["1", "4"] {
      let reports = Self.formats.flatMap {
        ["--output", "\($0):\(scratch.folder.appending(path: $0 + jobs).path)"]
      }
      let outcome = try Program.run(["lint", "--jobs", jobs, "Corpora"] + reports)
      #expect(outcome.code == 1)
    }
    for format in Self.formats {
      let one = try Data(contentsOf: scratch.folder.appending(path: format + "1"))
      let four = try Data(contentsOf: scratch.folder.appending(path: format + "4"))
      #expect(!one.isEmpty)
      #expect(one == four, "\(format)")
    }
  }
}
