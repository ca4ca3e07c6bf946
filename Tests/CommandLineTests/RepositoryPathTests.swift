import Foundation
import Testing

/// Paths in reports, wherever in a repository the linter runs: from the top where the platform looks
/// them up there, as given where the reader runs in the same folder.
struct RepositoryPathTests {
  private static let draft = "Article 1\n\nThe Parties shall cooperate, as appropriate.\n"

  private func run(_ format: String, _ path: String = "x.txt") throws -> String {
    let scratch = try Scratch()
    try scratch.git("init", "-q")
    try scratch.write(Self.draft, to: "drafts/a b/x.txt")
    return try Program.run(
      ["lint", "--format", format, path, "gone.txt"],
      in: scratch.folder.appending(path: "drafts/a b")
    ).output
  }

  @Test(arguments: [
    ("sarif", #""uri":"drafts/a%20b/x.txt","uriBaseId":"%SRCROOT%""#),
    ("sarif", #""uri":"drafts/a%20b/gone.txt""#),
    ("sarif", #""originalUriBaseIds":{"%SRCROOT%":{"description""#),
    ("github", " file=drafts/a b/x.txt,"), ("github", "::error file=drafts/a b/gone.txt::"),
    ("gitlab", #""path": "drafts/a b/x.txt""#),
    ("rdjsonl", #""path":"x.txt""#), ("checkstyle", #"<file name="x.txt">"#),
    ("junit", #"<testsuite name="x.txt""#), ("concise", "x.txt:3:"), ("csv", "\r\nx.txt,3,"),
  ])
  func `each format names the text as its reader looks it up`(format: String, path: String) throws {
    let output = try run(format)
    #expect(output.contains(path), "\(output)")
  }

  @Test(arguments: ["../a b/x.txt", "./x.txt"])
  func `however the path is written`(path: String) throws {
    #expect(try run("gitlab", path).contains(#""path": "drafts/a b/x.txt""#))
  }

  @Test func `the fingerprint is the same from everywhere`() throws {
    func fingerprint(_ report: String) -> Substring? {
      report.firstRange(of: #""fingerprint": ""#).map { report[$0.upperBound...].prefix(32) }
    }
    let scratch = try Scratch()
    try scratch.git("init", "-q")
    try scratch.write(Self.draft, to: "drafts/x.txt")
    let above = try Program.run(["lint", "--format", "gitlab", "drafts/x.txt"], in: scratch.folder)
    let below = try Program.run(
      ["lint", "--format", "gitlab", "x.txt"], in: scratch.folder.appending(path: "drafts"))
    #expect(fingerprint(above.output) != nil)
    #expect(fingerprint(above.output) == fingerprint(below.output))
  }

  @Test func `without a repository paths stay as they are given`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.draft, to: "drafts/x.txt")
    let outcome = try Program.run(
      ["lint", "--format", "sarif", "x.txt"], in: scratch.folder.appending(path: "drafts"))
    #expect(outcome.output.contains(#""uri":"x.txt""#))
  }
}
