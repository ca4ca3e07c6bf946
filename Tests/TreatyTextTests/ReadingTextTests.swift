import Testing
import TreatyText

struct ReadingTextTests {
  @Test func `ranges lead back to the source across what was left out`() {
    let source = SourceText(name: "t", text: "permit-\nted &amp; kept")
    var text = ReadingText()
    text.append(Span(0, 6), of: source)
    text.append(Span(8, 12), of: source)
    text.append(Array("&".utf8), for: Span(12, 17))
    text.append(Span(17, 22), of: source)
    #expect(text.string(TextRange(0, text.bytes.count)) == "permitted & kept")
    #expect(source.string(text.sourceSpan(of: TextRange(0, 9))) == "permit-\nted")
    #expect(source.string(text.sourceSpan(of: TextRange(10, 11))) == "&amp;")
    #expect(source.string(text.sourceSpan(of: TextRange(12, 16))) == "kept")
  }

  @Test func `neighbouring runs join`() {
    let source = SourceText(name: "t", text: "abcdef")
    var text = ReadingText()
    text.append(Span(0, 3), of: source)
    text.append(Span(3, 6), of: source)
    #expect(text.segments.count == 1)
  }
}
