import TreatyText

/// What XML says of its own encoding.
enum XMLEncoding {
  /// Refuses XML that says it is UTF-8, or says nothing, which means the same, and is not.
  ///
  /// - Parameter fault: the offset of the first byte that is no UTF-8.
  static func refuse(_ bytes: [UInt8], name: String, fault: Int) throws(ReadingError) {
    guard XMLReader.recognizes(bytes) else { return }
    let declared = declared(in: bytes)
    guard declared == nil || declared == "utf-8" || declared == "utf8" else { return }
    var line = 1
    var lineStart = 0
    for index in 0..<fault where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    let column = bytes[lineStart..<fault].count { $0 & 0xC0 != 0x80 } + 1
    let byte = String(bytes[fault], radix: 16, uppercase: true)
    throw ReadingError(
      source: name, position: .init(offset: fault, line: line, column: column),
      problem:
        "the XML is UTF-8 by its declaration, but the byte 0x\(byte) at offset \(fault) is not: "
        + "save it as UTF-8, or declare the encoding that it has")
  }

  /// The encoding that the XML declaration names, in small letters.
  static func declared(in bytes: [UInt8]) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes[start..<min(bytes.count, start + 200)]
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: 0x3E) else { return nil }
    let declaration = String(decoding: head[..<end], as: UTF8.self)
    guard let name = declaration.firstRange(of: "encoding") else { return nil }
    let rest = declaration[name.upperBound...].drop { $0 == " " || $0 == "=" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return rest.dropFirst().prefix { $0 != quote }.lowercased()
  }
}
