import Testing
import TreatyText

@testable import TreatyReading

struct SourceDecoderTests {
  private func decode(_ bytes: [UInt8]) throws -> SourceText {
    try SourceDecoder.decode(name: "t", bytes: bytes)
  }

  @Test
  func `UTF-16 is read in either order, with or without a mark, with the offsets of the file`()
    throws
  {
    let text = "Artículo 1: las Partes\nconvienen"
    var little: [UInt8] = []
    var big: [UInt8] = []
    for unit in text.utf16 {
      little += [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
    }
    for (bytes, encoding, mark) in [
      ([0xFF, 0xFE] + little, SourceText.Encoding.utf16LittleEndian, 1),
      ([0xFE, 0xFF] + big, .utf16BigEndian, 1),
      (little, .utf16LittleEndian, 0), (big, .utf16BigEndian, 0),
    ] {
      let source = try decode(bytes)
      #expect(source.encoding == encoding)
      #expect(source.string(Span(3 * mark, source.bytes.count)) == text)
      // "convienen" stands 23 units in.
      let offset = source.lineStarts[1]
      #expect(source.position(at: offset).offset == 2 * (mark + 23))
    }
  }

  @Test func `single-byte files are Latin-1 or Windows-1252`() throws {
    let latin = try decode(Array("Trait".utf8) + [0xE9, 0x20, 0x31])
    #expect(latin.encoding == .latin1)
    #expect(latin.string(Span(0, latin.bytes.count)) == "Traité 1")
    #expect(latin.position(at: latin.bytes.count).offset == 8)
    let windows = try decode([0x93] + Array("Parties".utf8) + [0x94])
    #expect(windows.encoding == .windows1252)
    #expect(windows.string(Span(0, windows.bytes.count)) == "“Parties”")
  }

  @Test func `a stray byte in UTF-8 is read by itself`() throws {
    let source = try decode(Array("Été – “fin” é".utf8) + [0x92])
    #expect(source.encoding == .utf8)
    #expect(source.string(Span(0, source.bytes.count)) == "Été – “fin” é’")
  }

  @Test(arguments: [
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akn>trait", "<?xml version='1.0'?>\n<akn>trait",
    "<akn>\ntrait",
  ])
  func `XML that is not the UTF-8 it says it is, is refused with the place`(head: String) throws {
    let bytes = Array(head.utf8) + [0xE9] + Array("</akn>".utf8)
    let error = try #require(throws: ReadingError.self) { try decode(bytes) }
    #expect(error.diagnostic.message.contains("0xE9"))
    #expect(error.diagnostic.position?.offset == head.utf8.count)
    #expect(error.diagnostic.position?.line == 2)
  }

  @Test func `XML that declares another encoding is read in it`() throws {
    let head = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><akn>trait"
    let source = try decode(Array(head.utf8) + [0xE9] + Array("</akn>".utf8))
    #expect(source.encoding == .latin1)
  }

  @Test(
    arguments: [
      ([], "empty"), ([0xFF, 0xFE], "empty"), ([0xFE, 0xFF], "empty"),
      ([0xEF, 0xBB, 0xBF], "empty"), ([0x20, 0x0A, 0x09], "white space"),
      ([0x41, 0x00, 0x42, 0x41, 0x42], "not text"),
      (Array("%PDF-1.4".utf8), "PDF"), ([0x41, 0x81, 0x42], "0x81"),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], "surrogate"),
      ([0xFF, 0xFE, 0x41], "half a character"),
    ] as [([UInt8], String)])
  func `what is no text is refused with the reason`(bytes: [UInt8], reason: String) {
    let error = #expect(throws: ReadingError.self) { try decode(bytes) }
    #expect(error?.diagnostic.message.contains(reason) == true)
  }
}
