import TreatyText

/// Reads what stands before the body of a treaty: title, parties, recitals, words of agreement.
struct PreambleReader {
  let bytes: [UInt8]
  /// Whether the document has no headings, so that its numbered paragraphs are its body: an exchange
  /// of letters.
  var hasNoHeadings = false

  /// The front of a treaty.
  struct Front {
    /// Title and lines around it.
    var front: [DraftNode] = []
    var title: TextRange?
    var preamble: DraftNode?
    /// How many of the blocks were used; the rest stands before the first heading and belongs to
    /// the body.
    var count = 0
  }

  func read(_ blocks: ArraySlice<Block>) -> Front {
    var front = Front()
    guard let titleIndex = title(in: blocks) else {
      let heading = blocks.first.flatMap { isPreambleHeading($0) ? $0.range : nil }
      let end = hasNoHeadings ? firstParagraph(in: blocks) ?? blocks.endIndex : blocks.endIndex
      front.preamble = preamble(
        of: blocks[..<end].dropFirst(heading == nil ? 0 : 1), heading: heading)
      front.count = end - blocks.startIndex
      return front
    }
    var start = titleIndex + 1
    while start < blocks.endIndex, !opensPreamble(blocks[start], isNext: start == titleIndex + 1) {
      start += 1
    }
    if start == blocks.endIndex, blocks.count > 1 { start = titleIndex + 1 }
    for index in blocks.startIndex..<start {
      let range = blocks[index].range
      if index == titleIndex {
        front.title = range
        front.front.append(DraftNode(.title, ownRange: range))
      } else {
        front.front.append(DraftNode(.note, reference: "preface__p", ownRange: range))
      }
    }
    var heading: TextRange?
    if start < blocks.endIndex, isPreambleHeading(blocks[start]) {
      heading = blocks[start].range
      start += 1
    }
    var end = blocks.endIndex
    if let enacting = (start..<blocks.endIndex).last(where: {
      Formula.isEnacting(bytes, blocks[$0].range)
    }) {
      end = enacting + 1
    } else if hasNoHeadings, let body = firstParagraph(in: blocks[start...]) {
      end = body
    }
    front.preamble = preamble(of: blocks[start..<end], heading: heading)
    front.count = end - blocks.startIndex
    return front
  }

  /// The paragraph numbered 1, or the words that announce it, if it is no recital.
  private func firstParagraph(in blocks: ArraySlice<Block>) -> Int? {
    guard
      let first = blocks.firstIndex(where: { block in
        guard let label = block.labels.first, label.readings[0].series == .arabic else {
          return false
        }
        return label.readings[0].ordinal == 1
          && !PreambularOpening.matches(bytes, block.words(bytes))
      })
    else { return nil }
    let before = first - 1
    guard before > blocks.startIndex, blocks[before].labels.isEmpty,
      LineEnding.sign(bytes, blocks[before].range) == .colon
    else { return first }
    return before
  }

  private static let instruments: [String] = [
    "convention", "treaty", "protocol", "agreement", "charter", "covenant", "statute",
    "declaration",
    "accord", "traité", "protocole", "charte", "pacte", "convenio", "tratado", "acuerdo",
    "protocolo", "carta", "constitution", "pact", "act ", "entente", "exchange of", "memorandum",
  ]

  /// The block that is the title: the first that looks like one, names an instrument if any does.
  private func title(in blocks: ArraySlice<Block>) -> Int? {
    var first: Int?
    for index in blocks.indices.prefix(12) {
      let block = blocks[index]
      guard block.labels.isEmpty, TitleShape.fits(bytes, block.range, limit: 600),
        !opensPreamble(block, isNext: true)
      else { break }
      first = first ?? index
      let text = String(decoding: bytes[block.range.start..<block.range.end], as: UTF8.self)
        .lowercased()
      if Self.instruments.contains(where: text.contains) { return index }
    }
    return first
  }

  private func isPreambleHeading(_ block: Block) -> Bool {
    guard block.range.length <= 14 else { return false }
    let text = String(decoding: bytes[block.range.start..<block.range.end], as: UTF8.self)
      .lowercased()
    return ["preamble", "préambule", "preambule", "preámbulo", "preambulo", "preamble:"].contains(
      text)
  }

  private func opensPreamble(_ block: Block, isNext: Bool) -> Bool {
    if isPreambleHeading(block) || !block.labels.isEmpty { return true }
    let sign = LineEnding.sign(bytes, block.range)
    if sign == .comma || sign == .semicolon || sign == .colon { return true }
    if PreambularOpening.matches(bytes, block.range) { return true }
    return Formula.isEnacting(bytes, block.range) || block.range.length > 600
      || startsWithParty(block.range)
  }

  private static let parties = [
    "the government", "the states parties", "the contracting", "the high contracting",
    "the parties",
    "the signatory", "the member", "we the", "we, the", "le gouvernement", "les états",
    "les hautes", "les parties", "el gobierno", "los estados", "los gobiernos", "las partes",
    "les gouvernements", "the governments", "the undersigned", "nous, ", "nosotros", "his majesty",
    "her majesty", "the republic", "the kingdom",
  ]

  private func startsWithParty(_ range: TextRange) -> Bool { Self.opensWithParty(bytes, range) }

  /// Whether a passage begins by naming those who make the treaty.
  static func opensWithParty(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    let text = String(
      decoding: bytes[range.start..<min(range.end, range.start + 32)], as: UTF8.self
    ).lowercased()
    return parties.contains { text.hasPrefix($0) }
  }

  private func preamble(of blocks: ArraySlice<Block>, heading: TextRange?) -> DraftNode? {
    guard !blocks.isEmpty || heading != nil else { return nil }
    var node = DraftNode(
      .preamble,
      heading: heading.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) },
      headingRange: heading)
    for (place, block) in blocks.enumerated() {
      let pieces = block.labels.isEmpty ? RecitalSplitter.split(bytes, block.range) : [block.range]
      for piece in pieces {
        let isOpening = place == 0 && piece == pieces.first && block.labels.isEmpty
        if isOpening,
          !PreambularOpening.matches(bytes, piece) || blocks.count == 1 && pieces.count == 1
        {
          node.ownRange = piece
        } else if Formula.isEnacting(bytes, piece), piece.length < 400, piece == pieces.last,
          block.labels.isEmpty, place == blocks.count - 1
        {
          node.children.append(DraftNode(.wrapUp, ownRange: piece))
        } else {
          let label = block.labelRange
          node.children.append(
            DraftNode(
              .recital,
              label: label.map {
                String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
              },
              labelRange: label, ownRange: label == nil ? piece : block.words(bytes)))
        }
      }
    }
    return node
  }
}
