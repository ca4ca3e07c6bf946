import TreatyText

extension ResolutionReader {
  /// Reads what stands before the organ's line; the last line that looks like a title is the title.
  mutating func readFront(_ blocks: [Block], until organ: Int?) -> Int {
    let end =
      organ ?? blocks.firstIndex {
        PreambularOpening.matches(bytes, $0.range) || !$0.labels.isEmpty
      } ?? 0
    var titleIndex = end - 1
    // A section letter may stand between title and organ.
    while titleIndex >= 0, SectionHeading.match(bytes, blocks[titleIndex]) != nil,
      blocks[titleIndex].range.length <= 6
    {
      titleIndex -= 1
    }
    for index in 0..<end {
      let range = blocks[index].range
      if index == titleIndex {
        title = range
        roots.append(DraftNode(.title, ownRange: range))
      } else if index > titleIndex, let heading = SectionHeading.match(bytes, blocks[index]) {
        open(heading)
      } else {
        roots.append(DraftNode(.note, reference: "preface__p", ownRange: range))
      }
    }
    return end
  }
}
