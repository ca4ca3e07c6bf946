import TreatyText

/// Finds a list of contents at the front: headings with no text between them that come again later.
enum ContentsList {
  /// A heading without its place.
  private struct Key: Hashable {
    var kind: ProvisionKind
    var number: HeadingNumber?
  }

  /// The blocks that make up the list of contents; empty if there is none.
  ///
  /// - Complexity: O(blocks).
  static func blocks(in blocks: [Block], bytes: [UInt8]) -> Range<Int> {
    let headings = blocks.indices.filter { blocks[$0].heading != nil && !blocks[$0].isQuoted }
    guard headings.count >= 6 else { return 0..<0 }
    func key(_ index: Int) -> Key {
      Key(kind: blocks[index].heading?.kind ?? .heading, number: blocks[index].heading?.number)
    }
    guard let first = headings.first else { return 0..<0 }
    // The body begins where the first heading comes for the second time.
    guard let again = headings.dropFirst().first(where: { key($0) == key(first) }),
      again - first >= 3
    else { return 0..<0 }
    var words = 0
    var count = 0
    for index in first..<again {
      if blocks[index].heading != nil {
        count += 1
      } else if !TitleShape.fits(bytes, blocks[index].range) || blocks[index].range.length > 200 {
        words += blocks[index].range.length
      }
    }
    // Some lists carry a sentence or two; a body carries far more.
    guard count >= 3, words < 60 * count else { return 0..<0 }
    // The lines after the last entry, up to the title, belong to the text again.
    let last = headings.last { $0 < again } ?? first
    var end = last + 1
    while end < again, end - last <= 2, blocks[end].heading == nil,
      TitleShape.fits(bytes, blocks[end].range, limit: 100), !blocks[end].blankBefore
    {
      end += 1
    }
    var start = first
    if start > 0, isCaption(bytes, blocks[start - 1].range) { start -= 1 }
    return start..<end
  }

  private static func isCaption(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.length <= 60 else { return false }
    let text = String(decoding: bytes[range.start..<range.end], as: UTF8.self).lowercased()
    return text.hasPrefix("content") || text.hasPrefix("table of") || text.hasPrefix("table des")
      || text.hasPrefix("arrangement of") || text.hasPrefix("index") || text.hasPrefix("índice")
      || text.hasPrefix("sommaire") || text.hasPrefix("indice")
  }
}
