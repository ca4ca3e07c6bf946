import TreatyText

extension Instrument {
  /// What to point at for a provision as a whole: its heading, or its label, or its first words.
  func openingWords(_ index: Int) -> TextRange {
    let provision = provisions[index]
    if let heading = provision.headingRange, !heading.isEmpty { return heading }
    if let label = provision.labelRange, !label.isEmpty { return label }
    return firstLine(of: provision.range)
  }

  /// What to point at for the instrument as a whole: its title, or its first line.
  var titleRange: TextRange {
    let title = provisions.first { $0.kind == .title }?.range
    return firstLine(of: title ?? TextRange(0, text.bytes.count))
  }

  private func firstLine(of range: TextRange) -> TextRange {
    let lineEnd = text.bytes[range.start..<range.end].firstIndex(of: 0x0A) ?? range.end
    // A long line is cut between letters, not inside one.
    let end = text.bytes.scalarStart(min(lineEnd, range.start + 120), notBefore: range.start)
    return TextRange(range.start, end)
  }
}
