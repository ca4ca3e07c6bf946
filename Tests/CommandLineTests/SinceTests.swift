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

  /// A repository with the draft in it, committed.
  private func repository(_ name: String = "draft.txt", _ text: String = draft) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.git("init", "-q")
    try scratch.write(text, to: name)
    try scratch.git("add", ".")
    try scratch.git("commit", "-qm", "draft")
    return scratch
  }

  @Test func `a renamed file is followed`() throws {
    let scratch = try repository()
    try scratch.git("mv", "draft.txt", "lakes and rivers ä.txt")
    let moved = try Program.run(["lint", "--since", "HEAD", "."], in: scratch.folder)
    #expect(!moved.output.contains("vague-obligation"))
    try scratch.write(
      Self.draft.replacing("rivers", with: "streams"), to: "lakes and rivers ä.txt")
    let changed = try Program.run(["lint", "--since", "HEAD", "."], in: scratch.folder)
    #expect(changed.output.contains("ä.txt:7:"))
    #expect(!changed.output.contains("ä.txt:3:"))
  }

  @Test func `a renamed file is followed over commits of a branch`() throws {
    let scratch = try repository()
    try scratch.git("branch", "base")
    try scratch.git("mv", "draft.txt", "new.txt")
    try scratch.git("commit", "-qm", "moved")
    let outcome = try Program.run(["lint", "--since", "base", "new.txt"], in: scratch.folder)
    #expect(!outcome.output.contains("vague-obligation"))
  }

  @Test func `git is asked a few times, however many files there are`() throws {
    let scratch = try repository()
    for index in 0..<8 { try scratch.write(Self.draft, to: "drafts/\(index)/\(index).txt") }
    try scratch.git("add", ".")
    try scratch.git("commit", "-qm", "more")
    for index in 0..<8 {
      try scratch.write(
        Self.draft.replacing("lakes", with: "ponds"), to: "drafts/\(index)/\(index).txt")
    }
    // A git that writes down what it is asked.
    let log = scratch.folder.appending(path: "log")
    let git = try scratch.write(
      "#!/bin/sh\necho \"$*\" >> '\(log.path)'\nPATH=\"$REAL_PATH\" exec git \"$@\"\n",
      to: "bin/git")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: git.path)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let files = (0..<8).map { "drafts/\($0)/\($0).txt" }
    let outcome = try Program.run(
      ["lint", "--since", "HEAD", "--format", "concise"] + files, in: scratch.folder,
      environment: [
        "PATH": scratch.folder.appending(path: "bin").path + ":" + path, "REAL_PATH": path,
      ])
    for file in files { #expect(outcome.output.contains("\(file):3:")) }
    let calls = try String(contentsOf: log, encoding: .utf8).split(separator: "\n")
    #expect(calls.count { $0.contains(" diff ") } == 1)
    #expect(calls.count <= 5, "\(calls)")
  }

  @Test(arguments: ["\r\n", "\r"])
  func `other line ends lose nothing`(end: String) throws {
    let old = Self.draft.replacing("\n", with: end)
    let scratch = try repository("draft.txt", old)
    try scratch.write(
      old.replacing("lakes", with: "ponds").replacing("rivers", with: "streams"), to: "draft.txt")
    let outcome = try Program.run(
      ["lint", "--since", "HEAD", "--format", "concise", "draft.txt"], in: scratch.folder)
    #expect(outcome.output.contains("draft.txt:3:"))
    #expect(outcome.output.contains("draft.txt:7:"))
  }

  @Test func `what git holds for binary is linted whole`() throws {
    let scratch = try repository()
    try scratch.write(try #require(Self.draft.data(using: .utf16)), to: "draft.txt")
    try scratch.git("commit", "-qam", "UTF-16")
    let old = try Program.run(["lint", "--since", "HEAD", "draft.txt"], in: scratch.folder)
    #expect(!old.output.contains("vague-obligation"))
    let new = Self.draft.replacing("lakes", with: "ponds")
    try scratch.write(try #require(new.data(using: .utf16)), to: "draft.txt")
    let changed = try Program.run(["lint", "--since", "HEAD", "draft.txt"], in: scratch.folder)
    #expect(changed.output.contains("draft.txt:3:") && changed.output.contains("draft.txt:7:"))
  }

  @Test func `a link to a draft is the draft`() throws {
    let scratch = try repository()
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.appending(path: "link.txt").path, withDestinationPath: "draft.txt")
    try scratch.git("add", ".")
    try scratch.git("commit", "-qm", "link")
    try scratch.write(Self.draft.replacing("lakes", with: "ponds"), to: "draft.txt")
    let outcome = try Program.run(["lint", "--since", "HEAD", "link.txt"], in: scratch.folder)
    #expect(outcome.output.contains("link.txt:3:"))
  }

  @Test func `lines of a draft that look like a diff mislead nobody`() throws {
    let scratch = try repository("draft.txt", Self.draft + "\n++ b/other.txt\n")
    try scratch.write(
      Self.draft.replacing("lakes", with: "ponds") + "\n++ b/draft.txt\n@@ -1 +1 @@\n",
      to: "draft.txt")
    let outcome = try Program.run(
      ["lint", "--since", "HEAD", "--format", "concise", "draft.txt"], in: scratch.folder)
    #expect(outcome.output.contains("draft.txt:3:"))
  }

  @Test(arguments: ["diff.noprefix", "diff.mnemonicPrefix", "core.quotePath", "diff.relative"])
  func `how somebody has set up git changes nothing`(setting: String) throws {
    let scratch = try repository("ä/draft.txt")
    try scratch.git("config", setting, "true")
    try scratch.write(Self.draft.replacing("lakes", with: "ponds"), to: "ä/draft.txt")
    let outcome = try Program.run(
      ["lint", "--since", "HEAD", "--format", "concise", "draft.txt"],
      in: scratch.folder.appending(path: "ä"))
    #expect(outcome.output.contains("draft.txt:3:"))
    #expect(!outcome.output.contains("draft.txt:7:"))
  }

  @Test func `standard input is refused, since git does not know it`() throws {
    let scratch = try repository()
    let outcome = try Program.run(
      ["lint", "--since", "HEAD", "-"], input: Self.draft, in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("--since needs files, and standard input is none"))
  }
}
