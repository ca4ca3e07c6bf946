import TreatyText

/// Slips of the keyboard in running text: doubled spaces, a space before a comma. A doubled word is none of
/// them: measures count words.
///
/// Only what stands inside the words of a provision is looked at, line by line: not labels, not what is
/// laid out in columns, not words quoted for another instrument, not what a reader left out.
struct TypographicCorrections {
  private let instrument: Instrument
  private let bytes: [UInt8]
  private(set) var corrections: [Correction] = []

  /// - Complexity: O(length of the text).
  init(_ instrument: Instrument) {
    self.instrument = instrument
    bytes = instrument.source.bytes
    for provision in instrument.provisions
    where !provision.isQuotation && !provision.ownRange.isEmpty {
      switch provision.kind {
      case .signature, .note, .heading, .title, .titleDivision: continue
      default: read(instrument.text.sourceSpan(of: provision.ownRange))
      }
    }
    corrections.sort { $0.span < $1.span }
  }

  private mutating func read(_ span: Span) {
    var start = span.start
    while start < span.end {
      var end = start
      while end < span.end, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      readLine(Span(start, end))
      start = end + 1
    }
  }

  private mutating func readLine(_ line: Span) {
    let words = self.words(of: line)
    // Three spaces and more, or a rule of a table: the line is laid out, not written.
    guard let first = words.first, bytes[first.start] != UInt8(ascii: "|"), !isLaidOut(words) else {
      return
    }
    for (word, next) in zip(words, words.dropFirst()) {
      let gap = Span(word.end, next.start)
      if isSkipped(Span(word.start, next.end)) { continue }
      if isBareClosingMark(next), isLetter(bytes[word.end - 1]) {
        add(gap, "", "no space before '\(string(next))'")
      } else if gap.length == 2 {
        add(gap, " ", "one space after '\(string(word))'")
      }
    }
  }

  private func words(of line: Span) -> [Span] {
    var words: [Span] = []
    var index = line.start
    while index < line.end {
      while index < line.end, bytes[index] == 0x20 { index += 1 }
      let start = index
      while index < line.end, bytes[index] != 0x20 { index += 1 }
      if index > start { words.append(Span(start, index)) }
    }
    return words
  }

  private func isLaidOut(_ words: [Span]) -> Bool {
    zip(words, words.dropFirst()).contains { $1.start - $0.end > 2 }
      || words.contains { bytes[$0.start..<$0.end].contains(0x09) }
  }

  /// A comma, semicolon or full stop on its own; in French a semicolon has a space before it.
  private func isBareClosingMark(_ word: Span) -> Bool {
    guard word.length == 1 else { return false }
    return switch bytes[word.start] {
    case UInt8(ascii: ","), UInt8(ascii: "."): true
    case UInt8(ascii: ";"), UInt8(ascii: ":"): instrument.language == "en"
    default: false
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }

  private func isSkipped(_ span: Span) -> Bool {
    instrument.skipped.contains { $0.start < span.end && span.start < $0.end }
  }

  private func string(_ span: Span) -> String { instrument.source.string(span) }

  private mutating func add(_ span: Span, _ replacement: String, _ account: String) {
    guard corrections.last?.span.end ?? 0 <= span.start else { return }
    corrections.append(
      Correction(
        kind: .typographic, span: span, replacement: Array(replacement.utf8), account: account))
  }
}
