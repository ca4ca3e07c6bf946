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
      if let fault = UTF8Validator.firstFault(in: bytes) {
        try XMLEncoding.refuse(bytes, name: name, fault: fault)
        source = try SingleByteDecoder.decode(name: name, bytes: bytes)
      } else {
        source = SourceText(name: name, bytes: bytes)
      }
    }
    // A byte order mark is no text.
    let start = TextBytes.skipSpace(source.bytes, from: 0, to: source.bytes.count)
    guard start < source.bytes.count else {
      let isEmpty = source.bytes.allSatisfy { $0 >= 0x80 }
      throw ReadingError(
        source: name,
        problem: isEmpty
          ? "the file is empty: give a file that holds a text"
          : "the file holds nothing but white space: give a file with a text")
    }
    return source
  }
}
