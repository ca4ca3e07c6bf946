/// FNV-1a of some bytes, 64 bits: for tables where the hash of the standard library, which takes bytes one by
/// one through a keyed function, is many times slower.
package struct ByteHash {
  /// The hash of the bytes so far.
  package var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of no bytes.
  @inlinable
  package init() {}

  /// Takes the next byte.
  @inlinable
  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}
