import Testing
import TreatyText

struct SourceTextTests {
  @Test func `positions count scalars and every kind of line end`() {
    let source = SourceText(name: "t", text: "é1\r\n2\r3\n4\u{0C}5")
    #expect(source.lineStarts.count == 4)
    #expect(source.position(at: 2) == .init(offset: 2, line: 1, column: 2))
    #expect(source.position(at: 5).line == 2)
    #expect(source.position(at: 7).line == 3)
    #expect(source.position(at: 11) == .init(offset: 11, line: 4, column: 3))
  }

  @Test func `offsets in the file survive transcoding`() {
    // "é" is one byte in Latin-1 and two in UTF-8.
    let source = SourceText(
      name: "t", bytes: Array("aéb".utf8), encoding: .latin1, fileOffsets: [(3, 2)])
    #expect(source.position(at: 1).offset == 1)
    #expect(source.position(at: 3).offset == 2)
  }

  @Test func `columns far along a line count scalars`() {
    let line = String(repeating: "né", count: 3000)
    let source = SourceText(name: "t", text: "é\n" + line)
    for scalars in [0, 1, 2, 1023, 1024, 2047, 4000, 6000] {
      let offset = 3 + line.unicodeScalars.prefix(scalars).reduce(0) { $0 + UTF8.width($1) }
      #expect(source.position(at: offset).column == scalars + 1)
    }
  }
}
