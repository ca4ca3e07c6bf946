import TreatyText

/// Reads the blocks of a treaty.
enum TreatyDocument {
  static func document(of blocks: [Block], in bytes: [UInt8]) -> Document {
    let apparatus = blocks.filter(\.isApparatus).map { DraftNode(.note, ownRange: $0.range) }
    var blocks = blocks.filter { !$0.isApparatus }
    let first = bodyStart(&blocks)
    let front = PreambleReader(bytes: bytes, hasNoHeadings: first == blocks.count)
      .read(blocks[..<first])
    var roots = front.front
    if let preamble = front.preamble { roots.append(preamble) }
    roots += BodyReader.provisions(of: blocks[front.count...], in: bytes)
    roots += apparatus
    let title = front.title.map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return Document(title: title, roots: roots)
  }

  /// The first heading of the body; what looks like the heading of an annex before it ("PROTOCOL")
  /// is the title.
  private static func bodyStart(_ blocks: inout [Block]) -> Int {
    for index in blocks.indices {
      guard let heading = blocks[index].heading else { continue }
      if heading.kind != .annex { return index }
      blocks[index].heading = nil
    }
    return blocks.count
  }
}
