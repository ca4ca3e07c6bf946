extension RulePage {
  /// The page for a terminal.
  public func text(style: TerminalStyle) -> [UInt8] {
    var page = TerminalPage(style)
    page.line(id, .bold)
    page.flow(summary, indent: 0)
    page.line(lead, .dim)
    for section in sections {
      page.endLine()
      page.line(section.heading, .bold)
      for block in section.blocks { Self.write(block, to: &page) }
    }
    return page.bytes
  }

  private static func write(_ block: Block, to page: inout TerminalPage) {
    switch block {
    case .paragraph(let text):
      page.space(2)
      page.flow(text, indent: 2)
    case .list(let points):
      for point in points {
        page.write("  \(page.signs.dot) ", .dim)
        page.flow(point, indent: 4)
      }
    case .facts(let facts):
      let width = (facts.map { DisplayWidth.of($0.name) }.max() ?? 0) + 2
      for fact in facts {
        page.space(2)
        if width <= 22 {
          page.column(fact.name, width: width, .dim)
          page.flow(fact.value, indent: 2 + width)
        } else {
          page.line(fact.name, .dim)
          page.space(6)
          page.flow(fact.value, indent: 6)
        }
      }
    case .example(let text, let isGood):
      page.space(2)
      switch isGood {
      case true?: page.column("right", width: 7, .green)
      case false?: page.column("wrong", width: 7, .red)
      case nil: page.column(page.signs.gutter, width: 2, .dim)
      }
      page.flow(text, indent: isGood == nil ? 4 : 9)
    case .code(let text):
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        page.space(4)
        page.line(String(line), .cyan)
      }
    }
  }
}
