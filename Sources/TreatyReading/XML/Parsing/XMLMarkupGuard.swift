import TreatyText

/// Looks over the markup of a document before libxml2 does: that compares each attribute of an element,
/// each namespace declaration and each default of a document type with all others, so that a tag of
/// megabytes would take minutes.
struct XMLMarkupGuard {
  /// What is wrong, and where.
  struct Fault: Error {
    var offset: Int
    var message: String
  }

  /// The most namespaces that one element may declare.
  static let namespacesPerElement = 64
  /// The most that a document type and its declarations may take up, in bytes.
  static let declarationBytes = 64 << 10

  private let bytes: [UInt8]
  private let limits: ReadingLimits
  private var declared = 0

  /// The first markup of a document that goes beyond the limits; `nil` where there is none, or where the
  /// document is not well-formed before it.
  ///
  /// - Complexity: O(bytes).
  static func fault(in bytes: [UInt8], limits: ReadingLimits) -> Fault? {
    var markup = XMLMarkupGuard(bytes: bytes, limits: limits)
    do throws(Fault) {
      try markup.look()
      return nil
    } catch {
      return error
    }
  }

  private init(bytes: [UInt8], limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  private mutating func look() throws(Fault) {
    let bytes = bytes
    let span = bytes.span
    var index = 0
    while index + 1 < span.count {
      guard span[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      switch span[index + 1] {
      case UInt8(ascii: "?"): index = skip(past: "?>", from: index + 2)
      case UInt8(ascii: "/"): index += 2
      case UInt8(ascii: "!") where stands("<!--", at: index):
        index = skip(past: "-->", from: index + 4)
      case UInt8(ascii: "!") where stands("<![CDATA[", at: index):
        index = skip(past: "]]>", from: index + 9)
      case UInt8(ascii: "!"): index = try declaration(at: index)
      default: index = try tag(at: index)
      }
    }
  }

  /// - Returns: where it ends.
  private func tag(at start: Int) throws(Fault) -> Int {
    let span = bytes.span
    var attributes = 0
    var namespaces = 0
    var quotation = Quotation()
    var index = start + 1
    while index < span.count {
      let byte = span[index]
      if quotation.holds(byte) {
        // A quoted value; its marks count for it.
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        break
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
      } else if byte == UInt8(ascii: "x"), span[index - 1] <= 0x20, stands("xmlns", at: index) {
        namespaces += 1
      }
      if attributes > limits.xmlAttributes {
        throw Fault(
          offset: index,
          message: "the element has more than \(limits.xmlAttributes) attributes (limit "
            + "xml-attributes); take some out, or raise the limit with "
            + "--set-limit xml-attributes=NUMBER")
      }
      if namespaces > Self.namespacesPerElement {
        throw Fault(
          offset: index,
          message:
            "the element declares more than \(Self.namespacesPerElement) namespaces, the most "
            + "that are read; declare them on other elements")
      }
      index += 1
    }
    return max(index, start + 1)
  }

  /// A declaration of a document type, or the head of one that has declarations in it.
  ///
  /// - Returns: where it ends.
  private mutating func declaration(at start: Int) throws(Fault) -> Int {
    let bytes = bytes
    let span = bytes.span
    var quotation = Quotation()
    var index = start + 2
    while index < span.count {
      let byte = span[index]
      if quotation.holds(byte) {
        // A quoted value; its marks count for it.
      } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
        break
      }
      index += 1
      declared += 1
      guard declared <= Self.declarationBytes else {
        throw Fault(
          offset: start,
          message:
            "the document type has more than \(Self.declarationBytes >> 10) KB, the most that "
            + "is read; remove its declarations")
      }
    }
    return index
  }

  /// The quoted value that may be open in a tag.
  private struct Quotation {
    private var mark: UInt8 = 0

    /// Whether the next byte belongs to a quoted value, its marks among it.
    mutating func holds(_ byte: UInt8) -> Bool {
      if mark != 0 {
        if byte == mark { mark = 0 }
        return true
      }
      guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { return false }
      mark = byte
      return true
    }
  }

  private func stands(_ text: StaticString, at index: Int) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private func skip(past end: StaticString, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == end.utf8Start[0], stands(end, at: index) {
        return index + end.utf8CodeUnitCount
      }
      index += 1
    }
    return index
  }
}
