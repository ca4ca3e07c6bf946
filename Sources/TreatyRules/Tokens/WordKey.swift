/// A folded word as a key: its UTF-8 bytes where there are 16 or fewer, otherwise a 120-bit hash of
/// them, which cannot be taken for a short word because 0xFF occurs in no UTF-8.
struct WordKey: Hashable, Sendable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  init(_ folded: some Collection<UInt8>) {
    if folded.count <= 16 {
      var index: UInt64 = 0
      for byte in folded {
        if index < 8 {
          low |= UInt64(byte) << (index * 8)
        } else {
          high |= UInt64(byte) << ((index - 8) * 8)
        }
        index += 1
      }
    } else {
      low = 0xcbf2_9ce4_8422_2325
      high = 0x6c62_272e_07bb_0142
      for byte in folded {
        low = (low ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        high = (high &+ UInt64(byte)) &* 0x9e37_79b9_7f4a_7c15
        high ^= high >> 29
      }
      high |= 0xFF << 56
    }
  }

  /// A multiply-shift hash; the best bits are the high ones.
  @inline(__always) var mixed: UInt64 {
    (low ^ (high &* 0x9e37_79b9_7f4a_7c15)) &* 0xd6e8_feb8_6659_fd93
  }
}
