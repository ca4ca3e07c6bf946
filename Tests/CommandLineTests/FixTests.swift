import Foundation
import Testing

/// `--fix` and `--diff`, as a user meets them.
struct FixTests {
  private static let slips = "Article 1\n\nEach Party  shall report every year .\n"
  private static let mended = "Article 1\n\nEach Party shall report every year.\n"

  @Test func `a file is corrected in place, keeps its permissions, and is linted as it is then`()
    throws
  {
    let scratch = try Scratch()
    let file = try scratch.write(Self.slips, to: "draft.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.appending(path: "link.txt").path, withDestinationPath: "draft.txt")
    let outcome = try Program.run(["lint", "--fix", "link.txt"], in: scratch.folder)
    #expect(outcome.code == 0)
    #expect(outcome.complaints == "link.txt: corrected in 2 places\n")
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.mended)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    let link = try FileManager.default.attributesOfItem(
      atPath: scratch.folder.appending(path: "link.txt").path)
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
    let again = try Program.run(["lint", "--fix", "draft.txt"], in: scratch.folder)
    #expect(again.complaints == "")
  }

  @Test func `a diff changes nothing, applies with git and leaves with 1`() throws {
    let scratch = try Scratch()
    let file = try scratch.write(Self.slips, to: "draft.txt")
    let outcome = try Program.run(["lint", "--diff", "draft.txt"], in: scratch.folder)
    #expect(outcome.code == 1)
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.slips)
    try scratch.write(outcome.output, to: "fix.diff")
    try scratch.git("init", "-q")
    try scratch.git("apply", "--unidiff-zero", "-p0", "fix.diff")
    #expect(try String(contentsOf: file, encoding: .utf8) == Self.mended)
    #expect(try Program.run(["lint", "--diff", "draft.txt"], in: scratch.folder).code == 0)
  }

  @Test func `what cannot be corrected is left, with a note`() throws {
    let outcome = try Program.run(["lint", "--diff", "Corpora/paperless-trade-agreement.akn.xml"])
    #expect(outcome.output == "")
    #expect(outcome.complaints.contains("not corrected: only plain text and Markdown"))
    #expect(try Program.run(["lint", "--fix", "-"]).code == 2)
    #expect(try Program.run(["lint", "--fix", "--since", "HEAD", "x.txt"]).code == 2)
  }
}
