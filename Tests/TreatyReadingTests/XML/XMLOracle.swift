import CLibXML2

/// The text of a document as libxml2 itself hands it out, with marks where elements start and end: what
/// our slices are compared with.
enum XMLOracle {
  /// Stands for a start tag; XML text cannot hold it.
  static let start: UInt8 = 1
  /// Stands for an end tag.
  static let end: UInt8 = 2

  /// The marked text, or `nil` for a document that is not well-formed.
  static func markedText(of bytes: [UInt8]) -> [UInt8]? {
    let sink = Sink()
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, _, _, _, _, _, _, _, _ in
      Sink.behind(data)?.bytes.append(XMLOracle.start)
    }
    handler.endElementNs = { data, _, _, _ in Sink.behind(data)?.bytes.append(XMLOracle.end) }
    handler.characters = { data, characters, count in
      Sink.behind(data)?.bytes
        .append(contentsOf: UnsafeBufferPointer(start: characters, count: Int(count)))
    }
    handler.cdataBlock = handler.characters
    let result = bytes.withUnsafeBytes { buffer in
      xmlSAXUserParseMemory(
        &handler, Unmanaged.passUnretained(sink).toOpaque(),
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), CInt(buffer.count))
    }
    return result == 0 ? sink.bytes : nil
  }
}

/// Gathers the marked text.
private final class Sink {
  var bytes: [UInt8] = []

  static func behind(_ data: UnsafeMutableRawPointer?) -> Sink? {
    data.map { Unmanaged<Sink>.fromOpaque($0).takeUnretainedValue() }
  }
}
