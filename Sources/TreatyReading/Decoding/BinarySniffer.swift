/// Tells text from anything else by control bytes.
enum BinarySniffer {
  /// The offset of the first NUL byte, or of the first control byte where there are many (more than
  /// one in a hundred bytes); line ends, tabs, form feeds and the end-of-file sign of DOS are none.
  static func firstControl(in bytes: [UInt8]) -> Int? {
    var first: Int?
    var count = 0
    for (offset, byte) in bytes.enumerated() where byte < 0x20 {
      switch byte {
      case 0x00: return offset
      case 0x09...0x0D, 0x1A, 0x1B: continue
      default:
        first = first ?? offset
        count += 1
      }
    }
    return count * 100 > bytes.count ? first : nil
  }
}
