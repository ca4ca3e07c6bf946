/// XML as it is written: indented elements, with text escaped.
struct XMLOutput {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// How many elements are open within the present line.
  private var inlineDepth = 0

  typealias Attributes = [(name: String, value: String)]

  /// How an element stands on the page.
  enum Layout {
    /// It holds elements, each on lines of its own.
    case block
    /// It is one line of words.
    case line
    /// It stands within a line.
    case inline
  }

  /// Creates an empty document with its declaration.
  init() { bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) }

  /// Opens an element. Within a line nothing is indented, whatever the layout.
  mutating func begin(_ name: String, _ attributes: Attributes = [], _ layout: Layout) {
    if layout != .inline { indent() }
    tag(name, attributes)
    put(">")
    if layout == .block, inlineDepth == 0 {
      put("\n")
      depth += 1
    } else {
      inlineDepth += 1
    }
  }

  /// Closes the element that was opened last; the layout is that of its opening.
  mutating func end(_ name: String, _ layout: Layout) {
    if inlineDepth > 0 {
      inlineDepth -= 1
    } else {
      depth -= 1
      indent()
    }
    put("</")
    put(name)
    put(">")
    if layout != .inline { newLine() }
  }

  /// An element that holds elements.
  mutating func element(
    _ name: String, _ attributes: Attributes = [], content: (inout XMLOutput) -> Void
  ) {
    begin(name, attributes, .block)
    content(&self)
    end(name, .block)
  }

  /// An element without content.
  mutating func empty(_ name: String, _ attributes: Attributes = []) {
    indent()
    tag(name, attributes)
    put("/>")
    newLine()
  }

  /// Words; white space is folded, and what XML cannot hold is left out.
  mutating func text(_ text: some StringProtocol) {
    var pendingSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace && scalar.isASCII || scalar == "\u{C}" {
        pendingSpace = true
        continue
      }
      guard Self.isAllowed(scalar) else { continue }
      if pendingSpace { bytes.append(UInt8(ascii: " ")) }
      pendingSpace = false
      put(scalar)
    }
    if pendingSpace { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func tag(_ name: String, _ attributes: Attributes) {
    put("<")
    put(name)
    for attribute in attributes {
      put(" ")
      put(attribute.name)
      put("=\"")
      text(attribute.value)
      put("\"")
    }
  }

  private mutating func indent() {
    guard inlineDepth == 0 else { return }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func newLine() {
    if inlineDepth == 0 { bytes.append(UInt8(ascii: "\n")) }
  }

  private mutating func put(_ string: String) { bytes.append(contentsOf: string.utf8) }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": put("&amp;")
    case "<": put("&lt;")
    case ">": put("&gt;")
    case "\"": put("&quot;")
    case "\u{7F}"..."\u{9F}": put("&#\(scalar.value);")
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }

  /// Whether XML 1.0 allows the scalar.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
