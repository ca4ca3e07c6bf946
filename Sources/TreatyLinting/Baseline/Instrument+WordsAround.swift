import TreatyText

extension Instrument {
  /// How many words before and after a finding belong to what it is known by.
  private static let reach = 5

  /// How many bytes are looked at for them, and for the words of the finding itself: a paragraph of
  /// 100 MB with a finding at every word is not read once for each.
  private static let window = 600
  private static let insideWindow = 6000

  /// The words of a finding with five before and five after, within its sentence: lower case, single
  /// spaces, figures and the labels of provisions as `#`.
  ///
  /// What stands in the sentences around it, in other paragraphs and in the points below it may change
  /// without the finding becoming another.
  func wordsAround(_ finding: Finding) -> String {
    let range = finding.range
    guard let around = words(of: finding.provision, around: range) else {
      return inside(range).joined(separator: " ")
    }
    let start = max(around.start, range.start - Instrument.window)
    let end = min(around.end, range.end + Instrument.window)
    let before = text.bytes[start..<range.start]
    let after = text.bytes[range.end..<end]
    let sentenceStart = before.indices.last { Instrument.endsSentence(before, $0, in: text.bytes) }
    let sentenceEnd = after.indices.first { Instrument.endsSentence(after, $0, in: text.bytes) }
    let first = normalised(TextRange(sentenceStart.map { $0 + 1 } ?? start, range.start))
    let last = normalised(TextRange(range.end, sentenceEnd ?? end))
    return
      (first.suffix(Instrument.reach) + inside(range).prefix(40)
      + last.prefix(Instrument.reach)).joined(separator: " ")
  }

  /// Whether a byte ends a sentence or a member of a list: one of `. ? ! ; :` before white space, or the
  /// line feed before an empty line. It may cut too often, as behind `Art.`; that costs some context, and
  /// the same each time.
  private static func endsSentence(
    _ slice: ArraySlice<UInt8>, _ index: Int, in bytes: [UInt8]
  ) -> Bool {
    switch bytes[index] {
    case 0x2E, 0x3F, 0x21, 0x3B, 0x3A: return index + 1 >= bytes.count || bytes[index + 1] <= 0x20
    case 0x0A:
      var next = index + 1
      while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D {
        next += 1
      }
      return next < bytes.count && bytes[next] == 0x0A
    default: return false
    }
  }

  private func inside(_ range: TextRange) -> [String] {
    normalised(
      TextRange(range.start, min(range.end, range.start + Instrument.insideWindow)))
  }

  /// The words that a finding stands among: those of its provision before the first point in it, or all
  /// below its label and heading; `nil` where it stands in none.
  private func words(of provision: Int?, around range: TextRange) -> TextRange? {
    guard let provision else { return nil }
    let holder = provisions[provision]
    if holder.ownRange.contains(range) { return holder.ownRange }
    let label = holder.headingRange ?? holder.labelRange
    let start = min(max(label?.end ?? holder.range.start, holder.range.start), holder.range.end)
    let whole = TextRange(start, holder.range.end)
    return whole.contains(range) ? whole : nil
  }

  private func normalised(_ range: TextRange) -> [String] {
    text.string(range).lowercased().split(whereSeparator: \.isWhitespace).flatMap { chunk in
      Instrument.isLabel(chunk)
        ? ["#"]
        : chunk.split { !($0.isLetter || $0.isNumber) }
          .map { word in word.contains(where: \.isNumber) ? "#" : String(word) }
    }
  }

  /// `(a)`, `iv)`, `(12),`
  private static func isLabel(_ chunk: Substring) -> Bool {
    var rest = chunk
    while let last = rest.last, ",;.:".contains(last) { rest.removeLast() }
    guard rest.popLast() == ")" else { return false }
    if rest.first == "(" { rest.removeFirst() }
    return (1...4).contains(rest.count) && rest.allSatisfy { $0.isLetter || $0.isNumber }
  }
}
