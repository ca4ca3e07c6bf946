import TreatyText

/// Reads the body of a treaty: divisions, articles, annexes, and the testimonium with what follows.
struct BodyReader {
  private let bytes: [UInt8]
  private var ranks = DivisionRanks()
  private var open: [Division] = [Division(rank: -1, node: DraftNode(.part))]

  /// A division that is being read, with the blocks that are directly in it.
  private struct Division {
    var rank: Int
    var node: DraftNode
    var blocks: [Block] = []
    /// Whether its blocks are signatures and the like.
    var isConclusion = false
  }

  /// What numbered paragraphs outside articles are.
  private let paragraphKind: ProvisionKind

  private init(bytes: [UInt8], paragraphKind: ProvisionKind) {
    self.bytes = bytes
    self.paragraphKind = paragraphKind
  }

  /// The provisions of `blocks`.
  ///
  /// - Complexity: O(bytes).
  static func provisions(
    of blocks: ArraySlice<Block>, in bytes: [UInt8], paragraphKind: ProvisionKind = .paragraph
  ) -> [DraftNode] {
    var reader = BodyReader(bytes: bytes, paragraphKind: paragraphKind)
    var index = blocks.startIndex
    while index < blocks.endIndex {
      index = reader.read(blocks, at: index)
    }
    reader.close(to: 1)
    reader.flush()
    return reader.open[0].node.children
  }

  private mutating func read(_ blocks: ArraySlice<Block>, at index: Int) -> Int {
    var block = blocks[index]
    if block.isQuoted {
      open[open.count - 1].blocks.append(block)
      return index + 1
    }
    if open[open.count - 1].isConclusion, isTextAgain(blocks, at: index) { reopen() }
    if let heading = block.heading {
      return openDivision(heading, blocks, at: index)
    }
    if isCrossHeading(blocks, at: index) {
      block.isCrossHeading = true
      if let next = nextHeading(blocks, after: index) {
        // It stands above the divisions that follow, not in the article before.
        var ranks = ranks
        close(above: ranks.rank(of: next))
      }
    } else if block.labels.isEmpty, !open[open.count - 1].isConclusion,
      Formula.isTestimonium(bytes, block.range)
    {
      openConclusion()
    }
    open[open.count - 1].blocks.append(block)
    return index + 1
  }

  // MARK: Headings

  private mutating func openDivision(
    _ heading: HeadingMatch, _ blocks: ArraySlice<Block>, at index: Int
  ) -> Int {
    let rank = ranks.rank(of: heading)
    close(above: rank)
    if heading.kind == .annex { ranks.reset() }
    var node = DraftNode(
      heading.kind, reference: heading.reference,
      label: heading.number.map { _ in string(heading.labelRange) },
      labelRange: labelRange(of: heading, in: blocks[index]))
    var rest: Block?
    var next = index + 1
    switch heading.form {
    case .alone:
      if next < blocks.endIndex, isTitle(blocks, at: next) {
        node.headingRange = blocks[next].range
        next += 1
      }
    case .separated, .weak:
      if isTitleOnLine(heading.rest, blocks, at: index) {
        node.headingRange = TextRange(heading.rest.start, blocks[index].range.end)
      } else {
        let range = TextRange(heading.rest.start, blocks[index].range.end)
        rest = Block(
          range: range, labels: LabelScanner.labels(bytes, from: range.start, to: range.end))
      }
    }
    node.heading = node.headingRange.map(string)
    open.append(Division(rank: rank, node: node))
    if let rest { open[open.count - 1].blocks.append(rest) }
    return next
  }

  /// Keyword and number with the sign that sets them off from the title.
  private func labelRange(of heading: HeadingMatch, in block: Block) -> TextRange {
    // The opening brackets of a draft belong to it: "[Article 3 bis]".
    let start = min(block.range.start, heading.labelRange.start)
    let limit = heading.rest.isEmpty ? block.range.end : heading.rest.start
    return TextRange(start, TextBytes.trimEnd(bytes, from: start, to: max(start, limit)))
  }

  /// Whether the block after a heading is its title.
  private func isTitle(_ blocks: ArraySlice<Block>, at index: Int) -> Bool {
    let block = blocks[index]
    guard block.heading == nil, block.labels.isEmpty, !block.isApparatus else { return false }
    if block.markdownLevel > 0 { return true }
    guard TitleShape.fits(bytes, block.range), !Formula.isTestimonium(bytes, block.range),
      !isLastSentence(blocks, at: index)
    else { return false }
    return HeadingScanner.isCapitals(bytes, block.range)
      || !LineEnding.startsLower(bytes, block.range)
  }

  /// Whether a passage with a full stop is all there is before the next heading: then it is the text, and no
  /// title, however short.
  private func isLastSentence(_ blocks: ArraySlice<Block>, at index: Int) -> Bool {
    guard LineEnding.sign(bytes, blocks[index].range) == .stop,
      !HeadingScanner.isCapitals(bytes, blocks[index].range)
    else { return false }
    return index + 1 >= blocks.endIndex || blocks[index + 1].heading != nil
  }

  /// Whether what follows the number on its line is a title and not the text.
  private func isTitleOnLine(_ rest: TextRange, _ blocks: ArraySlice<Block>, at index: Int) -> Bool
  {
    let range = TextRange(rest.start, blocks[index].range.end)
    if blocks[index].markdownLevel > 0 { return true }
    guard LabelScanner.labels(bytes, from: range.start, to: range.end).isEmpty else { return false }
    return TitleShape.fits(bytes, range) && !isLastSentence(blocks, at: index)
  }

