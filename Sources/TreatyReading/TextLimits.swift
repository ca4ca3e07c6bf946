import TreatyText

extension ReadingLimits {
  /// Refuses a plain text with a line that is too long.
  ///
  /// - Complexity: O(lines).
  func checkLines(of source: SourceText) throws(ReadingError) {
    guard source.bytes.count > lineBytes else { return }
    for line in 1...source.lineStarts.count where source.line(line).length > lineBytes {
      throw ReadingError(
        source: source.name,
        position: source.position(at: source.line(line).start),
        problem:
          "the line is longer than \(Self.size(lineBytes)) (limit line-length); break it, or "
          + "raise the limit with --set-limit line-length=SIZE")
    }
  }

  /// Refuses an instrument whose brackets are nested too deeply.
  ///
  /// - Complexity: O(brackets).
  func checkBrackets(of instrument: Instrument) throws(ReadingError) {
    guard let bracket = instrument.brackets.first(where: { $0.depth >= bracketDepth }) else {
      return
    }
    throw ReadingError(
      source: instrument.source.name,
      position: instrument.source.position(at: bracket.span.start),
      problem: "square brackets are nested more than \(bracketDepth) deep (limit bracket-depth); "
        + "close what is open, or raise the limit with --set-limit bracket-depth=NUMBER")
  }
}
