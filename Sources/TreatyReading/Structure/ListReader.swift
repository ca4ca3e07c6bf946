import TreatyText

/// Reads the blocks of one article, section or annex into paragraphs and points.
struct ListReader {
  private let bytes: [UInt8]
  private let blocks: [Block]
  /// For each block, the index of the next one that has a label; `blocks.count` if there is none.
  private let nextLabelled: [Int]

  private var tree = ItemTree()
  private var stack = ListStack()
  /// The item open at each level of the stack.
  private var open: [Int] = []
  /// The sign that the last words ended in.
  private var lastSign = LineEnding.Sign.none
  /// The level of the unlabelled items that a colon announced, while they last.
  private var unlabelledLevel: Int?
  /// Whether the name of a wording stands right before this place.
  private var isInOption = false
  /// Whether a heading stood between the last item and this place.
  private var afterHeading = false

  /// Reads `blocks`, none of which is a heading.
  ///
  /// - Complexity: O(bytes).
  static func tree(of blocks: [Block], in bytes: [UInt8]) -> ItemTree {
    var reader = ListReader(bytes: bytes, blocks: blocks)
    var index = 0
    while index < blocks.count {
      defer { index += 1 }
      if blocks[index].isQuoted {
        index = reader.readQuotation(from: index) - 1
      } else if blocks[index].isCrossHeading {
        reader.readHeading(at: index)
      } else if blocks[index].labels.isEmpty {
        reader.readWords(at: index)
      } else {
        reader.readLabelled(at: index)
      }
    }
    return reader.tree
  }

  private init(bytes: [UInt8], blocks: [Block]) {
    self.bytes = bytes
    self.blocks = blocks
    var next = [Int](repeating: blocks.count, count: blocks.count + 1)
    for index in blocks.indices.reversed() {
      next[index] =
        index + 1 < blocks.count && !blocks[index + 1].labels.isEmpty
        ? index + 1 : next[index + 1]
    }
    nextLabelled = next
  }

  /// The item at the top of the stack, or the whole.
  private func item(at level: Int) -> Int { level < 0 || level >= open.count ? 0 : open[level] }

  private mutating func readLabelled(at index: Int) {
    let block = blocks[index]
    unlabelledLevel = nil
    for (place, label) in block.labels.enumerated() {
      let next = nextLabel(after: index, place: place, style: label.style)
      let announced =
        place > 0 || isInOption || lastSign == .colon || lastSign == .dash
        || (stack.levels.isEmpty && lastSign != .stop && lastSign != .none)
      var placement = stack.placement(of: label, next: next, announced: announced)
      if label.style == .option, placement.opens, opensBesideParagraphs(after: index) {
        stack.close(to: 0)
        placement = stack.placement(of: label, next: next, announced: announced)
      }
      if afterHeading, placement.opens {
        stack.close(to: 0)
        placement = stack.placement(of: label, next: next, announced: announced)
      }
      afterHeading = false
      isInOption = label.style == .option
      let parent = item(at: placement.level - 1)
      stack.place(placement, style: label.style)
      open.removeLast(max(0, open.count - placement.level))
      let item = tree.add(
        ItemTree.Item(label: label, confidence: placement.confidence), to: parent)
      open.append(item)
      lastSign = .none
    }
    let words = block.words(bytes)
    if !words.isEmpty {
      tree.add(words: words, to: item(at: open.count - 1))
      lastSign = LineEnding.sign(bytes, words)
    }
  }

  /// Whether the wordings that begin at `index` hold whole paragraphs: what follows the name of the
  /// first goes on with the count of the article.
  private func opensBesideParagraphs(after index: Int) -> Bool {
    guard let outer = stack.levels.first, outer.last.series == .arabic,
      blocks[index].words(bytes).isEmpty, index + 1 < blocks.count,
      let label = blocks[index + 1].labels.first, label.style == outer.style
    else { return false }
    return label.readings.contains {
      $0.series == .arabic && $0.path == outer.last.path && $0.ordinal == outer.last.ordinal + 1
    }
  }

  /// The next label of the same style, to tell "(i)" the letter from "(i)" the numeral.
  private func nextLabel(after index: Int, place: Int, style: Label.Style) -> Label? {
    if place + 1 < blocks[index].labels.count {
      return blocks[index].labels[(place + 1)...].first { $0.style == style }
    }
    var at = nextLabelled[index]
    var steps = 0
    while at < blocks.count, steps < 8 {
      if let label = blocks[at].labels.first, label.style == style { return label }
      at = nextLabelled[at]
      steps += 1
    }
    return nil
  }

