import TreatyText

/// Finds a list of contents at the front: headings with no text between them that come again later,
/// with text.
enum ContentsList {
  /// A heading without its place.
  private struct Key: Hashable {
    var kind: ProvisionKind
    var number: HeadingNumber?

    init(_ heading: HeadingMatch) {
      kind = heading.kind
      number = heading.number
    }
  }

  /// The blocks that make up the list of contents, in order; empty if there is none. What reads like
  /// a sentence is never one of them.
  ///
  /// - Complexity: O(bytes).
  static func blocks(in blocks: [Block], bytes: [UInt8]) -> [Int] {
    let headings = blocks.indices.filter { blocks[$0].heading != nil && !blocks[$0].isQuoted }
    guard headings.count >= 6, let first = headings.first, let opening = blocks[first].heading
    else { return [] }
    // The body begins where the first heading comes for the second time.
    guard
      let body = headings.dropFirst().firstIndex(where: {
        blocks[$0].heading.map(Key.init) == Key(opening)
      }), body >= 3, headings[body] - first >= 3
    else { return [] }
    let last = headings[body - 1]
    let inside = first...last
    guard !inside.contains(where: { isProvision(blocks[$0], bytes) }) else { return [] }
    let sentences = Set(inside.filter { isSentence(blocks[$0], bytes) })
    // Some lists carry a sentence or two; a body carries more.
    guard sentences.count <= 2, comesAgain(blocks, headings, body) else { return [] }

    // The lines after the last entry, up to the title, belong to the text again.
    var end = last + 1
    while end < headings[body], end - last <= 2, blocks[end].heading == nil,
      TitleShape.fits(bytes, blocks[end].range, limit: 100), !blocks[end].blankBefore
    {
      end += 1
    }
    let start = first > 0 && isCaption(bytes, blocks[first - 1].range) ? first - 1 : first
    return (start..<end).filter { !sentences.contains($0) }
  }

  /// Whether a heading has the text of its provision behind it on the line, so that it is no entry.
  private static func isProvision(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard let rest = block.heading?.rest, !rest.isEmpty else { return false }
    return rest.length > longestEntry
      || LineEnding.sign(bytes, rest) == .stop && !TitleShape.fits(bytes, rest)
  }

  private static func isSentence(_ block: Block, _ bytes: [UInt8]) -> Bool {
    guard block.heading == nil else { return false }
    return block.range.length > longestEntry || !TitleShape.fits(bytes, block.range)
  }

  /// Whether most of the entries are headings of the body too, with more behind them than in the list.
  private static func comesAgain(_ blocks: [Block], _ headings: [Int], _ body: Int) -> Bool {
    var lengths: [Key: Int] = [:]
    for place in body..<headings.count {
      guard let heading = blocks[headings[place]].heading else { continue }
      let length = textLength(blocks, headings, place)
      lengths[Key(heading)] = max(length, lengths[Key(heading)] ?? 0)
    }
    let again = (0..<body).count { place in
      guard let heading = blocks[headings[place]].heading, let length = lengths[Key(heading)]
      else { return false }
      return length > textLength(blocks, headings, place)
    }
    return again * 2 > body
  }

  /// The bytes from a heading's number to the next heading.
  private static func textLength(_ blocks: [Block], _ headings: [Int], _ place: Int) -> Int {
    let block = blocks[headings[place]]
    let end = place + 1 < headings.count ? headings[place + 1] : blocks.count
    return blocks[headings[place] + 1..<end].reduce(block.heading?.rest.length ?? 0) {
      $0 + $1.range.length
    }
  }

  /// The bytes of the longest title that is taken for an entry.
  private static let longestEntry = 200

  private static func isCaption(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.length <= 60 else { return false }
    let text = String(decoding: bytes[range.start..<range.end], as: UTF8.self).lowercased()
    return text.hasPrefix("content") || text.hasPrefix("table of") || text.hasPrefix("table des")
      || text.hasPrefix("arrangement of") || text.hasPrefix("index") || text.hasPrefix("índice")
      || text.hasPrefix("sommaire") || text.hasPrefix("indice")
  }
}
