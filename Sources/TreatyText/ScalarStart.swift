extension [UInt8] {
  /// Where the character begins that holds the byte at an offset; the offset itself behind the end.
  ///
  /// - Parameters:
  ///   - offset: a byte of valid UTF-8.
  ///   - lower: where a character is known to begin; nothing before it is looked at.
  package func scalarStart(_ offset: Int, notBefore lower: Int = 0) -> Int {
    var start = offset
    while start > lower, start < count, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
