/// Writes JSON as bytes, without building a tree: keys come out in the order in which they are given.
package struct JSONWriter {
  /// What was written so far.
  package private(set) var bytes: [UInt8]
  /// Whether members and elements stand on lines of their own.
  let isIndented: Bool
  /// Whether a comma is due before the next member or element.
  private var needsComma = false
  /// Whether a key was just written, so that its value follows on the line.
  private var followsKey = false
  private var depth = 0

  /// Creates a writer that goes on after `bytes`.
  package init(after bytes: [UInt8] = [], indented isIndented: Bool = false) {
    self.bytes = bytes
    self.isIndented = isIndented
  }

  /// Ends a line, for formats with one value a line.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Writes `{`, what `members` writes, and `}`.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes `{"line": …, "column": …}`.
  mutating func position(line: Int, column: Int) {
    object { json in
      json.key("line")
      json.integer(line)
      json.key("column")
      json.integer(column)
    }
  }

  /// Writes `[`, what `elements` writes, and `]`.
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    enclose(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Writes a key that needs no escaping; its value must follow.
  package mutating func key(_ key: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text: key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a string.
  package mutating func string(_ value: String) {
    separate()
    var value = value
    value.withUTF8 { utf8 in
      bytes.append(UInt8(ascii: "\""))
      escape(utf8)
      bytes.append(UInt8(ascii: "\""))
    }
    needsComma = true
  }

  /// Writes a string, or `null` where there is none.
  mutating func string(orNull value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes a part of a UTF-8 text as a string.
  mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    escape(text[range])
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a whole number.
  mutating func integer(_ value: Int) {
    separate()
    bytes.append(decimal: value)
    needsComma = true
  }

  /// Writes a number with up to four decimals.
  mutating func number(_ value: Double) {
    separate()
    bytes.append(decimal: value)
    needsComma = true
  }

  /// Writes `true` or `false`.
  mutating func boolean(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  /// Writes `null`.
  package mutating func null() {
    literal("null")
  }

  /// Writes a value that is JSON already.
  package mutating func literal(_ json: String) {
    separate()
    bytes.append(text: json)
    needsComma = true
  }

  /// Writes an array of strings.
  mutating func strings(_ values: some Sequence<String>) {
    array { json in
      for value in values { json.string(value) }
    }
  }

  private mutating func enclose(
    _ open: UInt8, _ close: UInt8, _ contents: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    needsComma = false
    depth += 1
    contents(&self)
    depth -= 1
    if isIndented, needsComma { breakLine() }
    bytes.append(close)
    needsComma = true
  }

  /// Writes what must stand between what was written and the next key or value.
  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if isIndented, depth > 0 { breakLine() }
    needsComma = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  /// Appends UTF-8 text with quotation marks, backslashes and controls escaped (RFC 8259, section 7);
  /// the stretches between them are copied whole.
  private mutating func escape<Text: RandomAccessCollection<UInt8>>(_ text: Text)
  where Text.Index == Int {
    var copied = text.startIndex
    for index in text.indices {
      let byte = text[index]
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F, byte != 0xC2 { continue }
      if byte == 0xC2 {
        // U+0080 to U+009F, two bytes: some terminals take them for commands.
        guard index + 1 < text.endIndex, text[index + 1] < 0xA0 else { continue }
        bytes.append(contentsOf: text[copied..<index])
        escape(text[index + 1])
        copied = index + 2
        continue
      }
      bytes.append(contentsOf: text[copied..<index])
      escape(byte)
      copied = index + 1
    }
    bytes.append(contentsOf: text[copied...])
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(text: "u00")
      for digit in [byte >> 4, byte & 0xF] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
