import TreatyText

/// Joins lines to blocks.
struct BlockReader {
  let bytes: [UInt8]
  let layout: Layout
  /// Whether keywords with numbers open divisions; inside an article they do not.
  var readsHeadings = true

  /// The blocks of `lines`, in order.
  ///
  /// - Complexity: O(bytes).
  func blocks(of lines: [TextLine]) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(lines.count)
    // The last bare number and the last with a full stop, to know what comes next.
    var bareNumber: Int?
    var dotNumber: Int?
    for (index, line) in lines.enumerated() {
      let previous = index > 0 ? lines[index - 1] : nil
      let last = blocks.last
      if line.isApparatus {
        blocks.append(block(of: line))
        continue
      }
      if let heading = line.heading ?? heading(of: line, after: previous, last: last) {
        var block = block(of: line)
        block.heading = heading
        blocks.append(block)
        continue
      }
      if let option = option(of: line, after: previous) {
        var block = block(of: line)
        block.labels = [option]
        block.markdownLevel = 0
        blocks.append(block)
        continue
      }
      if line.markdownLevel > 0 {
        blocks.append(block(of: line))
        continue
      }
      var labels = LabelScanner.labels(bytes, from: line.range.start, to: line.range.end)
      if labels.isEmpty, let number = loneNumber(line, before: index + 1, of: lines) {
        labels = [number]
      }
      if labels.isEmpty, let previous, let number = smallNumber(line, after: previous, bareNumber) {
        labels = [number]
      }
      if !labels.isEmpty, !isPlausible(labels, of: line, after: previous, last: last),
        !isExpected(labels[0], of: line, after: previous, dotNumber)
      {
        labels = []
      }
      if labels.isEmpty, let previous, let last, joins(line, to: previous, last: last) {
        blocks[blocks.count - 1].range.end = line.range.end
        blocks[blocks.count - 1].lineCount += 1
      } else {
        var block = block(of: line)
        block.labels = labels + optionBehind(labels, on: line)
        if let first = labels.first, first.style == .bare { bareNumber = first.readings[0].ordinal }
        if let first = labels.first, first.style == .dot, first.readings[0].series == .arabic {
          dotNumber = first.readings[0].ordinal
        }
        blocks.append(block)
      }
    }
    return blocks
  }

  private func block(of line: TextLine) -> Block {
    Block(
      range: line.range, blankBefore: line.blankBefore, indent: line.indent,
      markdownLevel: line.markdownLevel, isRunOn: line.isRunOn,
      isApparatus: line.isApparatus)
  }

  /// The name of one of several wordings at the head of a line: "Option 1:".
  private func option(of line: TextLine, after previous: TextLine?) -> Label? {
    guard let match = OptionScanner.match(bytes, line.range),
      match.isAnnounced || line.blankBefore && !line.afterFurniture
    else { return nil }
    if let previous, !line.blankBefore, line.markdownLevel == 0,
      LineEnding.sign(bytes, previous.range) == .none,
      Sentence.isOpen(bytes, previous.range)
        || layout.wrapWidth != nil && !layout.endsEarly(previous, before: line, in: bytes)
    {
      return nil
    }
    return Label(
      range: TextRange(line.range.start, match.labelRange.end), style: .option,
      readings: [Label.Reading(series: .arabic, ordinal: match.ordinal)])
  }

  /// "2. Option 1:": the name of a wording behind the number of the paragraph.
  private func optionBehind(_ labels: [Label], on line: TextLine) -> [Label] {
    guard let last = labels.last, last.isNumbered else { return [] }
    let rest = TextRange(
      TextBytes.skipSpace(bytes, from: last.range.end, to: line.range.end), line.range.end)
    guard let match = OptionScanner.match(bytes, rest), match.isAnnounced else { return [] }
    return [
      Label(
        range: TextRange(rest.start, match.labelRange.end), style: .option,
        readings: [Label.Reading(series: .arabic, ordinal: match.ordinal)])
    ]
  }

  /// Whether "7." comes right after the "6." before it, or is a first that an operative verb follows;
  /// only an open sentence before it speaks against it then.
  private func isExpected(
    _ label: Label, of line: TextLine, after previous: TextLine?, _ last: Int?
  ) -> Bool {
    guard label.style == .dot, label.readings[0].series == .arabic, label.readings[0].path.isEmpty,
      let previous, previous.range.length <= 3 || !Sentence.isOpen(bytes, previous.range)
    else { return false }
    let words = TextBytes.skipSpace(bytes, from: label.range.end, to: line.range.end)
    guard words < line.range.end,
      TextBytes.isUpper(TextBytes.scalar(bytes, at: words).value)
    else { return false }
    let ordinal = label.readings[0].ordinal
    if ordinal == last.map({ $0 + 1 }) { return true }
    return ordinal == 1 && OperativeOpening.matches(bytes, TextRange(words, line.range.end))
  }

  /// A bare number before a small letter, where a colon or the number before it calls for it.
  private func smallNumber(_ line: TextLine, after previous: TextLine, _ last: Int?) -> Label? {
    guard line.blankBefore, !line.afterFurniture, layout.usesBlankLines,
      let label = LabelScanner.label(bytes, from: line.range.start, to: line.range.end),
      label.style == .bare, label.readings[0].path.isEmpty
    else { return nil }
    let sign = LineEnding.sign(bytes, previous.range)
    let ordinal = label.readings[0].ordinal
    if ordinal == 1 { return sign == .colon ? label : nil }
    return ordinal == last.map { $0 + 1 } && sign != .none ? label : nil
  }

  /// A number alone on its line, where the line after it opens a list: "2", "(a) …".
  private func loneNumber(_ line: TextLine, before next: Int, of lines: [TextLine]) -> Label? {
    guard line.range.length <= 3, next < lines.count,
      let label = LabelScanner.label(bytes, from: line.range.start, to: line.range.end),
      label.style == .bare,
      let first = LabelScanner.labels(
        bytes, from: lines[next].range.start, to: lines[next].range.end
      ).first
    else { return nil }
    return first.readings.contains { $0.ordinal == 1 && $0.path.isEmpty } && first.style != .bare
      ? label : nil
  }

  /// The heading that a line is; a reference at the start of a line is none.
  private func heading(of line: TextLine, after previous: TextLine?, last: Block?) -> HeadingMatch?
  {
    guard readsHeadings, let match = HeadingScanner.match(bytes, line.range) else { return nil }
    if match.form == .weak, match.kind == .article, !match.isCapitals {
      guard !Sentence.isLike(bytes, TextRange(match.rest.start, line.range.end)) else { return nil }
    }
    if match.form == .weak, match.kind == .annex, match.number == nil, !match.isCapitals {
      // The name of a protocol stands by itself.
      guard line.blankBefore, !line.afterFurniture else { return nil }
    }
    guard let previous, let last, last.heading == nil, line.markdownLevel == 0,
      !line.blankBefore || line.afterFurniture
    else {
      return match
    }
    // The line before must not leave a sentence open.
    if match.isCapitals, match.form != .weak { return match }
    switch LineEnding.sign(bytes, previous.range) {
    case .comma, .dash, .conjunction:
      return nil
    case .none:
      return layout.wrapWidth == nil || layout.endsEarly(previous, before: line, in: bytes)
        ? (Sentence.isOpen(bytes, previous.range) ? nil : match) : nil
    default:
      return match
    }
  }

  /// Whether labels at a line's start may open something there.
  private func isPlausible(
    _ labels: [Label], of line: TextLine, after previous: TextLine?, last: Block?
  ) -> Bool {
    guard let previous, let last, last.heading == nil, last.markdownLevel == 0 else { return true }
    let isBare = labels[0].style == .bare
    if line.blankBefore, !line.afterFurniture { return true }
    if layout.wrapWidth == nil, !line.afterFurniture, !isBare || !layout.usesBlankLines {
      return true
    }
    switch LineEnding.sign(bytes, previous.range) {
    case .stop, .colon, .semicolon: return true
    case .conjunction, .dash: return !isBare
    case .comma:
      return !isBare && !Sentence.continues(bytes, from: labels[0].range.end, to: line.range.end)
    case .none:
      return !isBare && !line.afterFurniture
        && layout.endsEarly(previous, before: line, in: bytes)
        && !Sentence.isOpen(bytes, previous.range)
    }
  }

  /// Whether an unlabelled line goes on with the block before it.
  private func joins(_ line: TextLine, to previous: TextLine, last: Block) -> Bool {
    if last.markdownLevel > 0 || last.isApparatus { return false }
    if last.labels.last?.range.end == last.range.end { return true }
    let sign = LineEnding.sign(bytes, previous.range)
    if let heading = last.heading {
      // The text, or a long title, may begin on the line of the heading.
      guard heading.form != .alone, !line.blankBefore, layout.wrapWidth != nil,
        !layout.endsEarly(previous, before: line, in: bytes)
      else { return false }
      return sign == .none || sign == .comma || Sentence.isLike(bytes, heading.rest)
    }
    if line.afterFurniture || line.blankBefore {
      // Only a page's end may part a sentence.
      return line.afterFurniture && (sign == .none || sign == .comma)
        && LineEnding.startsLower(bytes, line.range)
    }
    if layout.usesBlankLines { return true }
    guard layout.wrapWidth != nil else {
      return (sign == .none || sign == .comma) && LineEnding.startsLower(bytes, line.range)
        || sign == .none && Sentence.isOpen(bytes, previous.range)
    }
    if sign == .comma,
      PreambularOpening.matches(bytes, line.range) || OperativeOpening.matches(bytes, line.range)
    {
      return false
    }
    if sign == .comma || sign == .none, OrganLine.matches(bytes, line.range) { return false }
    guard layout.endsEarly(previous, before: line, in: bytes) else { return true }
    switch sign {
    case .stop, .colon, .semicolon, .conjunction: return false
    case .comma, .dash: return LineEnding.startsLower(bytes, line.range)
    case .none:
      return LineEnding.startsLower(bytes, line.range) || Sentence.isOpen(bytes, previous.range)
    }
  }
}
