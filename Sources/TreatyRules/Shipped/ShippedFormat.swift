/// The compact line format in which data files are embedded: one node a line, parents before
/// children.
///
///     s4:12 text        a scalar at line 4, column 12; \ and line feeds in the text are escaped
///     [4:12 3           a sequence of three nodes, which follow
///     {4:12 2           a mapping of two pairs: key, value, key, value
enum ShippedFormat {
  /// The lines of a node and what it holds.
  static func encode(_ node: DataNode) -> String {
    var text = ""
    append(node, to: &text)
    return text
  }

  private static func append(_ node: DataNode, to text: inout String) {
    let place = "\(node.line):\(node.column) "
    switch node.value {
    case .scalar(let scalar):
      text += "s" + place
      for character in scalar.unicodeScalars {
        switch character {
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        default: text.unicodeScalars.append(character)
        }
      }
      text += "\n"
    case .sequence(let elements):
      text += "[" + place + "\(elements.count)\n"
      for element in elements { append(element, to: &text) }
    case .mapping(let pairs):
      text += "{" + place + "\(pairs.count)\n"
      for pair in pairs {
        append(pair.key, to: &text)
        append(pair.value, to: &text)
      }
    }
  }

  /// The node of lines written by ``encode(_:)``. What was not written by it is not expected here: it
  /// is read as far as it goes.
  ///
  /// - Complexity: O(length).
  static func decode(_ text: StaticString, file: String) -> DataNode {
    text.withUTF8Buffer { decode(Array($0), file: file) }
  }

  /// The node of lines written by ``encode(_:)``.
  static func decode(_ bytes: [UInt8], file: String) -> DataNode {
    var reader = Reader(bytes: bytes, file: file)
    return reader.node()
  }

  private struct Reader {
    let bytes: [UInt8]
    let file: String
    var index = 0

    mutating func number() -> Int {
      var number = 0
      while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      // The separator after it.
      index += 1
      return number
    }

    mutating func node() -> DataNode {
      guard index < bytes.count else {
        return DataNode(value: .mapping([]), file: file, line: 1, column: 1)
      }
      let kind = bytes[index]
      index += 1
      let line = number()
      let column = number()
      let value: DataNode.Value
      switch kind {
      case UInt8(ascii: "["):
        let count = number()
        var elements: [DataNode] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(node()) }
        value = .sequence(elements)
      case UInt8(ascii: "{"):
        let count = number()
        var pairs: [(key: DataNode, value: DataNode)] = []
        pairs.reserveCapacity(count)
        for _ in 0..<count {
          let key = node()
          pairs.append((key, node()))
        }
        value = .mapping(pairs)
      default:
        value = .scalar(scalar())
      }
      return DataNode(value: value, file: file, line: line, column: column)
    }

    mutating func scalar() -> String {
      let start = index
      var isEscaped = false
      while index < bytes.count, bytes[index] != 0x0A {
        if bytes[index] == UInt8(ascii: "\\") { isEscaped = true }
        index += 1
      }
      let slice = bytes[start..<index]
      index += 1
      guard isEscaped else { return String(decoding: slice, as: UTF8.self) }
      var plain: [UInt8] = []
      plain.reserveCapacity(slice.count)
      var position = slice.startIndex
      while position < slice.endIndex {
        if slice[position] == UInt8(ascii: "\\"), position + 1 < slice.endIndex {
          position += 1
          switch slice[position] {
          case UInt8(ascii: "n"): plain.append(0x0A)
          case UInt8(ascii: "r"): plain.append(0x0D)
          case let byte: plain.append(byte)
          }
        } else {
          plain.append(slice[position])
        }
        position += 1
      }
      return String(decoding: plain, as: UTF8.self)
    }
  }
}

extension DataNode {
  /// The node with every place set to 0:0.
  var withoutPlaces: DataNode {
    let value: Value =
      switch self.value {
      case .scalar: self.value
      case .sequence(let elements): .sequence(elements.map(\.withoutPlaces))
      case .mapping(let pairs):
        .mapping(pairs.map { (key: $0.key.withoutPlaces, value: $0.value.withoutPlaces) })
      }
    return DataNode(value: value, file: "", line: 0, column: 0)
  }
}
