import TreatyText

/// Draws the tree of an instrument's provisions.
struct OutlineTree {
  let instrument: Instrument
  var page: TerminalPage
  /// The columns of the line numbers.
  let margin: Int

  init(_ instrument: Instrument, _ page: TerminalPage) {
    self.instrument = instrument
    self.page = page
    margin = max(3, String(instrument.source.lineStarts.count).utf8.count)
  }

  mutating func writeAll() {
    let roots = instrument.provisions.indices.filter { instrument.provisions[$0].parent == nil }
    for root in roots { write(root, stem: "", mark: "") }
  }

  private mutating func write(_ index: Int, stem: String, mark: String) {
    let provision = instrument.provisions[index]
    let line = String(instrument.source.position(at: provision.span.start).line)
    page.space(margin - line.utf8.count)
    page.write(line, .dim)
    page.space(2)
    page.write(stem + mark, .dim)
    writeName(of: provision, columnsUsed: margin + 2 + DisplayWidth.of(stem + mark))
    page.endLine()
    let next = mark.isEmpty ? "" : mark == page.signs.lastBranch ? "   " : page.signs.trunk
    for child in provision.children {
      let isLast = child == provision.children.last
      write(child, stem: stem + next, mark: isLast ? page.signs.lastBranch : page.signs.branch)
    }
  }

  /// Kind, label, heading or first words, and the eId at the right margin.
  private mutating func writeName(of provision: Provision, columnsUsed: Int) {
    var name = provision.kind.rawValue
    if let label = provision.label { name += " \(label)" }
    if provision.confidence == .low { name += "?" }
    page.write(name, provision.parent == nil || provision.kind == .article ? .bold : nil)
    var columns = columnsUsed + DisplayWidth.of(name)
    let room = page.style.width - columns - DisplayWidth.of(provision.id) - 4
    if room >= 8, let words = caption(of: provision, columns: room) {
      let cut = TextFlow.cut(words, to: room, ellipsis: page.signs.ellipsis)
      page.space(2)
      page.write(cut, provision.heading == nil ? .dim : nil)
      columns += 2 + DisplayWidth.of(cut)
    }
    page.space(max(2, page.style.width - columns - DisplayWidth.of(provision.id)))
    page.write(provision.id, .cyan)
  }

  /// The heading, or else the first words.
  private func caption(of provision: Provision, columns: Int) -> String? {
    if let heading = provision.heading, !heading.isEmpty { return heading }
    guard !provision.ownRange.isEmpty else { return nil }
    let words = provision.ownRange.start..<provision.ownRange.end
    return String(Glyph.first(columns + 2, of: instrument.text.bytes, words).map(\.character))
  }

  mutating func writeBrackets() {
    guard !instrument.brackets.isEmpty else {
      page.line("No brackets", .dim)
      return
    }
    page.line("Brackets", .bold)
    for bracket in instrument.brackets {
      let position = instrument.source.position(at: bracket.span.start)
      let place = "\(position.line):\(position.column)"
      page.space(margin + 4 - place.utf8.count)
      page.write(place, .dim)
      page.space(2 + 2 * bracket.depth)
      var name = bracket.kind.rawValue
      if let alternative = bracket.alternative {
        name += " \(alternative.group).\(alternative.option)"
      }
      page.column(name, width: 17, bracket.kind == .unbalanced ? .boldRed : .yellow)
      let room = max(8, page.style.width - margin - 23 - 2 * bracket.depth)
      let words = bracket.range.start..<bracket.range.end
      let glyphs = Glyph.first(room + 4, of: instrument.text.bytes, words)
      let text = String(glyphs.map(\.character))
      page.line(TextFlow.cut(text, to: room, ellipsis: page.signs.ellipsis))
    }
  }
}
