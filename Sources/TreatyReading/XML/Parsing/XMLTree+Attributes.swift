import TreatyText

/// Attributes are read from the start tag when they are asked for; libxml2 has vouched for its form.
extension XMLTree {
  /// The place of an attribute's value in the source, between the quotation marks.
  ///
  /// - Parameter name: the attribute's name without its prefix.
  func attributeSpan(_ name: String, of node: Int) -> Span? {
    attributes(of: node).first { $0.name == name }?.value
  }

  /// The value of an attribute.
  ///
  /// - Parameter name: the attribute's name without its prefix.
  func attribute(_ name: String, of node: Int) -> String? {
    attributeSpan(name, of: node).map(attributeValue)
  }

  /// The attributes of an element in order, namespace declarations included: names without prefixes,
  /// and the places of the values.
  func attributes(of node: Int) -> [(name: String, value: Span)] {
    guard nodes[node].kind == .element else { return [] }
    let bytes = source.bytes
    let end = nodes[node].content.start
    var index = nodes[node].span.start
    var found: [(name: String, value: Span)] = []
    while index < end {
      // Between the attributes: run on to the next `=`, and take the name before it.
      let start = index
      while index < end, bytes[index] != UInt8(ascii: "=") { index += 1 }
      guard index < end else { break }
      let name = Self.localName(bytes[start..<index])
      while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") {
        index += 1
      }
      guard index < end else { break }
      let quote = bytes[index]
      let value = index + 1
      index = value
      while index < end, bytes[index] != quote { index += 1 }
      found.append((name, Span(value, index)))
      index += 1
    }
    return found
  }

  /// The decoded value of an attribute, line ends and tabs as spaces.
  func attributeValue(_ span: Span) -> String {
    let decoded = XMLCharacterData(bytes: source.bytes).string(span)
    guard decoded.utf8.contains(where: { $0 < 0x20 }) else { return decoded }
    return String(decoding: decoded.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The last word of `bytes`, after the colon if it has one.
  private static func localName(_ bytes: ArraySlice<UInt8>) -> String {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > bytes.startIndex, bytes[start - 1] > 0x20, bytes[start - 1] != UInt8(ascii: ":") {
      start -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
