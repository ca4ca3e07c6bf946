import TreatyText

/// Reads resolutions and decisions: organ, preambular and operative paragraphs, annexes.
enum ResolutionReader {
  static func isResolution(_ blocks: [Block], in bytes: [UInt8]) -> Bool { false }

  static func document(of blocks: [Block], in bytes: [UInt8]) -> Document {
    TreatyDocument.document(of: blocks, in: bytes)
  }
}