  private func nextHeading(_ blocks: ArraySlice<Block>, after index: Int) -> HeadingMatch? {
    var at = index + 1
    while at < blocks.endIndex, at <= index + 3 {
      if let heading = blocks[at].heading { return heading }
      guard blocks[at].labels.isEmpty, TitleShape.fits(bytes, blocks[at].range) else { return nil }
      at += 1
    }
    return nil
  }

  /// Whether a block is a heading without a number.
  private func isCrossHeading(_ blocks: ArraySlice<Block>, at index: Int) -> Bool {
    let block = blocks[index]
    guard block.labels.isEmpty, !block.isApparatus, !open[open.count - 1].isConclusion else {
      return false
    }
    if block.markdownLevel > 0 { return true }
    guard block.blankBefore, TitleShape.fits(bytes, block.range, limit: 160),
      !isLastSentence(blocks, at: index),
      !LineEnding.startsLower(bytes, block.range),
      LineEnding.sign(bytes, block.range) != .conjunction
    else { return false }
    if index > blocks.startIndex, blocks[index - 1].heading == nil {
      // In the middle of a sentence or list nothing is a heading.
      switch LineEnding.sign(bytes, blocks[index - 1].range) {
      case .stop: break
      case .none where blocks[index - 1].labels.isEmpty: break
      default: return false
      }
    }
    return nextHeading(blocks, after: index) != nil
      || (block.range.length >= 6 && HeadingScanner.isCapitals(bytes, block.range))
  }

  // MARK: Closing

  private mutating func openConclusion() {
    var depth = open.count
    while depth > 1, open[depth - 1].node.kind != .annex { depth -= 1 }
    close(to: depth)
    flush()
    var conclusion = Division(rank: 2000, node: DraftNode(.testimonium))
    conclusion.isConclusion = true
    open.append(conclusion)
  }

  /// Whether numbered text follows the signatures: a protocol that has no heading.
  private func isTextAgain(_ blocks: ArraySlice<Block>, at index: Int) -> Bool {
    guard blocks[index].heading == nil, let label = blocks[index].labels.first,
      label.readings.contains(where: { $0.ordinal == 1 && $0.suffix == 0 })
    else { return false }
    let sign = LineEnding.sign(bytes, blocks[index - 1].range)
    return sign == .colon || (sign == .stop && blocks[index].range.length > 60)
  }

  /// Takes the sentences before numbered text out of the conclusion, into an annex without a name.
  private mutating func reopen() {
    var blocks = open[open.count - 1].blocks
    var taken: [Block] = []
    while blocks.count > 1, let last = blocks.last, taken.count < 6, last.range.length > 40,
      [.stop, .colon, .comma, .semicolon].contains(LineEnding.sign(bytes, last.range))
    {
      taken.insert(last, at: 0)
      blocks.removeLast()
    }
    open[open.count - 1].blocks = blocks
    close(above: 0)
    ranks.reset()
    open.append(
      Division(rank: 0, node: DraftNode(.annex, confidence: .low), blocks: taken))
  }

  private mutating func close(above rank: Int) {
    var depth = open.count
    while depth > 1, open[depth - 1].rank >= rank { depth -= 1 }
    close(to: depth)
    if open.count == 1 || open[open.count - 1].node.kind == .annex { flush() }
  }

  private mutating func close(to depth: Int) {
    while open.count > max(depth, 1) {
      flush()
      let division = open.removeLast()
      if division.isConclusion {
        open[open.count - 1].node.children += division.node.children
      } else {
        flush()
        open[open.count - 1].node.children.append(division.node)
      }
    }
  }

  /// Reads the blocks that were gathered in the innermost division.
  private mutating func flush() {
    let top = open.count - 1
    guard !open[top].blocks.isEmpty else { return }
    let blocks = open[top].blocks
    open[top].blocks = []
    if open[top].isConclusion {
      for (place, block) in blocks.enumerated() {
        let isFormula = place == 0 || Formula.isTestimonium(bytes, block.range)
        open[top].node.children.append(
          DraftNode(isFormula ? .testimonium : .signature, ownRange: block.range))
      }
      return
    }
    let tree = ListReader.tree(of: blocks, in: bytes)
    let isArticle = open[top].node.kind == .article
    let content = ProvisionBuilder(
      bytes: bytes, tree: tree, topKind: isArticle ? .paragraph : paragraphKind
    ).content()
    var children = content.children
    if paragraphKind == .operativeParagraph, open[top].node.kind == .annex {
      Self.markPreambular(&children)
    }
    if let words = content.ownRange {
      if open[top].node.kind == .article {
        open[top].node.ownRange = words
      } else {
        open[top].node.children.append(DraftNode(.subparagraph, ownRange: words))
      }
    }
    open[top].node.children += children
  }

  /// In what a resolution adopts, unnumbered paragraphs before the numbered ones are its preamble.
  private static func markPreambular(_ nodes: inout [DraftNode]) {
    guard let first = nodes.firstIndex(where: { $0.kind == .operativeParagraph }) else { return }
    for index in nodes[..<first].indices
    where nodes[index].kind == .subparagraph && nodes[index].children.isEmpty {
      nodes[index].kind = .preambularParagraph
    }
  }

  private func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
