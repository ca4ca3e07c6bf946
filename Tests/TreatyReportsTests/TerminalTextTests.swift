import Testing

@testable import TreatyReports

struct TerminalTextTests {
  @Test func `wide and combining characters have their width`() {
    #expect(DisplayWidth.of("délai") == 5)
    #expect(DisplayWidth.of("de\u{301}lai") == 5)
    #expect(DisplayWidth.of("条約") == 4)
    #expect(DisplayWidth.of("🌍") == 2)
    #expect(DisplayWidth.of("soft\u{AD}hyphen") == 10)
  }

  @Test func `no input steers the terminal`() {
    let shown = PrintableText.line("\u{1B}[2J\u{202E}evil\u{7}\u{9B}1m")
    #expect(shown == "␛[2J\u{FFFD}evil␇\u{FFFD}1m")
  }

  @Test func `a long word is broken where it must be`() {
    #expect(TextFlow.lines(of: "a bcdefghij k", width: 4) == ["a", "bcde", "fghi", "j k"])
    #expect(TextFlow.lines(of: "条約条約", width: 5) == ["条約", "条約"])
    #expect(TextFlow.lines(of: "abc de f", width: 6, used: 3) == ["abc", "de f"])
    #expect(TextFlow.lines(of: "abc de f", width: 6, used: 4) == ["", "abc de", "f"])
  }

  @Test func `a long line is cut around the words`() {
    let text = Array(
      (String(repeating: "before ", count: 40) + "HERE" + String(repeating: " after", count: 40))
        .utf8)
    let excerpt = FindingExcerpt(
      text, line: 0..<text.count, words: 280..<284, columns: 40, ellipsis: "…")
    #expect(DisplayWidth.of(excerpt.text) <= 40)
    let underlined = excerpt.text.dropFirst(excerpt.indent).prefix(excerpt.width)
    #expect(underlined == "HERE")
    #expect(excerpt.text.hasPrefix("…") && excerpt.text.hasSuffix("…"))
  }

  @Test(arguments: ["x", "é", "条"])
  func `a very long line is drawn as a long one`(letter: String) {
    let word = letter + letter + " "
    func excerpt(_ count: Int) -> FindingExcerpt {
      let side = String(repeating: word, count: count)
      let text = Array((side + "HERE " + side).utf8)
      let start = side.utf8.count
      return FindingExcerpt(
        text, line: 0..<text.count, words: start..<start + 4, columns: 40, ellipsis: "…")
    }
    #expect(excerpt(100_000).text == excerpt(200).text)
    #expect(excerpt(100_000).indent == excerpt(200).indent)
  }

  @Test func `the words stay underlined behind tabs and wide characters`() {
    let text = Array("\t\t条約 \tshall   be".utf8)
    let start = text.count - "shall   be".utf8.count
    let excerpt = FindingExcerpt(
      text, line: 0..<text.count, words: start..<start + 5, columns: 60, ellipsis: "…")
    #expect(excerpt.text == "条約 shall be")
    #expect(excerpt.indent == 5)
    #expect(excerpt.width == 5)
  }

  @Test func `the summary counts in words`() {
    var summary = FindingSummary()
    summary.filesRead = 1
    #expect(summary.sentence == "No findings in 1 file")
    summary.errors = 2
    summary.warnings = 7
    summary.advice = 3
    summary.files = 3
    summary.suppressed = 2
    summary.baselined = 14
    #expect(
      summary.sentence
        == "12 findings (2 errors, 7 warnings, 3 advice) in 3 files; 2 suppressed, 14 in the baseline"
    )
  }
}
