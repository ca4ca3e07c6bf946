import TreatyText

extension Instrument {
  /// The provision that `ignore` at a place means, as its span in the source: the one whose words stand
  /// before it on its line or go on behind it, else the one that begins next, the outermost of several.
  ///
  /// So it can stand before a provision, between a heading and the text below it, or at the end of a
  /// line; nowhere does it silence another provision than the one it touches.
  ///
  /// - Complexity: O(provisions).
  func provision(meantBy directive: Span) -> Span? {
    if let before = wordsBefore(directive), let holder = innermostProvision(at: before) {
      return provisions[holder].span
    }
    let holder = innermostProvision(at: directive.start)
    if let holder {
      let own = provisions[holder].ownRange
      if !own.isEmpty, text.sourceSpan(of: own).end > directive.end {
        return provisions[holder].span
      }
    }
    let next = provisions.map(\.span).filter { $0.start >= directive.end }
      .min { ($0.start, -$0.end) < ($1.start, -$1.end) }
    // At the end of an element of XML nothing follows in it: what holds the directive is meant.
    if let holder, next.map({ $0.start >= provisions[holder].span.end }) ?? true {
      return provisions[holder].span
    }
    return next
  }

  /// The last byte before a directive on its line that is no white space, in text and Markdown. A line
  /// of XML says nothing: elements stand on it as they were laid out.
  private func wordsBefore(_ directive: Span) -> Int? {
    guard format == .text || format == .markdown else { return nil }
    var place = directive.start - 1
    while place >= 0, source.bytes[place] == 0x20 || source.bytes[place] == 0x09 { place -= 1 }
    guard place >= 0, source.bytes[place] != 0x0A, source.bytes[place] != 0x0D else { return nil }
    return place
  }

  private func innermostProvision(at place: Int) -> Int? {
    // Children follow their parents, so the last one that holds the place is the innermost.
    provisions.lastIndex { $0.span.start <= place && place < $0.span.end }
  }
}
