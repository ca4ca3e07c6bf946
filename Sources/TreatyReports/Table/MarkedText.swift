import TreatyAssessment
import TreatyRules
import TreatyText

/// Writes text over lines, with the words that count marked beneath: `shall` over `──f──`.
struct MarkedText {
  let bytes: [UInt8]
  /// The evidence, in order of place.
  let evidence: [Assessment.Evidence]

  /// A stretch of a line that is marked.
  private struct Stretch {
    var column: Int
    var width: Int
    var category: EvidenceCategory
  }

  /// Writes `range`, its first line after `label`, all lines indented by `indent` and the label's width.
  func write(
    _ range: TextRange, label: String, indent: Int, to page: inout TerminalPage
  ) {
    let hanging = indent + (label.isEmpty ? 0 : DisplayWidth.of(label) + 1)
    let glyphs = Glyph.of(bytes, range.start..<range.end)
    let lines = TextFlow.lines(of: glyphs, width: max(16, page.style.width - hanging - 2))
    for (index, line) in lines.enumerated() {
      page.space(indent)
      if index == 0, !label.isEmpty {
        page.write(label, .bold)
        page.space(1)
      } else {
        page.space(hanging - indent)
      }
      let stretches = stretches(in: line)
      write(line, stretches, to: &page)
      write(marks: stretches, indent: hanging, to: &page)
    }
    if lines.isEmpty, !label.isEmpty {
      page.space(indent)
      page.line(label, .bold)
    }
  }

  /// Writes a line of text, its marked words in the colour of the first category that marks them.
  private func write(_ line: [Glyph], _ stretches: [Stretch], to page: inout TerminalPage) {
    guard page.style.hasColor, !stretches.isEmpty else {
      page.line(String(line.map(\.character)))
      return
    }
    var column = 0
    var run = ""
    var runInk: Ink?
    for glyph in line {
      let covering = stretches.first { $0.column <= column && column < $0.column + $0.width }
      let ink = covering.flatMap { EvidenceMark.sign(of: $0.category)?.ink }
      if ink != runInk {
        page.write(run, runInk)
        run = ""
        runInk = ink
      }
      run.append(glyph.character)
      column += glyph.width
    }
    page.line(run, runInk)
  }

  /// Writes the marks below a line: those that would touch stand on rows of their own.
  private func write(marks stretches: [Stretch], indent: Int, to page: inout TerminalPage) {
    var rest = stretches
    while !rest.isEmpty {
      page.space(indent)
      var column = 0
      var later: [Stretch] = []
      for stretch in rest {
        guard stretch.column >= column else {
          later.append(stretch)
          continue
        }
        page.space(stretch.column - column + (column == 0 ? 0 : 1))
        write(mark: stretch, to: &page)
        // One column stays free behind each mark.
        column = stretch.column + stretch.width + 1
      }
      page.endLine()
      rest = later
    }
  }

  private func write(mark stretch: Stretch, to page: inout TerminalPage) {
    guard let sign = EvidenceMark.sign(of: stretch.category) else { return }
    let before = (stretch.width - 1) / 2
    let line = page.signs.line
    page.write(
      String(repeating: line, count: before) + String(sign.letter)
        + String(repeating: line, count: stretch.width - 1 - before), sign.ink)
  }

  private func stretches(in line: [Glyph]) -> [Stretch] {
    guard let first = line.first, let last = line.last else { return [] }
    var result: [Stretch] = []
    // Evidence is in order of its start, but a long piece may reach into the line from before it.
    for piece in evidence {
      if piece.range.start > last.offset { break }
      guard piece.range.end > first.offset else { continue }
      var column = 0
      var start: Int?
      var end = 0
      for glyph in line {
        if glyph.offset >= piece.range.start, glyph.offset < piece.range.end {
          if start == nil { start = column }
          end = column + glyph.width
        }
        column += glyph.width
      }
      if let start, end > start {
        result.append(Stretch(column: start, width: end - start, category: piece.category))
      }
    }
    return Self.united(result).sorted { ($0.column, -$0.width) < ($1.column, -$1.width) }
  }

  /// The stretches with those of one category that overlap made one.
  private static func united(_ stretches: [Stretch]) -> [Stretch] {
    var united: [Stretch] = []
    for stretch in stretches.sorted(by: { $0.column < $1.column }) {
      let place = united.lastIndex { other in
        other.category == stretch.category && stretch.column < other.column + other.width
      }
      if let place {
        let end = stretch.column + stretch.width
        united[place].width = max(united[place].width, end - united[place].column)
      } else {
        united.append(stretch)
      }
    }
    return united
  }
}
