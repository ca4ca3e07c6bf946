import Foundation
import Testing

/// What is written appears complete or not at all, and leaves nothing else behind.
struct WritingTests {
  private static let draft = "Article 1\n\nEach Party shall, as appropriate, report.\n"

  private func scratch() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Self.draft, to: "a.txt")
    return scratch
  }

  private func names(in scratch: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
  }

  @Test func `a report replaces what a link leads to, and keeps its permissions`() throws {
    let scratch = try scratch()
    let file = try scratch.write("old", to: "old.sarif")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.folder.path + "/link.sarif", withDestinationPath: "old.sarif")
    _ = try Program.run(["lint", "--output", "sarif:link.sarif", "a.txt"], in: scratch.folder)
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix("{"))
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let link = scratch.folder.path + "/link.sarif"
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "old.sarif")
    #expect(try names(in: scratch) == ["a.txt", "link.sarif", "old.sarif"])
  }

  @Test(arguments: [
    ["lint", "--output", "json:/dev/full", "a.txt"],
    ["lint", "--write-baseline", "/dev/full", "a.txt"],
    ["convert", "--output", "/dev/full", "a.txt"],
  ])
  func `a device that takes nothing is told, and stays a device`(arguments: [String]) throws {
    let scratch = try scratch()
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try Program.run(arguments, in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("/dev/full: error: cannot be written: the disk is full"))
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type]
    #expect(kind as? FileAttributeType == .typeCharacterSpecial)
    #expect(try names(in: scratch) == ["a.txt"])
  }

  @Test func `a report may go to standard output by its name`() throws {
    let scratch = try scratch()
    let outcome = try Program.run(
      ["convert", "--output", "/dev/stdout", "a.txt"], in: scratch.folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("<akomaNtoso"))
  }

  @Test(arguments: [
    ["lint", "--output", "json:none/report.json", "a.txt"],
    ["lint", "--write-baseline", "none/known.json", "a.txt"],
    ["convert", "--output", "none/a.xml", "a.txt"],
    ["audit", "--quiet", "a.txt", "--output", "none/audit.sqlite"],
    ["audit", "--quiet", "a.txt", "--output", "a.txt/none"],
    ["rules", "docs", "--output", "none/none"],
  ])
  func `a folder that is not there is told`(arguments: [String]) throws {
    let scratch = try scratch()
    let outcome = try Program.run(arguments, in: scratch.folder)
    #expect(outcome.code == 2)
    #expect(outcome.complaints.contains("none") || outcome.complaints.contains("a.txt/none"))
    #expect(try names(in: scratch) == ["a.txt"])
    #expect(
      try String(contentsOf: scratch.folder.appending(path: "a.txt"), encoding: .utf8) == Self.draft
    )
  }

  @Test func `whoever reads the results may go away`() throws {
    let scratch = try scratch()
    let line = "Each Party shall, as appropriate, report. "
    try scratch.write("Article 1\n\n" + String(repeating: line, count: 5_000), to: "long.txt")
    let said = try Program.shell(
      "treatylint lint long.txt 2>said.txt | head -1; cat said.txt; ls -A", in: scratch.folder)
    let lines = said.split(separator: "\n")
    #expect(lines.first?.hasPrefix("long.txt:3:") == true)
    #expect(lines.dropFirst() == ["a.txt", "long.txt", "said.txt"])
  }

  @Test func `standard output that is full or closed is told`() throws {
    let scratch = try scratch()
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let full = try Program.shell(
      "treatylint lint a.txt 2>&1 >/dev/full; echo code $?", in: scratch.folder)
    #expect(full == "treatylint: error: the results cannot be written: the disk is full\ncode 2\n")
  }

  @Test(arguments: [
    "--help", "--version", "lint --help", "help lint", "--generate-completion-script bash",
    "schema",
    "config a.txt", "rules list",
  ])
  func `whatever is asked for, a full disk is told`(arguments: String) throws {
    let scratch = try scratch()
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let full = try Program.shell(
      "treatylint \(arguments) 2>&1 >/dev/full; echo code $?", in: scratch.folder)
    #expect(full == "treatylint: error: the results cannot be written: the disk is full\ncode 2\n")
    let whole = try Program.shell("treatylint \(arguments); echo code $?", in: scratch.folder)
    #expect(whole.hasSuffix("code 0\n") && whole.utf8.count > 20)
  }

  @Test func `an interrupt ends an audit in good order`() throws {
    let scratch = try Scratch()
    let line = "Each Party shall, as appropriate, report within 30 days. "
    for file in 0..<40 {
      let text = "Article \(file)\n\n" + String(repeating: line, count: 400)
      try scratch.write(text, to: "texts/\(file).txt")
    }
    let said = try Program.shell(
      """
      treatylint audit --quiet --jobs 1 texts --output a.sqlite 2>said.txt & pid=$!
      while [ ! -s a.sqlite-wal ]; do sleep 0.01; kill -0 $pid || break; done
      kill -INT $pid; wait $pid; echo code $?; cat said.txt; ls -A
      """, in: scratch.folder)
    // A shell without job control has its background jobs ignore interrupts, and so do they.
    let terminated = try Program.shell(
      """
      treatylint audit --quiet --jobs 1 texts --output b.sqlite 2>said.txt & pid=$!
      while [ ! -s b.sqlite-wal ]; do sleep 0.01; kill -0 $pid || break; done
      kill -TERM $pid; wait $pid; echo code $?; cat said.txt; ls -A
      """, in: scratch.folder)
    #expect(said.hasPrefix("code 0\n"))
    #expect(
      terminated == """
        code 130
        b.sqlite: the audit was interrupted; what was measured is kept, and the next run goes on from there
        a.sqlite
        b.sqlite
        said.txt
        texts

        """)
    let next = try Program.run(["audit", "texts", "--output", "b.sqlite"], in: scratch.folder)
    #expect(next.code == 0)
    #expect(next.complaints.contains("unchanged"))
    #expect(!next.complaints.contains(" 0 unchanged"))
  }
}
