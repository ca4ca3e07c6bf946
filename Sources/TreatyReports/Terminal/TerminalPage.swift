/// Lines on their way to a terminal.
struct TerminalPage {
  let style: TerminalStyle
  let signs: SignSet
  private(set) var bytes: [UInt8] = []

  init(_ style: TerminalStyle) {
    self.style = style
    signs = SignSet(style.signs)
  }

  /// Writes text; controls in it are made visible.
  mutating func write(_ text: String, _ ink: Ink? = nil) {
    let ink = text.isEmpty || !style.hasColor ? nil : ink
    if let ink { bytes.append(text: "\u{1B}[\(ink.rawValue)m") }
    bytes.append(text: PrintableText.line(text))
    if ink != nil { bytes.append(text: "\u{1B}[0m") }
  }

  /// Ends a line; no space is left at its end.
  mutating func endLine() {
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes text as the rest of a line.
  mutating func line(_ text: String, _ ink: Ink? = nil) {
    write(text, ink)
    endLine()
  }

  mutating func space(_ columns: Int) {
    guard columns > 0 else { return }
    bytes.append(contentsOf: repeatElement(0x20, count: columns))
  }

  /// Writes text and fills up to `width` columns.
  mutating func column(_ text: String, width: Int, _ ink: Ink? = nil) {
    write(text, ink)
    space(width - DisplayWidth.of(text))
  }

  /// Writes text over as many lines as it takes, all but the first indented by `indent`. The first goes
  /// on in `column`, or where that is not given in the column of the indent.
  mutating func flow(_ text: String, indent: Int, from column: Int? = nil, _ ink: Ink? = nil) {
    let lines = TextFlow.lines(
      of: text, width: max(style.width - indent, 16), used: max(0, (column ?? indent) - indent))
    for (index, line) in lines.enumerated() {
      if index > 0 { space(indent) }
      self.line(line, ink)
    }
    if lines.isEmpty { endLine() }
  }
}
