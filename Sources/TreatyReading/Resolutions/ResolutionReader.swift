import TreatyText

/// Reads resolutions and decisions: organ, preambular and operative paragraphs, sections, closing
/// lines, annexes.
///
/// United Nations Editorial Manual: the organ's line, preambular paragraphs that end in commas,
/// numbered operative paragraphs that end in semicolons.
struct ResolutionReader {
  private let bytes: [UInt8]
  private var roots: [DraftNode] = []
  private var title: TextRange?
  /// The section that is being read, and where it lies among the roots.
  private var section: DraftNode?
  /// Preamble that is being read.
  private var preamble: DraftNode?
  /// Operative blocks that wait to be read together.
  private var operative: [Block] = []
  /// Whether an operative paragraph has been seen since the last organ's line or section.
  private var isOperative = false
  /// Whether the resolution is closed.
  private var isClosed = false

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Whether blocks are those of a resolution.
  static func isResolution(_ blocks: [Block], in bytes: [UInt8]) -> Bool {
    var operative = 0
    var preambular = 0
    var hasOrgan = false
    var isNamed = false
    for block in blocks.prefix(400) {
      if let heading = block.heading, heading.kind != .annex || operative > 0 { break }
      if OrganLine.matches(bytes, block.range) { hasOrgan = true }
      isNamed = isNamed || namesResolution(bytes, block.range)
      if Formula.isEnacting(bytes, block.range), block.range.length < 300, operative == 0,
        !hasOrgan || !isNamed
      {
        return false
      }
      if OperativeOpening.matches(bytes, block.words(bytes)) { operative += 1 }
      if block.labels.isEmpty, PreambularOpening.matches(bytes, block.range),
        LineEnding.sign(bytes, block.range) == .comma
      {
        preambular += 1
      }
    }
    // An act in articles is read as a treaty, whoever made it.
    if operative == 0 || !hasOrgan, hasArticles(blocks) { return false }
    return hasOrgan || operative >= 2 && operative + preambular >= 3
  }

  /// Whether articles stand before the first annex.
  private static func hasArticles(_ blocks: [Block]) -> Bool {
    var articles = 0
    for block in blocks {
      guard let heading = block.heading else { continue }
      if heading.kind == .annex { return false }
      if heading.kind == .article { articles += 1 }
      if articles == 2 { return true }
    }
    return false
  }

  private static let names = Phrases([
    "resolution", "résolution", "resolución", "decision", "décision", "decisión",
  ])

  /// Whether a line at the front names a resolution or decision.
  private static func namesResolution(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    guard range.length <= 200 else { return false }
    return names.occur(in: range, of: bytes)
  }

  /// Reads the blocks of a resolution.
  ///
  /// - Complexity: O(bytes).
  static func document(of blocks: [Block], in bytes: [UInt8]) -> Document {
    var reader = ResolutionReader(bytes: bytes)
    let text = blocks.filter { !$0.isApparatus }
    let organ = text.firstIndex { OrganLine.matches(bytes, $0.range) }
    var index = reader.readFront(text, until: organ)
    while index < text.count {
      if let heading = text[index].heading, heading.kind == .annex || heading.kind == .article {
        reader.close()
        reader.roots += BodyReader.provisions(
          of: text[index...], in: bytes, paragraphKind: .operativeParagraph)
        break
      }
      reader.read(text, at: index)
      index += 1
    }
    reader.close()
    reader.roots += blocks.filter(\.isApparatus).map { DraftNode(.note, ownRange: $0.range) }
    return Document(title: reader.title.map(reader.folded), roots: reader.roots)
  }

  // MARK: Front matter

