import Foundation
import Testing

/// What a path on the command line stands for.
struct InputFilesTests {
  private static let duty = "Article 1\n\nThe Parties shall cooperate, as appropriate.\n"

  /// The files with findings when `arguments` are linted in a folder.
  private func linted(_ arguments: String..., in scratch: Scratch) throws -> [String] {
    let outcome = try Program.run(
      ["lint", "--format", "csv", "--fail-on", "error"] + arguments, in: scratch.folder)
    var files: [String] = []
    for line in outcome.output.split(whereSeparator: \.isNewline).dropFirst() {
      let file = String(line.prefix { $0 != "," })
      if !files.contains(file) { files.append(file) }
    }
    return files
  }

  @Test(.enabled(if: geteuid() != 0, "whoever runs this may read everything"))
  func `a folder that may not be read is told, and the texts beside it are read`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.duty, to: "draft.txt")
    try scratch.write(Self.duty, to: "closed/annex.txt")
    let closed = scratch.folder.path + "/closed"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed)
    }
    let outcome = try Program.run(["lint", "."], in: scratch.folder)
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("draft.txt"))
    #expect(outcome.complaints.contains("closed/: error: is a folder that may not be read"))
  }

  @Test func `a folder stands for its texts, not for what speaks about the repository`() throws {
    let scratch = try Scratch()
    for name in [
      "draft.txt", "sub/annex.md", "README.md", "sub/readme.txt", "CHANGELOG.md", "LICENSE.txt",
      ".hidden.txt", "notes.pdf", "notice.txt",
    ] {
      try scratch.write(Self.duty, to: name)
    }
    #expect(try linted(".", in: scratch) == ["./draft.txt", "./notice.txt", "./sub/annex.md"])
    #expect(try linted("README.md", in: scratch) == ["README.md"])
    #expect(try linted("--force-exclude", "README.md", "draft.txt", in: scratch) == ["draft.txt"])
    let told = try Program.run(["lint", "--verbose", "."], in: scratch.folder)
    #expect(told.complaints.contains("leaving out ./README.md"))
  }

  @Test func `named pipes are passed over in a folder and refused by name`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.duty, to: "drafts/draft.txt")
    let pipe = scratch.folder.appending(path: "drafts/pipe.txt").path
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(try linted("drafts", in: scratch) == ["drafts/draft.txt"])
    let refused = try Program.run(["lint", "drafts/pipe.txt"], in: scratch.folder)
    #expect(refused.code == 3)
    #expect(refused.complaints.contains("drafts/pipe.txt: error: is a named pipe"))
    let device = try Program.run(["lint", "/dev/null"], in: scratch.folder)
    #expect(device.code == 3)
    #expect(device.complaints.contains("is a device"))
  }

  @Test func `standard input may be named as a file`() throws {
    let outcome = try Program.run(["lint", "/dev/stdin"], input: Self.duty)
    #expect(outcome.output.contains("/dev/stdin:3:"))
  }

  @Test func `a loop of links is walked once`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.duty, to: "drafts/draft.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.appending(path: "drafts/again").path, withDestinationPath: "..")
    #expect(try linted("drafts", in: scratch) == ["drafts/draft.txt"])
  }

  @Test func `a file is read once, whatever leads to it`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.duty, to: "drafts/draft.txt")
    try scratch.write(Self.duty, to: "drafts/z/annex.txt")
    for (link, target) in [
      ("drafts/a.txt", "draft.txt"), ("drafts/b.txt", "z/annex.txt"), ("drafts/folder", "z"),
      ("drafts/lost.txt", "nowhere"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.folder.appending(path: link).path, withDestinationPath: target)
    }
    let expected = ["drafts/draft.txt", "drafts/z/annex.txt"]
    #expect(try linted("drafts", in: scratch) == expected)
    #expect(try linted("drafts/**/*.txt", in: scratch) == expected)
    #expect(try linted("drafts", "drafts/a.txt", "./drafts/draft.txt", in: scratch) == expected)
    // A link that is named is read.
    #expect(try linted("drafts/a.txt", in: scratch) == ["drafts/a.txt"])
    try scratch.git("init", "-q")
    #expect(try linted("drafts", in: scratch) == expected)
  }

  @Test func `links keep to the folder that is named, or to its repository`() throws {
    let scratch = try Scratch()
    try scratch.write(Self.duty, to: "given/draft.txt")
    try scratch.write(Self.duty, to: "secret/other.txt")
    try scratch.write(Self.duty, to: "secret/.hidden.txt")
    for (link, target) in [
      ("given/link.txt", "../secret/other.txt"), ("given/folder", "../secret"),
      ("given/hidden.txt", "../secret/.hidden.txt"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: scratch.folder.appending(path: link).path, withDestinationPath: target)
    }
    #expect(try linted("given", in: scratch) == ["given/draft.txt"])
    let outcome = try Program.run(["lint", "given"], in: scratch.folder)
    for link in ["folder", "hidden.txt", "link.txt"] {
      #expect(
        outcome.complaints.contains(
          "given/\(link): warning: is a link that leads out of the folder"))
    }
    #expect(outcome.complaints.split(separator: "\n").count == 3)
    #expect(try linted("given/link.txt", in: scratch) == ["given/link.txt"])
    // In one repository a text may stand in two places, but what is hidden stays so.
    try scratch.git("init", "-q")
    #expect(try linted("given", in: scratch) == ["given/draft.txt", "given/link.txt"])
  }

  @Test func `a name that is not UTF-8 is told`() throws {
    let scratch = try Scratch()
    let name: [CChar] =
      Array((scratch.folder.path + "/drafts/").utf8CString.dropLast()) + [
        -23, 46, 116, 120, 116, 0,
      ]
    try scratch.write(Self.duty, to: "drafts/draft.txt")
    guard let file = fopen(name, "w") else { return }
    fputs(Self.duty, file)
    fclose(file)
    let outcome = try Program.run(["lint", "drafts"], in: scratch.folder)
    #expect(outcome.code == 3)
    #expect(outcome.complaints.contains("drafts/\u{FFFD}.txt: error: has a name that is not UTF-8"))
    #expect(outcome.output.contains("drafts/draft.txt:3"))
  }

  @Test func `a pattern that no shell expanded is expanded`() throws {
    let scratch = try Scratch()
    for name in ["a/one.txt", "a/two.md", "a/b/three.txt", "four.txt"] {
      try scratch.write(Self.duty, to: name)
    }
    #expect(try linted("a/*.txt", in: scratch) == ["a/one.txt"])
    #expect(try linted("**/*.txt", in: scratch) == ["a/b/three.txt", "a/one.txt", "four.txt"])
    #expect(try linted("*.txt", in: scratch) == ["four.txt"])
    let none = try Program.run(["lint", "a/*.xml"], in: scratch.folder)
    #expect(none.code == 3)
    #expect(none.complaints == "a/*.xml: error: matches no file\n")
  }

  @Test func `braces are expanded`() throws {
    let scratch = try Scratch()
    for name in ["a/one.txt", "b/two.md", "c/three.txt"] { try scratch.write(Self.duty, to: name) }
    #expect(try linted("{a,b}/*.{txt,md}", in: scratch) == ["a/one.txt", "b/two.md"])
    #expect(try linted("{a/one,c/three}.txt", in: scratch) == ["a/one.txt", "c/three.txt"])
  }

  @Test func `a pattern leaves out what git ignores, as a folder does`() throws {
    let scratch = try Scratch()
    try scratch.git("init", "-q")
    try scratch.write("old/\n", to: ".gitignore")
    for name in ["drafts/a.txt", "drafts/old/b.txt", "README.md"] {
      try scratch.write(Self.duty, to: name)
    }
    #expect(try linted("drafts/**/*.txt", in: scratch) == ["drafts/a.txt"])
    let none = try Program.run(["lint", "drafts/old/*.txt", "*.md"], in: scratch.folder)
    #expect(none.code == 3)
    for pattern in ["drafts/old/*.txt", "*.md"] {
      #expect(none.complaints.contains("\(pattern): error: matches only files that git ignores"))
    }
  }

  @Test func `what git ignores is left out of a folder`() throws {
    let scratch = try Scratch()
    try scratch.git("init", "-q")
    try scratch.write("old/\n", to: ".gitignore")
    try scratch.write(Self.duty, to: "draft.txt")
    try scratch.write(Self.duty, to: "old/draft.txt")
    try scratch.write(Self.duty, to: ".github/template.md")
    #expect(try linted(".", in: scratch) == ["./draft.txt"])
    #expect(try linted("old/draft.txt", in: scratch) == ["old/draft.txt"])
  }

  @Test func `nothing is said to be clean where nothing could be read`() throws {
    for command in ["lint", "assess"] {
      let outcome = try Program.run([command, "no-such-treaty.txt"])
      #expect(outcome.code == 3)
      #expect(outcome.output == "")
    }
  }
}
