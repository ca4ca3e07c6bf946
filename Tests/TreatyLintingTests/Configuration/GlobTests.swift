import Testing

@testable import TreatyLinting

struct GlobTests {
  @Test(arguments: [
    ("*.md", "a.md", true), ("*.md", "drafts/2031/a.md", true), ("*.md", "a.txt", false),
    ("drafts/*.txt", "drafts/a.txt", true), ("drafts/*.txt", "drafts/old/a.txt", false),
    ("drafts/**", "drafts/old/a.txt", true), ("drafts/", "drafts/old/a.txt", true),
    ("drafts/**/final.txt", "drafts/final.txt", true),
    ("drafts/**/final.txt", "drafts/a/b/final.txt", true),
    ("/README.md", "README.md", true), ("/README.md", "docs/README.md", false),
    ("{a,b{c,d}}.txt", "bd.txt", true), ("{a,b{c,d}}.txt", "bcd.txt", false),
    ("{a,b", "{a,b", true), ("a},b", "a},b", true), ("{,x}a.txt", "a.txt", true),
    ("*.{txt,md}", "a.txt", true), ("*.{txt,md}", "a.xml", false),
    ("art-[0-9].txt", "art-7.txt", true), ("art-[!0-9].txt", "art-7.txt", false),
    ("d?aft.txt", "draft.txt", true), ("./a.txt", "a.txt", true), ("drafts", "drafts", true),
    ("a/**/b/**/c", "a/b/x/b/c", true), ("a/**/b/**/c", "a/x/c", false), ("**/a", "ba", false),
    ("a**b", "a/x/b", true), ("a/*", "a/", true), ("a/*b", "a/x/b", false),
    // Tried one way after the other, these take longer than anybody waits.
    (String(repeating: "*a", count: 30) + "b", String(repeating: "a", count: 200), false),
    (String(repeating: "**/", count: 30) + "b", String(repeating: "a/", count: 100) + "c", false),
  ])
  func `a glob matches`(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(Glob(pattern).matches(path) == expected)
  }
}

struct FilePathTests {
  @Test func `paths are joined and seen from folders`() {
    #expect(FilePath.join("a/b", "../c.yml") == "a/c.yml")
    #expect(FilePath.join(".", "c.yml") == "c.yml")
    #expect(FilePath.join("a", "/etc/c.yml") == "/etc/c.yml")
    #expect(FilePath.join(".", "../c.yml") == "../c.yml")
    #expect(FilePath.relative("a/b/c.txt", to: "a") == "b/c.txt")
    #expect(FilePath.relative("c.txt", to: ".") == "c.txt")
    #expect(FilePath.relative("b/c.txt", to: "a") == nil)
    #expect(FilePath.relative("/x/a/b.txt", to: "/x") == "a/b.txt")
  }

  @Test func `folders upwards end at the root or at the working folder`() {
    #expect(FilePath.foldersUpwards(from: "/a/b/c.txt") == ["/a/b", "/a", "/"])
    #expect(FilePath.foldersUpwards(from: "a/b/c.txt") == ["a/b", "a", "."])
    #expect(FilePath.foldersUpwards(from: "c.txt") == ["."])
  }
}
