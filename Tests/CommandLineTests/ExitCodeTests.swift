import Foundation
import Testing

/// Exit codes that others get wrong: the number of findings as the code, 0 for a file that is not there or
/// where a report goes to a file, a mistyped path linted as text.
struct ExitCodeTests {
  private static let faulty = "Article 1\n\nX is Y.\n\nArticle 2\n\nX is Z.\n\nArticle 3\n\n"
  private static let dangling = "Each Party shall report under Article 9 by 1 March 2030. "

  @Test(arguments: [1, 255, 256, 257])
  func `the number of findings is not the code`(count: Int) throws {
    let scratch = try Scratch()
    let waiting = "Each Party shall report by […]. "
    try scratch.write(Self.faulty + String(repeating: waiting, count: count), to: "x.txt")
    let outcome = try Program.run(
      ["lint", "--select", "placeholder", "--fail-on", "advice", "x.txt"], in: scratch.folder)
    #expect(outcome.output.contains("\(count) finding"))
    #expect(outcome.code == 1)
  }

  @Test func `a report to a file changes nothing about the code`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.faulty + Self.dangling, to: "x.txt")
    for arguments in [["--output", "sarif:x.sarif"], ["--format", "json"], ["--quiet"]] {
      #expect(try Program.run(["lint", "x.txt"] + arguments, in: scratch.folder).code == 1)
    }
    #expect(try Program.run(["lint", "--exit-zero", "x.txt"], in: scratch.folder).code == 0)
  }

  @Test func `what is no text and no file is not linted as text`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.faulty + Self.dangling, to: "x.txt")
    try scratch.write(Data([0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0]), to: "x.docx")
    for path in ["Each Party shall report under Article 9.", "x.text", "x.docx", "*.md", ""] {
      let outcome = try Program.run(["lint", path, "x.txt"], in: scratch.folder)
      // The other file is linted all the same.
      #expect(outcome.code == 3, "\(path)")
      #expect(outcome.output.contains("1 error"))
      #expect(!outcome.complaints.isEmpty)
    }
  }

  @Test func `a reader that goes away is no reason to complain`() throws {
    let scratch = try Scratch()
    let lines = (1...3000).map { "\($0). Each Party shall endeavour to report.\n\n" }
    try scratch.write("Article 1\n\n" + lines.joined(), to: "x.txt")
    let said = try Program.shell(
      "(treatylint lint --format csv x.txt 2>said; echo $? >code) | head -n 1 >/dev/null; cat code said",
      in: scratch.folder)
    #expect(said == "141\n")
  }
}