  /// Reads what stands before the organ's line; the last line that looks like a title is the title.
  private mutating func readFront(_ blocks: [Block], until organ: Int?) -> Int {
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

  // MARK: Body

  private mutating func read(_ blocks: [Block], at index: Int) {
    let block = blocks[index]
    if OrganLine.matches(bytes, block.range) {
      flush()
      preamble = DraftNode(.preamble, ownRange: block.range)
      isOperative = false
      isClosed = false
      return
    }
    if block.labels.isEmpty, ClosingLine.matches(bytes, block.range) {
      flush()
      closeSection()
      roots.append(DraftNode(.signature, ownRange: block.range))
      isClosed = true
      return
    }
    if let heading = SectionHeading.match(bytes, block), opensSection(blocks, at: index) {
      open(heading)
      return
    }
    if let title = nextTitle(blocks, at: index) {
      open((label: TextRange(title.start, title.start), title: title))
      return
    }
    if isClosed {
      roots.append(DraftNode(.signature, ownRange: block.range))
    } else if isOperative {
      readOperative(blocks, at: index)
    } else if opensOperative(block) {
      closePreamble()
      isOperative = true
      readOperative(blocks, at: index)
    } else {
      readPreambular(blocks, at: index)
    }
  }

  private func opensOperative(_ block: Block) -> Bool {
    guard let label = block.labels.first else {
      return OperativeOpening.matches(bytes, block.range)
        && LineEnding.sign(bytes, block.range) != .comma
    }
    let isNumber = label.readings[0].series == .arabic
    // Numbered preambular paragraphs open with participles.
    return isNumber
      && !(PreambularOpening.matches(bytes, block.words(bytes))
        && LineEnding.sign(bytes, block.range) == .comma)
  }

  private mutating func readPreambular(_ blocks: [Block], at index: Int) {
    let block = blocks[index]
    if block.labels.isEmpty, isHeading(blocks, at: index) {
      add(heading(block.range))
      return
    }
    let label = block.labelRange
    if let label, addPoint(label, of: block) { return }
    add(
      DraftNode(
        .preambularParagraph, label: label.map(string), labelRange: label,
        ownRange: label == nil ? block.range : block.words(bytes)))
  }

  /// Adds a labelled point to the preambular paragraph that announces it.
  private mutating func addPoint(_ label: TextRange, of block: Block) -> Bool {
    guard var node = preamble, var last = node.children.popLast() else { return false }
    if let words = last.ownRange {
      guard LineEnding.sign(bytes, words) == .colon else { return false }
      last.children.append(DraftNode(.chapeau, ownRange: words))
      last.ownRange = nil
    } else if last.children.isEmpty {
      return false
    }
    last.children.append(
      DraftNode(
        .point, label: string(label), labelRange: label, ownRange: block.words(bytes)))
    node.children.append(last)
    preamble = node
    return true
  }

  private mutating func readOperative(_ blocks: [Block], at index: Int) {
    var block = blocks[index]
    if block.labels.isEmpty {
      if isHeading(blocks, at: index) {
        block.isCrossHeading = true
      } else if PreambularOpening.matches(bytes, block.range),
        LineEnding.sign(bytes, block.range) == .comma, operative.isEmpty
      {
        readPreambular(blocks, at: index)
        return
      } else if OperativeOpening.matches(bytes, block.range), followsParagraph(blocks, at: index) {
        flushOperative()
        add(DraftNode(.operativeParagraph, ownRange: block.range))
        return
      }
    }
    operative.append(block)
  }

  /// Whether the block before an unlabelled operative paragraph ended a paragraph.
  private func followsParagraph(_ blocks: [Block], at index: Int) -> Bool {
    guard index > 0, !operative.isEmpty else { return true }
    guard operative.allSatisfy({ $0.labels.isEmpty }) else { return false }
    return LineEnding.sign(bytes, blocks[index - 1].range) == .semicolon
  }

  /// Whether a block is a heading without a number: a title before numbered paragraphs.
  private func isHeading(_ blocks: [Block], at index: Int) -> Bool {
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

  // MARK: Sections

  private func opensSection(_ blocks: [Block], at index: Int) -> Bool {
    index + 1 < blocks.count
      && (blocks[index].labels.isEmpty || blocks[index].blankBefore
        || LineEnding.sign(bytes, blocks[index].range) == .none)
  }

  /// The title of a further resolution in the same file: it stands before an organ's line.
  private func nextTitle(_ blocks: [Block], at index: Int) -> TextRange? {
    guard index + 1 < blocks.count, OrganLine.matches(bytes, blocks[index + 1].range),
      blocks[index].range.length <= 400, LineEnding.sign(bytes, blocks[index].range) == .none
    else { return nil }
    return blocks[index].range
  }

  private mutating func open(_ heading: (label: TextRange, title: TextRange?)) {
    flush()
    closeSection()
    isOperative = false
    isClosed = false
    section = DraftNode(
      .section, label: heading.label.isEmpty ? nil : string(heading.label),
      heading: heading.title.map(string),
      labelRange: heading.label.isEmpty ? nil : heading.label, headingRange: heading.title)
  }

  // MARK: Closing

  private mutating func add(_ node: DraftNode) {
    if preamble != nil, !isOperative {
      preamble?.children.append(node)
    } else if section != nil {
      section?.children.append(node)
    } else {
      roots.append(node)
    }
  }

  private mutating func closePreamble() {
    guard let node = preamble else { return }
    preamble = nil
    add(node)
  }

  private mutating func flushOperative() {
    guard !operative.isEmpty else { return }
    let tree = ListReader.tree(of: operative, in: bytes)
    operative = []
    let content = ProvisionBuilder(bytes: bytes, tree: tree, topKind: .operativeParagraph)
      .content()
    if let words = content.ownRange { add(DraftNode(.operativeParagraph, ownRange: words)) }
    for node in content.children { add(node) }
  }

  private mutating func flush() {
    closePreamble()
    flushOperative()
  }

  private mutating func closeSection() {
    guard let node = section else { return }
    section = nil
    roots.append(node)
  }

  private mutating func close() {
    flush()
    closeSection()
  }

  private func heading(_ range: TextRange) -> DraftNode {
    DraftNode(.heading, heading: string(range), headingRange: range)
  }

  private func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  private func folded(_ range: TextRange) -> String {
    string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
