import TreatyText

/// Files that people take for text: each is refused with what to do instead.
enum KnownBinary {
  private static let kinds: [(signature: [UInt8], advice: String)] = [
    (Array("%PDF-".utf8), "the file is a PDF: extract its text first (pdftotext -layout)"),
    (
      [0x50, 0x4B, 0x03, 0x04],
      "the file is a zip archive or a Word document: save it as plain text"
    ),
    ([0xD0, 0xCF, 0x11, 0xE0], "the file is an old Word document: save it as plain text"),
    (Array("{\\rtf".utf8), "the file is rich text: save it as plain text"),
    ([0x1F, 0x8B], "the file is compressed: unpack it first"),
  ]

  static func refuse(_ bytes: [UInt8], name: String) throws(ReadingError) {
    for kind in kinds where bytes.starts(with: kind.signature) {
      throw ReadingError(
        source: name, position: .init(offset: 0, line: 1, column: 1), problem: kind.advice)
    }
  }
}
