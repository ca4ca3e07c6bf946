import TreatyText

/// Reads resolutions and decisions: organ, preambular and operative paragraphs, sections, closing
/// lines, annexes.
///
/// United Nations Editorial Manual: the organ's line, preambular paragraphs that end in commas,
/// numbered operative paragraphs that end in semicolons.
struct ResolutionReader {
  let bytes: [UInt8]
  var roots: [DraftNode] = []
  var title: TextRange?
  /// The section that is being read, and where it lies among the roots.
  var section: DraftNode?
  /// Preamble that is being read.
  var preamble: DraftNode?
  /// Operative blocks that wait to be read together.
  private var operative: [Block] = []
  /// Whether an operative paragraph has been seen since the last organ's line or section.
  private var isOperative = false
  /// Whether the resolution is closed.
  private var isClosed = false

  /// What the blocks around a block make of it.
  let headings: ResolutionHeadings

  private init(bytes: [UInt8], blocks: [Block]) {
    self.bytes = bytes
    headings = ResolutionHeadings(bytes: bytes, blocks: blocks)
  }

  /// Reads the blocks of a resolution.
  ///
  /// - Complexity: O(bytes).
  static func document(of blocks: [Block], in bytes: [UInt8]) -> Document {
    let text = blocks.filter { !$0.isApparatus }
    var reader = ResolutionReader(bytes: bytes, blocks: text)
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
    if let heading = SectionHeading.match(bytes, block), headings.opensSection(at: index) {
      open(heading)
      return
    }
    if let title = headings.nextTitle(at: index) {
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

  private mutating func readOperative(_ blocks: [Block], at index: Int) {
    var block = blocks[index]
    if block.labels.isEmpty {
      if headings.isHeading(at: index) {
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

  mutating func open(_ heading: (label: TextRange, title: TextRange?)) {
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

  mutating func add(_ node: DraftNode) {
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

  func heading(_ range: TextRange) -> DraftNode {
    DraftNode(.heading, heading: string(range), headingRange: range)
  }

  func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  private func folded(_ range: TextRange) -> String {
    string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
