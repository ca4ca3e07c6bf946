import TreatyText

/// Turns the bytes of a file into a ``SourceText``: finds the encoding, transcodes, keeps the offsets
/// of the file.
enum SourceDecoder {
  /// Decodes a file.
  ///
  /// - Throws: ``ReadingError`` for an empty file, for one that holds no text, and for bytes that no
  ///   known encoding explains.
  /// - Complexity: O(bytes).
  static func decode(name: String, bytes: [UInt8]) throws(ReadingError) -> SourceText {
    guard !bytes.isEmpty else {
      throw ReadingError(source: name, problem: "the file is empty: give a file that holds a text")
    }
    try KnownBinary.refuse(bytes, name: name)
    let source: SourceText
    if let order = UTF16Decoder.byteOrder(of: bytes) {
      source = try UTF16Decoder.decode(name: name, bytes: bytes, order: order)
    } else {
      if let offset = BinarySniffer.firstControl(in: bytes) {
        throw ReadingError(
          source: name, position: .init(offset: offset, line: 1, column: 1),
          problem: "the file is not text (a control byte stands at offset \(offset)): "
            + "save it as plain text or XML")
      }
      if UTF8Validator.firstFault(in: bytes) == nil {
        source = SourceText(name: name, bytes: bytes)
      } else {
        source = try SingleByteDecoder.decode(name: name, bytes: bytes)
      }
    }
    guard source.bytes.contains(where: { $0 > 0x20 && $0 < 0xEF }) else {
      throw ReadingError(
        source: name, problem: "the file holds nothing but white space: give a file with a text")
    }
    return source
  }
}
