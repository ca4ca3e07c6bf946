import Foundation
import Testing

/// `--since`: only what changed, and never a pass because git could not be asked.
struct SinceTests {
  private static let draft = """
    Article 1

    1. The Parties shall cooperate, as appropriate, to promote the sound management of lakes.

    2. Each Party shall submit a report to the Secretariat by 1 March of each year.

    3. The Parties shall cooperate, as appropriate, to promote the sound management of rivers.

    """

  @Test func `only provisions that changed since a revision are linted`() throws {
    let scratch = try Scratch()
    try scratch.git("init", "-q")
    try scratch.write(Self.draft, to: "draft.txt")
    try scratch.git("add", "draft.txt")
    try scratch.git("commit", "-qm", "draft")
    let unchanged = try Program.run(["lint", "--since", "HEAD", "draft.txt"], in: scratch.folder)
    #expect(!unchanged.output.contains("vague-obligation"))
    try scratch.write(Self.draft.replacing("rivers", with: "streams"), to: "draft.txt")
    let changed = try Program.run(["lint", "--since", "HEAD", "draft.txt"], in: scratch.folder)
    #expect(changed.output.contains("draft.txt:7:"))
    #expect(!changed.output.contains("draft.txt:3:"))
    try scratch.write(Self.draft, to: "new.txt")
    let new = try Program.run(["lint", "--since", "HEAD", "new.txt"], in: scratch.folder)
    #expect(new.output.contains("new.txt:3:") && new.output.contains("new.txt:7:"))
  }

  @Test func `outside a repository it is refused`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.draft, to: "draft.txt")
    let outcome = try Program.run(["lint", "--since", "HEAD", "draft.txt"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.complaints.contains("--since HEAD: . lies in no git repository"))
  }

  @Test func `a revision that does not exist is refused, new files or not`() throws {
    let scratch = try Scratch()
    try scratch.git("init", "-q")
    try scratch.write(Self.draft, to: "draft.txt")
    let outcome = try Program.run(["lint", "--since", "mian", "draft.txt"], in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("no such revision"))
  }
}
