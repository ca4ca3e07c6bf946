import Foundation
import Testing

struct AuditCommandTests {
  /// A folder of drafts, each under a few names.
  private static func corpus(_ scratch: Scratch, copies: Int) throws {
    let drafts = ["pre-trial-detention-convention.txt", "orchard-trade-agreement.tota.xml"]
    for draft in drafts {
      let bytes = try Data(contentsOf: Program.checkout.appending(path: "Corpora/\(draft)"))
      for copy in 0..<copies { try scratch.write(bytes, to: "corpus/\(copy)-\(draft)") }
    }
    try scratch.write("<unclosed>", to: "corpus/broken.xml")
  }

  private static func exported(_ folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasSuffix(".csv") {
      files[name] = try Data(contentsOf: folder.appending(path: name))
    }
    return files
  }

  @Test func `an audit that is killed goes on, and comes to the same as one that is not`() throws {
    let scratch = try Scratch()
    try Self.corpus(scratch, copies: 4)
    let whole = try Program.run(
      ["audit", "corpus", "--format", "csv", "--output", "whole", "--jobs", "1"],
      in: scratch.folder)
    #expect(whole.code == 3)
    for (jobs, seconds) in [("2", 0.3), ("1", 0.6), ("3", 0.9), ("2", 1.5)] {
      try Program.kill(
        ["audit", "corpus", "--output", "pieces.sqlite", "--jobs", jobs], after: seconds,
        in: scratch.folder)
    }
    let last = try Program.run(
      ["audit", "corpus", "--output", "pieces.sqlite"], in: scratch.folder)
    #expect(last.code == 3)
    _ = try Program.run(
      ["audit", "export", "pieces.sqlite", "--output", "pieces"], in: scratch.folder)
    let expected = try Self.exported(scratch.folder.appending(path: "whole"))
    #expect(expected.count == 10)
    #expect(try Self.exported(scratch.folder.appending(path: "pieces")) == expected)
  }

  @Test func `a file is one text however its path is spelled, and two files of one name are two`()
    throws
  {
    let scratch = try Scratch()
    try scratch.write("Article 1\n\nEach Party shall report every year.\n", to: "one/a.txt")
    try scratch.write("Article 1\n\nNo Party may fish.\n", to: "two/a.txt")
    let one = scratch.folder.appending(path: "one")
    func audit(_ path: String, _ output: String, in folder: URL) throws -> String {
      try Program.run(["audit", path, "--output", output], in: folder).complaints
    }
    #expect(
      try audit("one", "a.sqlite", in: scratch.folder).contains("1 measured, 0 unchanged"))
    for (path, output, folder) in [
      ("./one", "a.sqlite", scratch.folder), (one.path, "a.sqlite", scratch.folder),
      (".", "../a.sqlite", one), ("../one/a.txt", "../a.sqlite", one),
    ] {
      #expect(try audit(path, output, in: folder).contains("0 measured, 1 unchanged"), "\(path)")
    }
    #expect(
      try audit("a.txt", "../b.sqlite", in: one).contains("1 measured"))
    let two = scratch.folder.appending(path: "two")
    #expect(try audit("a.txt", "../b.sqlite", in: two).contains("1 measured, 0 unchanged"))
    #expect(try audit("a.txt", "../b.sqlite", in: two).contains("0 measured, 1 unchanged"))
    #expect(try audit("a.txt", "../b.sqlite", in: one).contains("0 measured, 1 unchanged"))
    let summary = try Program.run(["audit", "summary", "b.sqlite"], in: scratch.folder)
    #expect(summary.output.hasPrefix("2 instruments"))
    // Moved together, corpus and database know one another.
    let moved = scratch.folder.appending(path: "moved")
    try FileManager.default.createDirectory(at: moved, withIntermediateDirectories: true)
    for name in ["one", "two", "b.sqlite"] {
      try FileManager.default.moveItem(
        at: scratch.folder.appending(path: name), to: moved.appending(path: name))
    }
    #expect(
      try audit("two", "b.sqlite", in: moved).contains("0 measured, 1 unchanged"))
  }

  @Test func `a path that is not there makes no database`() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(
      ["audit", "nothing", "--output", "a.sqlite"], in: scratch.folder)
    #expect(outcome.code == 3)
    #expect(
      !FileManager.default.fileExists(atPath: scratch.folder.appending(path: "a.sqlite").path))
  }

  @Test func `a second run measures nothing and names the files that could not be read`() throws {
    let scratch = try Scratch()
    try Self.corpus(scratch, copies: 1)
    let first = try Program.run(
      ["audit", "corpus", "--output", "audit.sqlite"], in: scratch.folder)
    let second = try Program.run(
      ["audit", "corpus", "--output", "audit.sqlite"], in: scratch.folder)
    #expect(first.complaints.contains("3 files: 2 measured, 0 unchanged, 1 refused"))
    #expect(second.complaints.contains("3 files: 0 measured, 2 unchanged, 1 refused"))
    for run in [first, second] {
      #expect(run.code == 3)
      #expect(run.complaints.contains("corpus/broken.xml: error: "))
    }
  }

  @Test func `a summary is a table, a page or rows`() throws {
    let scratch = try Scratch()
    try Self.corpus(scratch, copies: 1)
    _ = try Program.run(["audit", "corpus", "--output", "a.sqlite"], in: scratch.folder)
    let text = try Program.run(["audit", "summary", "a.sqlite"], in: scratch.folder)
    #expect(text.output.hasPrefix("2 instruments, "))
    let rows = try Program.run(["audit", "summary", "a.sqlite", "--csv", "-"], in: scratch.folder)
    #expect(rows.output.hasPrefix("section,name,"))
    let page = try Program.run(
      ["audit", "summary", "a.sqlite", "--html", "-", "--title", "Drafts"], in: scratch.folder)
    #expect(page.output.contains("<h1>Drafts</h1>"))
    let compared = try Program.run(
      ["audit", "summary", "a.sqlite", "--compare", "a.sqlite"], in: scratch.folder)
    #expect(compared.output.contains("±0.000"))
    #expect(!compared.output.contains("+"))
  }

  @Test func `what cannot be written or read is said in a line`() throws {
    let scratch = try Scratch()
    try scratch.write("Article 1. Each Party shall report.", to: "a.txt")
    let nowhere = try Program.run(
      ["audit", "a.txt", "--output", "no/a.sqlite"], in: scratch.folder)
    #expect(nowhere.code == 2)
    #expect(
      nowhere.complaints
        == "no/a.sqlite: error: the database cannot be written: there is no such folder\n")
    let letter = try Program.run(["audit", "summary", "a.txt"], in: scratch.folder)
    #expect(letter.code == 2)
    #expect(letter.complaints.contains("a.txt: error: not the database of an audit"))
  }

  @Test(arguments: ["run", "summary", "export"])
  func `help names values by what they are`(command: String) throws {
    let help = try Program.run(["audit", command, "--help"]).output
    for name in ["html", "csv", "compare", "output", "title", "language"] {
      #expect(!help.contains("--\(name) <\(name)>"))
    }
  }
}
