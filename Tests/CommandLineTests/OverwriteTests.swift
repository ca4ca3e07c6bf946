import Foundation
import Testing

/// What a command writes never replaces a text that it reads, and a configuration opens no file that is no
/// YAML.
struct OverwriteTests {
  private static let text = "Article 1\n\nEach Party shall report under Article 9.\n"

  @Test(arguments: [
    ["lint", "--output", "json:x.txt", "x.txt"], ["lint", "--output", "csv:./x.txt", "."],
    ["lint", "--write-baseline", "x.txt", "x.txt"], ["convert", "x.txt", "-o", "x.txt"],
    ["lint", "--output", "json:link.txt", "x.txt"],
  ])
  func `a text is not replaced by what is said of it`(arguments: [String]) throws {
    let scratch = try Scratch()
    try scratch.write(Self.text, to: "x.txt")
    try FileManager.default.createSymbolicLink(
      at: scratch.folder.appending(path: "link.txt"),
      withDestinationURL: scratch.folder.appending(path: "x.txt"))
    let outcome = try Program.run(arguments, in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("is one of the texts"))
    let kept = try String(contentsOf: scratch.folder.appending(path: "x.txt"), encoding: .utf8)
    #expect(kept == Self.text)
  }

  @Test(arguments: ["packs: [secret]", "lint-rules: [secret]", "extends: [secret]"])
  func `a configuration brings no other file into a message`(line: String) throws {
    let scratch = try Scratch()
    try scratch.write(Self.text, to: "x.txt")
    try scratch.write("password:hunter2:1\n", to: "secret")
    try scratch.write(line + "\n", to: ".treatylint.yml")
    let outcome = try Program.run(["lint", "x.txt"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(!outcome.complaints.contains("hunter2"))
    #expect(outcome.complaints.contains(".treatylint.yml:1"))
  }
}
