import Testing
import TreatyLinting

@testable import TreatyReports

struct FingerprintTests {
  @Test func `line hashes are those of the published test vectors`() {
    #expect(LineHash.hashes(of: []) == ["c129715d7a2bc9a3:1"])
    #expect(
      LineHash.hashes(of: Array(" a\nb\n  \t\tc\n d".utf8)) == [
        "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1",
      ])
  }

  @Test func `line ends of every kind give the same hashes`() {
    let unix = LineHash.hashes(of: Array("x = 1\ny\n\nz é🌍".utf8))
    #expect(unix.count == 4)
    #expect(LineHash.hashes(of: Array("x = 1\r\ny\r\n\r\nz é🌍".utf8)) == unix)
    #expect(LineHash.hashes(of: Array("x = 1\ry\r\rz é🌍".utf8)) == unix)
  }

  @Test func `equal lines with equal sequels are numbered`() {
    let text = String(repeating: "the same line again and again\n", count: 40)
    let hashes = LineHash.hashes(of: Array(text.utf8))
    #expect(hashes.count == 41)
    #expect(Set(hashes).count == 41)
    #expect(hashes[1].hasSuffix(":2"))
  }

  @Test func `a finding keeps its fingerprint when its place changes and its words do not`() {
    var before = FindingFingerprints(RepositoryPaths())
    let finding = Sample.findings[1]
    let key = before.next(finding, in: Sample.instrument)
    #expect(key.utf8.count == 32)
    // A second one of the same is told apart.
    #expect(before.next(finding, in: Sample.instrument) != key)
    var moved = finding
    moved.provision = nil
    moved.message = "another message"
    var after = FindingFingerprints(RepositoryPaths())
    #expect(after.next(moved, in: Sample.instrument) == key)
    moved.rule = "another-rule"
    #expect(after.next(moved, in: Sample.instrument) != key)
  }
}
