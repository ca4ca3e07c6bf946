import Foundation
import Testing

/// What happens to drafts while a baseline is in use: it revives no finding in words that nobody touched,
/// and hides none that is new.
struct BaselineOfDraftsTests {
  private static let draft = """
    Article 1

    1. The Parties shall cooperate, as appropriate, to promote the sound management of shared lakes.

    2. Each Party shall endeavour to submit a report to the Secretariat. The report shall be public.

    3. Each Party shall take appropriate measures to:

    (a) protect the lakes;

    (b) restore the rivers.

    """

  /// The places of findings that a baseline of the old text does not know in the new one.
  private func revived(
    from old: String = draft, to new: String, name: String = "draft.txt"
  ) throws -> [String] {
    let scratch = try Scratch()
    try scratch.write(old, to: "draft.txt")
    let made = try Program.run(["lint", "--write-baseline", "known.json", "."], in: scratch.folder)
    #expect(made.code == 0)
    #expect(made.complaints.contains("findings are known"))
    try FileManager.default.removeItem(at: scratch.folder.appending(path: "draft.txt"))
    try scratch.write(new, to: name)
    let outcome = try Program.run(
      ["lint", "--baseline", "known.json", "--format", "concise", "."], in: scratch.folder)
    #expect(outcome.output.contains("in the baseline"))
    return outcome.output.split(separator: "\n").dropLast().map {
      String($0.prefix { $0 != " " })
    }
  }

  @Test func `nothing changed, nothing revived`() throws {
    #expect(try revived(to: Self.draft) == [])
  }

  @Test(arguments: [
    // A sentence behind, before, and between.
    ("to the Secretariat. The report", "to the Secretariat. It has three parts. The report"),
    ("2. Each Party", "2. There is one Secretariat. Each Party"),
    ("shared lakes.", "shared lakes. The seat is in Oslo."),
    // Lines broken elsewhere, and indented.
    ("to promote the sound", "to\n   promote the\n   sound"),
    // Renumbered, and a point put in.
    ("2. Each", "3. The seat is in Oslo.\n\n4. Each"),
    ("(a) protect the lakes;", "(a) count the lakes;\n\n(b) protect the lakes;"),
    ("(b) restore", "(c) restore"),
    ("appropriate measures to:\n", "appropriate measures to:\n\n(x) count the lakes;\n"),
  ])
  func `words that nobody touched stay known`(old: String, new: String) throws {
    let changed = Self.draft.replacing(old, with: new)
    #expect(changed != Self.draft)
    #expect(try revived(to: changed).filter { !$0.contains("numbering") } == [])
  }

  @Test func `a paragraph may move`() throws {
    let parts = Self.draft.components(separatedBy: "\n\n")
    let moved = ([parts[0], parts[2], parts[1]] + parts[3...]).joined(separator: "\n\n")
      .replacing("1. The", with: "X. The").replacing("2. Each", with: "1. Each")
      .replacing("X. The", with: "2. The")
    #expect(try revived(to: moved) == [])
  }

  @Test func `a renamed text is known by what it says`() throws {
    #expect(try revived(to: Self.draft, name: "sub/renamed.txt") == [])
  }

  @Test func `a second occurrence is new, in the text or in a new one`() throws {
    let again =
      Self.draft + "\n4. Each Party shall endeavour to submit a report to the Secretariat.\n"
    let places = try revived(to: again)
    #expect(!places.isEmpty && places.allSatisfy { $0.hasPrefix("./draft.txt:13:") }, "\(places)")
    let scratch = try Scratch()
    try scratch.write(Self.draft, to: "draft.txt")
    _ = try Program.run(["lint", "--write-baseline", "known.json", "."], in: scratch.folder)
    try scratch.write(Self.draft, to: "copy.txt")
    let copied = try Program.run(
      ["lint", "--baseline", "known.json", "--format", "concise", "."], in: scratch.folder)
    #expect(copied.output.contains("copy.txt:3:"))
    #expect(!copied.output.contains("draft.txt:"))
  }

  @Test func `changed words are new, and only they`() throws {
    let places = try revived(
      to: Self.draft.replacing("endeavour to submit", with: "endeavour to prepare"))
    #expect(!places.isEmpty && places.allSatisfy { $0.hasPrefix("./draft.txt:5:") }, "\(places)")
  }

  @Test func `one finding is known, in the singular`() throws {
    let scratch = try Scratch()
    try scratch.write(
      "Article 1\n\nEach Party shall endeavour to report by 1 March 2030.\n", to: "draft.txt")
    let made = try Program.run(
      ["lint", "--select", "soft-verb-in-duty", "--write-baseline", "known.json", "."],
      in: scratch.folder)
    #expect(made.complaints == "wrote known.json: 1 finding is known\n")
  }
}
