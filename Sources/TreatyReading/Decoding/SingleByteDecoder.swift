import TreatyText

/// Reads what is not UTF-8 as Windows-1252 or Latin-1; in a file that is UTF-8 but for a few stray
/// bytes, only these.
enum SingleByteDecoder {
  static func decode(name: String, bytes: [UInt8]) throws(ReadingError) -> SourceText {
    let census = Census(of: bytes)
    let isMixed = census.sequences > census.strays
    if let offset = census.undefined {
      throw ReadingError(
        source: name, position: position(of: offset, in: bytes),
        problem: "byte 0x\(String(bytes[offset], radix: 16)) at offset \(offset) is neither UTF-8 "
          + "nor Windows-1252: save the file as UTF-8")
    }
    var text = TranscodedText()
    var index = 0
    while index < bytes.count {
      let length = isMixed ? UTF8Validator.sequenceLength(in: bytes, at: index) : 0
      if length > 1 {
        text.append(scalar(in: bytes, at: index, length: length), fileLength: length)
        index += length
      } else {
        text.append(Windows1252.scalar(of: bytes[index]), fileLength: 1)
        index += 1
      }
    }
    let encoding: SourceText.Encoding =
      isMixed ? .utf8 : census.isWindows ? .windows1252 : .latin1
    return text.source(name: name, encoding: encoding)
  }

  /// What kinds of bytes there are beyond ASCII.
  private struct Census {
    /// Well-formed UTF-8 sequences of more than one byte.
    var sequences = 0
    /// Bytes outside such.
    var strays = 0
    /// Whether a stray byte is one that only Windows-1252 prints.
    var isWindows = false
    /// The first stray byte that no encoding defines.
    var undefined: Int?

    init(of bytes: [UInt8]) {
      var index = 0
      while index < bytes.count {
        let length = UTF8Validator.sequenceLength(in: bytes, at: index)
        if length > 1 {
          sequences += 1
        } else if length == 0 {
          strays += 1
          if bytes[index] < 0xA0 { isWindows = true }
          if Windows1252.isUndefined(bytes[index]) { undefined = undefined ?? index }
        }
        index += max(length, 1)
      }
    }
  }

  private static func scalar(in bytes: [UInt8], at index: Int, length: Int) -> UInt32 {
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return value
  }

  private static func position(of offset: Int, in bytes: [UInt8]) -> SourceText.Position {
    var line = 1
    var lineStart = 0
    for (index, byte) in bytes[..<offset].enumerated() where byte == 0x0A {
      line += 1
      lineStart = index + 1
    }
    return .init(offset: offset, line: line, column: offset - lineStart + 1)
  }
}
