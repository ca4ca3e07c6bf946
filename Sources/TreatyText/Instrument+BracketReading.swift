extension Instrument {
  /// The parts of `range` that remain under a reading of the brackets, in order; empty parts are
  /// left out.
  ///
  /// - Complexity: O(log brackets + brackets in the range).
  public func ranges(in range: TextRange, reading: BracketReading) -> [TextRange] {
    var parts: [TextRange] = []
    var cursor = range.start
    func keep(to end: Int) {
      if end > cursor { parts.append(TextRange(cursor, end)) }
    }
    // Closing signs that wait to be left out, innermost last.
    var closing: [Int] = []
    func close(before offset: Int) {
      while let sign = closing.last, sign < offset {
        closing.removeLast()
        guard sign >= cursor, sign < range.end else { continue }
        keep(to: sign)
        cursor = sign + 1
      }
    }
    for index in firstBracket(endingAfter: range.start)..<brackets.count {
      let bracket = brackets[index]
      guard bracket.range.start < range.end else { break }
      guard bracket.kind != .editorial, bracket.kind != .unbalanced,
        bracket.range.end > cursor
      else { continue }
      close(before: bracket.range.start)
      guard bracket.range.end > cursor else { continue }
      switch kept(of: index, reading: reading) {
      case nil:
        keep(to: max(cursor, bracket.range.start))
        cursor = max(cursor, bracket.range.end)
      case .some(let words):
        keep(to: max(cursor, bracket.range.start))
        cursor = max(cursor, words.start)
        if bracket.label != nil {
          // An option has a name and no closing sign.
          continue
        }
        if words.end < bracket.range.end - 1 {
          keep(to: words.end)
          cursor = max(cursor, bracket.range.end)
        } else {
          closing.append(bracket.range.end - 1)
        }
      }
    }
    close(before: range.end)
    if cursor < range.end { parts.append(TextRange(cursor, range.end)) }
    return parts
  }

  /// What stays of a bracket's words; `nil` if nothing does.
  private func kept(of index: Int, reading: BracketReading) -> TextRange? {
    let bracket = brackets[index]
    let words =
      bracket.label.map { TextRange($0.end, bracket.range.end) }
      ?? TextRange(bracket.range.start + 1, bracket.range.end - 1)
    switch reading {
    case .open: return words
    case .closed: return nil
    case .option(let wanted):
      guard let alternative = bracket.alternative else { return words }
      let options = options(from: index)
      if options == 1, bracket.label == nil { return slashOption(wanted, of: words) }
      return alternative.option == min(max(wanted, 1), options) ? words : nil
    }
  }

  /// How many wordings the choice has of which the bracket at `index` is one.
  private func options(from index: Int) -> Int {
    guard let alternative = brackets[index].alternative else { return 0 }
    var last = alternative.option
    var end = brackets[index].range.end
    var at = index + 1
    while at < brackets.count {
      if brackets[at].range.start >= end {
        guard let next = brackets[at].alternative, next.group == alternative.group else { break }
        last = next.option
        end = brackets[at].range.end
      }
      at += 1
    }
    return last
  }

  /// The wording between slashes.
  private func slashOption(_ wanted: Int, of words: TextRange) -> TextRange {
    var parts: [TextRange] = []
    var start = words.start
    for index in words.start..<words.end where text.bytes[index] == 0x2F {
      parts.append(TextRange(start, index))
      start = index + 1
    }
    parts.append(TextRange(start, words.end))
    return parts[min(max(wanted, 1), parts.count) - 1]
  }

  /// The first bracket that may reach into what follows `offset`: the outermost that is open there,
  /// or the next.
  private func firstBracket(endingAfter offset: Int) -> Int {
    var first = brackets.countOfPrefix { $0.range.start <= offset }
    var index: Int? = first > 0 ? first - 1 : nil
    while let at = index {
      if brackets[at].range.end > offset { first = at }
      index = brackets[at].parent
    }
    return first
  }
}
