import TreatyLint

extension FuzzTarget {
  /// The reader of plain text and Markdown, in any encoding.
  static let text = FuzzTarget(name: "text") {
    let pieces = Drafts.texts.flatMap { Drafts.pieces(of: $0, lines: 24) }
    let transcoded = pieces.prefix(4).flatMap(TextEncodings.all)
    return Drafts.texts + pieces + transcoded
  } run: { bytes in
    guard let instrument = Reading.read(bytes) else { return }
    switch instrument.format {
    case .text, .markdown:
      instrument.loseNothing(of: [0..<instrument.source.bytes.count])
    default:
      // What looks like XML is plain text where the user says so.
      guard let text = Reading.read(bytes, format: .text) else { return }
      text.loseNothing(of: [0..<text.source.bytes.count])
    }
  }
}

/// One text as differently encoded files.
enum TextEncodings {
  static func all(_ bytes: [UInt8]) -> [[UInt8]] {
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + bytes
    return [
      utf16(bytes, isBigEndian: false), utf16(bytes, isBigEndian: true), marked, windows(bytes),
    ]
  }

  private static func utf16(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
    var file: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in String(decoding: bytes, as: UTF8.self).utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      file += isBigEndian ? [high, low] : [low, high]
    }
    return file
  }

  /// With the line ends of Windows and two letters of its code page.
  private static func windows(_ bytes: [UInt8]) -> [UInt8] {
    var file: [UInt8] = []
    for byte in bytes { file += byte == 0x0A ? [0x0D, 0x0A] : [byte] }
    return file + [0x92, 0xE9]
  }
}
