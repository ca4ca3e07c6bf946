import TreatyText

/// Finds headings without numbers, sections and titles among the blocks of a resolution, by what stands
/// around them.
struct ResolutionHeadings {
  let bytes: [UInt8]
  let blocks: [Block]

  /// Whether a block is a heading without a number: a title before numbered paragraphs.
  func isHeading(at index: Int) -> Bool {
    let range = blocks[index].range
    guard
      blocks[index].blankBefore || blocks[index].markdownLevel > 0 || index == 0
        || LineEnding.sign(bytes, blocks[index - 1].range) != .none,
      TitleShape.fits(bytes, range, limit: 240), LineEnding.sign(bytes, range) == .none,
      !LineEnding.startsLower(bytes, range), !OperativeOpening.matches(bytes, range)
    else { return false }
    guard index + 1 < blocks.count else { return false }
    let next = blocks[index + 1]
    return next.labels.first?.readings[0].series == .arabic || next.heading != nil
      || SectionHeading.match(bytes, next) != nil
      || (next.labels.isEmpty && PreambularOpening.matches(bytes, next.range))
  }

  func opensSection(at index: Int) -> Bool {
    index + 1 < blocks.count
      && (blocks[index].labels.isEmpty || blocks[index].blankBefore
        || LineEnding.sign(bytes, blocks[index].range) == .none)
  }

  /// The title of a further resolution in the same file: it stands before an organ's line.
  func nextTitle(at index: Int) -> TextRange? {
    guard index + 1 < blocks.count, OrganLine.matches(bytes, blocks[index + 1].range),
      blocks[index].range.length <= 400, LineEnding.sign(bytes, blocks[index].range) == .none
    else { return nil }
    return blocks[index].range
  }
}