  /// Reads a run of quoted blocks as a document of its own, inside the item that quotes it.
  ///
  /// - Returns: the index of the first block after it.
  private mutating func readQuotation(from start: Int) -> Int {
    var end = start
    while end < blocks.count, blocks[end].isQuoted { end += 1 }
    var quoted = blocks[start..<end]
    for index in quoted.indices { quoted[index].isQuoted = false }
    var nodes = BodyReader.provisions(of: quoted, in: bytes)
    for index in nodes.indices { nodes[index].isQuotation = true }
    tree.add(quotation: nodes, to: item(at: open.count - 1))
    lastSign = .stop
    return end
  }

  /// A heading ends the items before it; only the count of the paragraphs may go on after it.
  private mutating func readHeading(at index: Int) {
    stack.close(to: 1)
    open.removeAll()
    tree.add(heading: blocks[index].range)
    afterHeading = true
    lastSign = .none
  }

  private mutating func readWords(at index: Int) {
    let words = blocks[index].range
    let sign = LineEnding.sign(bytes, words)
    if let level = levelOfUnlabelledItem(words, at: index) {
      stack.place(.unlabelled(at: level, opens: level == stack.levels.count), style: .bullet)
      open.removeLast(max(0, open.count - level))
      let item = tree.add(ItemTree.Item(), to: item(at: level - 1))
      open.append(item)
      tree.add(words: words, to: item)
      unlabelledLevel = level
      lastSign = sign
      return
    }
    unlabelledLevel = nil
    let (level, keepsCount) = levelForWords(words, at: index)
    let parent = item(at: level - 1)
    if !afterHeading { stack.close(to: keepsCount ? level + 1 : level) }
    if level < open.count { open.removeLast(open.count - level) }
    tree.add(words: words, to: parent)
    lastSign = sign
  }

  /// The level of a list without labels that `words` are an item of; `nil` if they are none. A colon
  /// announces such a list; definitions and other items in a row continue it.
  private func levelOfUnlabelledItem(_ words: TextRange, at index: Int) -> Int? {
    if let level = unlabelledLevel, level < stack.levels.count {
      if Definition.opens(bytes, words) { return level }
      guard lastSign == .semicolon || lastSign == .comma || lastSign == .conjunction else {
        return nil
      }
      return Sentence.resumes(bytes, words) ? nil : level
    }
    guard lastSign == .colon, !Sentence.resumes(bytes, words) else { return nil }
    // Words that announce a list with labels go on with the chapeau before them.
    let next = index + 1
    if LineEnding.sign(bytes, words) == .colon, next < blocks.count, !blocks[next].labels.isEmpty,
      !Definition.opens(bytes, words)
    {
      return nil
    }
    return stack.levels.count
  }

  /// How many lists stay open for an unlabelled block: 0 puts it in the article itself, 1 in the
  /// item of the outermost list …
  ///
  /// - Returns: the level, and whether the list at that level goes on after the words.
  private func levelForWords(
    _ words: TextRange, at index: Int
  ) -> (level: Int, keepsCount: Bool) {
    guard !open.isEmpty else { return (0, false) }
    let next = nextLabelled[index]
    guard next < blocks.count, let label = blocks[next].labels.first else {
      return (levelAtEnd(), false)
    }
    let sign = LineEnding.sign(bytes, blocks[next - 1].range)
    let following = nextLabel(after: next, place: 0, style: label.style)
    let placement = stack.placement(of: label, next: following, announced: sign == .colon)
    // The next item continues a list: the words belong to the item before it, or announce the rest.
    if !placement.opens {
      return sign == .colon && next == index + 1 && placement.confidence == .high
        ? (placement.level, true) : (placement.level + 1, false)
    }
    // The next item opens a list. If a list of its kind is open, these words start afresh beside it.
    if let twin = stack.levels.lastIndex(where: {
      $0.style == label.style && placement.reading.series == $0.last.series
        && placement.reading.path == $0.last.path
    }) {
      return (twin, false)
    }
    return (stack.levels.count, false)
  }

  /// Where words go after which no label tells: into the paragraph they follow, or into the article.
  private func levelAtEnd() -> Int {
    isParagraph(stack.levels[0]) ? 1 : 0
  }

  /// Whether a list is one of numbered paragraphs.
  private func isParagraph(_ level: ListStack.Level) -> Bool {
    level.last.series == .arabic
  }
}
