import TreatyText

/// Finds the words of amendments: "Article 5 is replaced by the following:" and, in quotation marks,
/// what is to stand there. Headings and labels inside are not those of the instrument.
enum Quotations {
  /// A quotation does not run on for more blocks than this; its closing mark was lost then.
  private static let longest = 400

  /// Marks quoted blocks.
  ///
  /// - Complexity: O(blocks).
  static func mark(_ blocks: inout [Block], in bytes: [UInt8]) {
    // For each block, the next that ends with a closing mark.
    var closing = [Int](repeating: blocks.count, count: blocks.count + 1)
    for index in blocks.indices.reversed() {
      closing[index] = closes(bytes, blocks[index].range) ? index : closing[index + 1]
    }
    var index = 0
    // The last heading of each kind outside quotations.
    var outer: [ProvisionKind: HeadingNumber] = [:]
    while index < blocks.count {
      if let heading = blocks[index].heading, let number = heading.number {
        outer[heading.kind] = number
      }
      var end = closing[index]
      guard end < blocks.count, end - index < longest, opens(blocks, at: index, in: bytes) else {
        index += 1
        continue
      }
      end = lastBlock(from: index, through: end, in: blocks, outer: outer)
      read(&blocks[index], in: bytes)
      for quoted in index...end { blocks[quoted].isQuoted = true }
      index = end + 1
    }
  }

  /// Where a quotation ends at the latest: before a heading that continues the count outside it, for
  /// its own closing mark was lost then.
  private static func lastBlock(
    from start: Int, through end: Int, in blocks: [Block], outer: [ProvisionKind: HeadingNumber]
  ) -> Int {
    var inner: [ProvisionKind: HeadingNumber] = [:]
    for index in start...end {
      guard let heading = blocks[index].heading, let number = heading.number else { continue }
      if index > start, let before = outer[heading.kind], number.series == before.series,
        number.follows(before), inner[heading.kind].map(number.follows) != true
      {
        return index - 1
      }
      inner[heading.kind] = number
    }
    return end
  }

  private static func opens(_ blocks: [Block], at index: Int, in bytes: [UInt8]) -> Bool {
    guard index > 0, blocks[index].heading == nil, blocks[index].labels.isEmpty,
      markLength(bytes, at: blocks[index].range.start) > 0
    else { return false }
    let start = blocks[index].range.start
    let inside = TextRange(
      TextBytes.skipSpace(
        bytes, from: start + markLength(bytes, at: start), to: blocks[index].range.end),
      blocks[index].range.end)
    guard LineEnding.sign(bytes, blocks[index - 1].range) == .colon else { return false }
    // A definition opens with a quoted term, an amendment with a provision.
    return !LabelScanner.labels(bytes, from: inside.start, to: inside.end).isEmpty
      || HeadingScanner.match(bytes, inside) != nil || closes(bytes, blocks[index].range)
      || !Definition.opens(bytes, blocks[index].range)
  }

  /// Reads the label or heading behind the opening mark.
  private static func read(_ block: inout Block, in bytes: [UInt8]) {
    let start = block.range.start
    let inside = TextRange(
      TextBytes.skipSpace(bytes, from: start + markLength(bytes, at: start), to: block.range.end),
      block.range.end)
    if let heading = HeadingScanner.match(bytes, inside) {
      block.heading = heading
      block.heading?.labelRange.start = start
      return
    }
    block.labels = LabelScanner.labels(bytes, from: inside.start, to: inside.end)
    if !block.labels.isEmpty { block.labels[0].range.start = start }
  }

  /// The length of an opening quotation mark at `index`, 0 if there is none.
  private static func markLength(_ bytes: [UInt8], at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let (value, length) = TextBytes.scalar(bytes, at: index)
    return [0x22, 0x201C, 0xAB, 0x201E, 0x2018].contains(value) ? length : 0
  }

  /// Whether a block ends with a closing mark.
  private static func closes(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    var end = range.end
    while end > range.start {
      let (value, length) = TextBytes.scalarBefore(bytes, end)
      if value == 0x22 || value == 0x201D || value == 0xBB { return true }
      guard [0x2E, 0x3B, 0x2C].contains(value) || TextBytes.isSpace(value), range.end - end < 4
      else {
        return false
      }
      end -= length
    }
    return false
  }
}
