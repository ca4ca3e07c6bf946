import TreatyText

extension Instrument {
  /// How many words before and after a finding belong to what it is known by.
  private static let reach = 5

  /// How many bytes are looked at for them, and for the words of the finding itself: a paragraph of
  /// 100 MB with a finding at every word is not read once for each.
  private static let window = 600
  private static let insideWindow = 6000

  /// The words of a finding with five before and five after, within the paragraph that holds it:
  /// lower case, single spaces, figures and the numbers of provisions as `#`.
  func wordsAround(_ finding: Finding) -> String {
    let range = finding.range
    let around = paragraph(of: finding.provision)
    guard let around, around.contains(range) else {
      return inside(range).joined(separator: " ")
    }
    let start = max(around.start, range.start - Instrument.window)
    let end = min(around.end, range.end + Instrument.window)
    let before = normalised(text.string(TextRange(start, range.start)))
    let inside = inside(range)
    let after = normalised(text.string(TextRange(range.end, end)))
    return (before.suffix(Instrument.reach) + inside.prefix(40) + after.prefix(Instrument.reach))
      .joined(separator: " ")
  }

  private func inside(_ range: TextRange) -> [String] {
    let end = min(range.end, range.start + Instrument.insideWindow)
    return normalised(text.string(TextRange(range.start, end)))
  }

  /// The words of the paragraph, article or point that holds a provision, labels and headings aside.
  private func paragraph(of provision: Int?) -> TextRange? {
    guard let provision else { return nil }
    let holder = provisions[provision]
    let label = holder.headingRange ?? holder.labelRange
    let start = min(max(label?.end ?? holder.range.start, holder.range.start), holder.range.end)
    return TextRange(start, holder.range.end)
  }

  private func normalised(_ string: String) -> [String] {
    let folded = string.lowercased().split { !($0.isLetter || $0.isNumber) }
    return folded.map { word in word.contains(where: \.isNumber) ? "#" : String(word) }
  }
}
