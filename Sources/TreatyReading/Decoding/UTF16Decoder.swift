import TreatyText

/// Reads UTF-16 with or without a byte order mark.
enum UTF16Decoder {
  enum ByteOrder {
    case little, big
  }

  /// The byte order, if the bytes are UTF-16: by the mark, or because one byte of most pairs is 0.
  static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .big }
    guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
    let sample = min(bytes.count, 4096) & ~1
    var even = 0
    var odd = 0
    for index in stride(from: 0, to: sample, by: 2) {
      if bytes[index] == 0 { even += 1 }
      if bytes[index + 1] == 0 { odd += 1 }
    }
    let pairs = sample / 2
    if odd * 10 > pairs * 6, even * 20 < pairs { return .little }
    if even * 10 > pairs * 6, odd * 20 < pairs { return .big }
    return nil
  }

  static func decode(
    name: String, bytes: [UInt8], order: ByteOrder
  ) throws(ReadingError) -> SourceText {
    var builder = TranscodedText()
    var index = 0
    while index < bytes.count {
      guard let unit = unit(in: bytes, at: index, order) else {
        throw fault(name, at: index, "half a character at the end of the file")
      }
      var value = UInt32(unit)
      var length = 2
      if (0xD800...0xDFFF).contains(unit) {
        guard unit < 0xDC00, let low = self.unit(in: bytes, at: index + 2, order),
          (0xDC00...0xDFFF).contains(low)
        else { throw fault(name, at: index, "half a surrogate pair") }
        value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        length = 4
      }
      builder.append(value, fileLength: length)
      index += length
    }
    return builder.source(
      name: name, encoding: order == .little ? .utf16LittleEndian : .utf16BigEndian)
  }

  private static func unit(in bytes: [UInt8], at index: Int, _ order: ByteOrder) -> UInt16? {
    guard index + 1 < bytes.count else { return nil }
    let first = UInt16(bytes[index])
    let second = UInt16(bytes[index + 1])
    return order == .little ? second << 8 | first : first << 8 | second
  }

  private static func fault(_ name: String, at offset: Int, _ what: String) -> ReadingError {
    ReadingError(
      source: name, position: .init(offset: offset, line: 1, column: 1),
      problem: "the file is not well-formed UTF-16 (\(what), at offset \(offset)): save it as UTF-8"
    )
  }
}
