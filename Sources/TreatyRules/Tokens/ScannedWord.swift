/// A word of the text with what is needed to look it up, whole or in parts.
struct ScannedWord {
  /// A place where a hyphen or slash joins two parts.
  struct Joint {
    /// The offset of the joining byte in ``ScannedWord/folded``; it is one byte there.
    var folded: Int
    /// Where the part before it ends in the text.
    var endBefore: Int
    /// Where the part after it starts in the text.
    var startAfter: Int
  }

  /// The offset one past the last byte in the text.
  var end: Int
  /// The word in small letters, with plain apostrophes and hyphens.
  var folded: [UInt8] = []
  /// How the word is written.
  var shape: TokenFlags = []
  /// Where it can be split.
  var joints: [Joint] = []

  /// Reads the word that starts at `start`, where a letter or digit stands.
  init(_ bytes: Span<UInt8>, from start: Int, to limit: Int) {
    end = start
    var index = start
    var previous: UInt32 = 0
    var onlyFigures = true
    // The number of letters since the last inner full stop, and whether each run so far had one.
    var run = 0
    var isInitials = true
    while index < limit {
      let byte = bytes[index]
      if ByteClass.isWord(byte) {
        append(ascii: byte)
        if !ByteClass.isDigit(byte) { onlyFigures = false }
        previous = UInt32(byte | 0x20)
        run += 1
        if run > 1 { isInitials = false }
        index += 1
        end = index
        continue
      }
      if byte >= 0x80 {
        let (kind, length) = ScalarKind.decode(bytes, index, limit)
        switch kind {
        case .letter(let scalar, let isUpper):
          append(scalar: scalar, isUpper: isUpper)
          previous = scalar
          onlyFigures = false
          isInitials = false
          index += length
          end = index
          continue
        case .mark(let mark):
          if let composed = ScalarKind.composed(previous, mark) {
            folded.removeLast()
            append(scalar: composed, isUpper: nil)
          } else {
            append(scalar: mark, isUpper: nil)
          }
          previous = 0
          index += length
          end = index
          continue
        case .ignorable:
          index += length
          // A soft hyphen at the end belongs to no word.
          continue
        case .apostrophe where startsWord(bytes, index + length, limit):
          folded.append(UInt8(ascii: "'"))
        case .hyphen where startsWord(bytes, index + length, limit):
          joints.append(Joint(folded: folded.count, endBefore: end, startAfter: index + length))
          folded.append(UInt8(ascii: "-"))
        default: return
        }
        onlyFigures = false
        isInitials = false
        previous = 0
        index += length
        continue
      }
      guard index + 1 < limit else { return }
      let next = bytes[index + 1]
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        guard startsWord(bytes, index + 1, limit) else { return }
        joints.append(Joint(folded: folded.count, endBefore: end, startAfter: index + 1))
      case UInt8(ascii: "'"):
        guard startsWord(bytes, index + 1, limit) else { return }
      case UInt8(ascii: "."):
        if onlyFigures {
          guard ByteClass.isDigit(next) else { return }
        } else {
          // "e.g", "U.S.A": single letters joined by full stops.
          guard isInitials, run == 1, ByteClass.isLetter(next),
            index + 2 >= limit || !ByteClass.isWord(bytes[index + 2])
          else { return }
        }
        run = 0
        folded.append(byte)
        index += 1
        continue
      case UInt8(ascii: ","):
        guard onlyFigures, isThousands(bytes, index + 1, limit) else { return }
      default: return
      }
      if byte != UInt8(ascii: ",") { onlyFigures = false }
      isInitials = false
      previous = 0
      folded.append(byte)
      index += 1
    }
  }

  private mutating func append(ascii byte: UInt8) {
    if ByteClass.isDigit(byte) {
      folded.append(byte)
    } else {
      note(isUpper: byte & 0x20 == 0)
      folded.append(byte | 0x20)
    }
  }

  private mutating func append(scalar: UInt32, isUpper: Bool?) {
    if let isUpper { note(isUpper: isUpper) }
    guard let scalar = Unicode.Scalar(scalar) else { return }
    folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  private mutating func note(isUpper: Bool) {
    if folded.isEmpty {
      if isUpper { shape.insert(.startsUpper) }
    } else {
      shape.insert(isUpper ? .innerUpper : .innerLower)
    }
  }

  private func startsWord(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    guard index < limit else { return false }
    if bytes[index] < 0x80 { return ByteClass.isWord(bytes[index]) }
    if case .letter = ScalarKind.decode(bytes, index, limit).kind { return true }
    return false
  }

  private func isThousands(_ bytes: Span<UInt8>, _ index: Int, _ limit: Int) -> Bool {
    guard index + 3 <= limit else { return false }
    for offset in 0..<3 where !ByteClass.isDigit(bytes[index + offset]) { return false }
    return index + 3 == limit || !ByteClass.isWord(bytes[index + 3])
  }
}
