import TreatyText

/// Decodes character data that was cut from the source: the five predefined references, numeric
/// references, and line ends.
struct XMLCharacterData {
  /// A piece of decoded character data.
  enum Piece {
    /// Source bytes that stand for themselves.
    case verbatim(Span)
    /// One scalar that the source writes in another way.
    case scalar(Unicode.Scalar, Span)
  }

  /// The source.
  let bytes: [UInt8]

  /// Hands the pieces of `span` to `emit`, in order.
  ///
  /// A reference to an entity that is not predefined is left as it stands: libxml2 has either refused
  /// it or warned.
  /// - Parameter isLiteral: whether `&` is an ordinary character, as in CDATA.
  /// - Complexity: O(length of `span`).
  func decode(_ span: Span, isLiteral: Bool, emit: (Piece) -> Void) {
    var verbatim = span.start
    var index = span.start
    while index < span.end {
      let byte = bytes[index]
      var found: (scalar: Unicode.Scalar, end: Int)?
      if byte == UInt8(ascii: "\r") {
        let pair = index + 1 < span.end && bytes[index + 1] == UInt8(ascii: "\n")
        found = ("\n", index + (pair ? 2 : 1))
      } else if byte == UInt8(ascii: "&"), !isLiteral {
        found = reference(at: index, limit: span.end)
      }
      guard let found else {
        index += 1
        continue
      }
      if verbatim < index { emit(.verbatim(Span(verbatim, index))) }
      emit(.scalar(found.scalar, Span(index, found.end)))
      index = found.end
      verbatim = index
    }
    if verbatim < span.end { emit(.verbatim(Span(verbatim, span.end))) }
  }

  /// The text of `span`.
  func string(_ span: Span, isLiteral: Bool = false) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(span.length)
    decode(span, isLiteral: isLiteral) { piece in
      switch piece {
      case .verbatim(let span): decoded.append(contentsOf: bytes[span.start..<span.end])
      case .scalar(let scalar, _): decoded.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  /// The scalar that the reference at `start` stands for, and where the reference ends.
  private func reference(at start: Int, limit: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    var end = start + 1
    // The longest are `&#x10FFFF;` and `&#1114111;`, but leading zeros are allowed.
    while end < limit, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < limit else { return nil }
    let name = bytes[start + 1..<end]
    guard name.first == UInt8(ascii: "#") else {
      return Self.predefined(name).map { ($0, end + 1) }
    }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x")
    let number = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(number, radix: isHexadecimal ? 16 : 10),
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end + 1)
  }

  private static func predefined(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name.prefix(5), as: UTF8.self) {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    default: nil
    }
  }
}
