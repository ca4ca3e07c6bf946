import TreatyText

/// UTF-8 made from another encoding, with the way back to the offsets of the file.
struct TranscodedText {
  private(set) var bytes: [UInt8] = []
  private var offsets: [(text: Int, file: Int)] = []
  private var fileOffset = 0

  /// Appends one scalar that takes `fileLength` bytes in the file.
  mutating func append(_ value: UInt32, fileLength: Int) {
    let before = bytes.count
    switch value {
    case 0..<0x80:
      bytes.append(UInt8(value))
    case 0x80..<0x800:
      bytes.append(0xC0 | UInt8(value >> 6))
      bytes.append(0x80 | UInt8(value & 0x3F))
    case 0x800..<0x10000:
      bytes.append(0xE0 | UInt8(value >> 12))
      bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(value & 0x3F))
    default:
      bytes.append(0xF0 | UInt8(value >> 18))
      bytes.append(0x80 | UInt8(value >> 12 & 0x3F))
      bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
      bytes.append(0x80 | UInt8(value & 0x3F))
    }
    fileOffset += fileLength
    if bytes.count - before != fileLength { offsets.append((bytes.count, fileOffset)) }
  }

  func source(name: String, encoding: SourceText.Encoding) -> SourceText {
    SourceText(name: name, bytes: bytes, encoding: encoding, fileOffsets: offsets)
  }
}
