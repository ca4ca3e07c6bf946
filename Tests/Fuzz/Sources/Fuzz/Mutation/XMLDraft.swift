import TreatyLint

/// An XML document cut at its markup.
struct XMLDraft {
  /// A tag with the text behind it, or the text before the first.
  var parts: [[UInt8]]

  init(_ bytes: [UInt8]) {
    parts = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "<") && index > start {
      parts.append(Array(bytes[start..<index]))
      start = index
    }
    parts.append(Array(bytes[start...]))
  }

  /// What the elements of `Corpora/own-format` are.
  static let mapping: XMLMapping = {
    var mapping = XMLMapping()
    mapping.provisions = ["Clause": .article, "SubClause": .paragraph, "Item": .point]
    mapping.numbers = ["No"]
    mapping.headings = ["Caption"]
    mapping.ignored = ["Header", "Footer"]
    return mapping
  }()

  /// The character data of a well-formed document, found without a parser.
  static func characterData(of bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var depth = 0
    var index = 0
    func find(_ text: String, from start: Int) -> Int {
      let sought = Array(text.utf8)
      var at = start
      while at + sought.count <= bytes.count {
        if bytes[at] == sought[0], bytes[at..<at + sought.count].elementsEqual(sought) {
          return at
        }
        at += 1
      }
      return bytes.count
    }
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let end = find("<", from: index)
        if depth > 0 { parts.append(contentsOf: words(in: index..<end, of: bytes)) }
        index = end
        continue
      }
      let rest = bytes[index...]
      if rest.starts(with: "<!--".utf8) {
        index = find("-->", from: index + 4) + 3
      } else if rest.starts(with: "<![CDATA[".utf8) {
        let end = find("]]>", from: index + 9)
        if index + 9 < end { parts.append(index + 9..<end) }
        index = end + 3
      } else if rest.starts(with: "<?".utf8) {
        index = find("?>", from: index + 2) + 2
      } else {
        var quote: UInt8?
        var nesting = 0
        let isClosing = rest.starts(with: "</".utf8)
        let isDeclaration = rest.starts(with: "<!".utf8)
        index += 1
        while index < bytes.count {
          let byte = bytes[index]
          if let open = quote {
            if byte == open { quote = nil }
          } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
          } else if byte == UInt8(ascii: "[") {
            nesting += 1
          } else if byte == UInt8(ascii: "]") {
            nesting -= 1
          } else if byte == UInt8(ascii: ">"), nesting <= 0 || !isDeclaration {
            break
          }
          index += 1
        }
        if isClosing {
          depth -= 1
        } else if !isDeclaration, bytes[index - 1] != UInt8(ascii: "/") {
          depth += 1
        }
        index += 1
      }
    }
    return parts
  }

  /// A range without the references in it, whose letters are no words.
  private static func words(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "&") else {
        index += 1
        continue
      }
      if start < index { parts.append(start..<index) }
      while index < range.upperBound, bytes[index] != UInt8(ascii: ";") { index += 1 }
      index = min(index + 1, range.upperBound)
      start = index
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }
}
