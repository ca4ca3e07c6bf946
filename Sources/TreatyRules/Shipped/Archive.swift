/// Writes values to a text of printable ASCII, or reads them back from it: the same code describes both,
/// so that they cannot drift apart.
///
/// A number takes one character for each five bits, the lowest first, and the sixth bit of a character
/// says that more follow. Lines are broken where they grow long.
struct Archive {
  /// The characters.
  private(set) var bytes: [UInt8]
  /// Whether values are read.
  let isReading: Bool
  private var index = 0
  private var lineStart = 0

  private static let first: UInt8 = 0x30
  private static let lineLength = 120

  /// An archive to write to.
  init() {
    bytes = []
    isReading = false
  }

  /// An archive to read from.
  init(reading bytes: [UInt8]) {
    self.bytes = bytes
    isReading = true
  }

  /// A whole number; what is missing at the end of the text reads as 0.
  @inline(__always)
  mutating func number<Number: FixedWidthInteger & UnsignedInteger>(_ value: inout Number) {
    if isReading {
      value = Number(truncatingIfNeeded: readNumber())
    } else {
      write(UInt64(value))
    }
  }

  /// A number that is mostly a little more than another.
  @inline(__always)
  mutating func number(_ value: inout UInt32, from base: UInt32) {
    // Differences turn round at 2^32; small ones of either sign are kept small.
    var difference = value &- base
    difference = difference << 1 ^ (difference >> 31 == 1 ? ~0 : 0)
    number(&difference)
    value = base &+ (difference >> 1 ^ (difference & 1 == 1 ? ~0 : 0))
  }

  /// A count or an index.
  @inline(__always)
  mutating func count(_ value: inout Int) {
    var number = UInt64(value)
    self.number(&number)
    value = Int(truncatingIfNeeded: number)
  }

  /// A truth value.
  mutating func flag(_ value: inout Bool) {
    var number: UInt8 = value ? 1 : 0
    self.number(&number)
    value = number != 0
  }

  /// A text without line breaks.
  mutating func text(_ value: inout String) {
    var count = value.utf8.count
    self.count(&count)
    if isReading {
      let end = min(index + count, bytes.count)
      value = String(decoding: bytes[index..<end], as: UTF8.self)
      index = end
    } else {
      precondition(!value.utf8.contains(0x0A), "a line break cannot be kept")
      bytes.append(contentsOf: value.utf8)
    }
  }

  /// The elements of an array, each described by `element`.
  @inline(__always)
  mutating func array<Element>(
    _ values: inout [Element], of blank: @autoclosure () -> Element,
    _ element: (inout Archive, inout Element) -> Void
  ) {
    var count = values.count
    self.count(&count)
    if isReading {
      values.removeAll()
      // A text that was cut off must not ask for memory without end.
      values.reserveCapacity(min(count, bytes.count))
      while values.count < count, index < bytes.count {
        var value = blank()
        element(&self, &value)
        values.append(value)
      }
    } else {
      for index in values.indices { element(&self, &values[index]) }
    }
  }

  @inline(__always)
  private mutating func readNumber() -> UInt64 {
    // Most numbers are of one character.
    if index < bytes.count {
      let bits = bytes[index] &- Archive.first
      if bits < 32 {
        index &+= 1
        return UInt64(bits)
      }
    }
    return readLongNumber()
  }

  @inline(never)
  private mutating func readLongNumber() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count {
      let byte = bytes[index]
      index &+= 1
      if byte == 0x0A { continue }
      let bits = UInt64(byte &- Archive.first)
      number |= (bits & 31) << shift
      if bits & 32 == 0 { break }
      shift &+= 5
    }
    return number
  }

  private mutating func write(_ value: UInt64) {
    if bytes.count - lineStart >= Archive.lineLength {
      bytes.append(0x0A)
      lineStart = bytes.count
    }
    var rest = value
    repeat {
      let bits = UInt8(truncatingIfNeeded: rest & 31)
      rest >>= 5
      bytes.append(Archive.first + (rest == 0 ? bits : bits | 32))
    } while rest != 0
  }
}
