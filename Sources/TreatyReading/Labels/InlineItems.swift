import TreatyText

/// Cuts items out of the middle of blocks: "…: (a) one;(b) two." where a file has lost its line
/// breaks.
struct InlineItems {
  /// The blocks, cut.
  private(set) var blocks: [Block] = []

  private let bytes: [UInt8]
  /// The last label of each list that is open since the last heading, innermost last.
  private var open: [Label] = []

  /// Cuts `blocks` if the text seems to have lost its line breaks, or `always`.
  init(bytes: [UInt8], blocks: [Block], always: Bool = false) {
    self.bytes = bytes
    let all = always || Self.losesLineBreaks(blocks, in: bytes)
    guard all || blocks.contains(where: \.isRunOn) else {
      self.blocks = blocks
      return
    }
    self.blocks.reserveCapacity(blocks.count * 2)
    for block in blocks {
      if all || block.isRunOn || block.heading != nil {
        add(block)
      } else {
        self.blocks.append(block)
      }
    }
  }

  /// Whether items stand in the middle of lines more often than at their start.
  private static func losesLineBreaks(_ blocks: [Block], in bytes: [UInt8]) -> Bool {
    var atStart = 0
    var inside = 0
    for block in blocks where block.heading == nil {
      if let style = block.labels.first?.style, style == .parentheses || style == .closing {
        atStart += 1
      }
      var index = block.words(bytes).start
      while index < block.range.end {
        if bytes[index] == 0x28, isAfterSign(bytes, index, block.range.start, allowsComma: false),
          LabelScanner.label(bytes, from: index, to: block.range.end) != nil
        {
          inside += 1
        }
        index += 1
      }
    }
    return inside >= 2 && inside * 2 > atStart
  }

  private mutating func add(_ block: Block) {
    if block.heading != nil || block.markdownLevel > 0 {
      open = []
      blocks.append(block)
      return
    }
    for label in block.labels { note(label) }
    var rest = block
    var index = block.words(bytes).start
    while index < block.range.end {
      guard let label = item(at: index, in: block) else {
        index += 1
        continue
      }
      let labels = LabelScanner.labels(bytes, from: index, to: block.range.end)
      rest.range.end = TextBytes.trimEnd(bytes, from: rest.range.start, to: index)
      blocks.append(rest)
      rest = Block(
        range: TextRange(index, block.range.end), labels: labels, indent: block.indent,
        isInline: true, isRunOn: block.isRunOn, isQuoted: block.isQuoted)
      for label in labels { note(label) }
      index = max(label.range.end, labels.last?.range.end ?? 0)
    }
    blocks.append(rest)
  }

  /// The label of an item at `index`, if one starts there.
  private func item(at index: Int, in block: Block) -> Label? {
    let byte = bytes[index]
    guard byte == 0x28 || byte == 0x5B || TextBytes.isDigit(byte) || TextBytes.isASCIILetter(byte)
    else {
      return nil
    }
    if byte != 0x28, byte != 0x5B {
      guard index > block.range.start else { return nil }
      let before = bytes[index - 1]
      guard before <= 0x20 || before == 0x2E || before == 0x3B || before == 0x3A else { return nil }
    }
    guard Self.isAfterSign(bytes, index, block.range.start, allowsComma: byte != 0x5B),
      let label = LabelScanner.label(bytes, from: index, to: block.range.end)
    else { return nil }
    switch label.style {
    case .parentheses, .closing:
      guard !Sentence.continues(bytes, from: label.range.end, to: block.range.end) else {
        return nil
      }
    case .dot where label.readings[0].series == .arabic:
      break
    case .bare where block.isRunOn:
      // A number without any sign: only the count and the capital behind it tell.
      guard open.contains(where: { continues(label, $0) }),
        !LabelScanner.labels(bytes, from: index, to: block.range.end).isEmpty
      else { return nil }
    default:
      return nil
    }
    if open.contains(where: { continues(label, $0) }) { return label }
    guard
      label.style != .dot || Self.endsInColon(bytes, index, block.range.start)
        || opensOperative(label, block),
      label.readings.contains(where: { $0.ordinal == 1 && $0.suffix == 0 && $0.path.isEmpty })
    else { return nil }
    return label
  }

  /// Closes the lists inside the one that a label continues, or opens a new one.
  private mutating func note(_ label: Label) {
    if let level = open.lastIndex(where: { continues(label, $0) }) {
      open.removeLast(open.count - level)
    } else if open.count == Self.deepest {
      open.removeLast()
    }
    open.append(label)
  }

  /// Lists do not nest deeper than this.
  private static let deepest = 12

  /// Whether a label comes right after another of the same list.
  private func continues(_ label: Label, _ previous: Label) -> Bool {
    label.style == previous.style
      && label.readings.contains { reading in
        previous.readings.contains {
          $0.series == reading.series && $0.path == reading.path
            && (reading.ordinal == $0.ordinal + 1 && reading.suffix == 0
              || reading.ordinal == $0.ordinal && reading.suffix > $0.suffix)
        }
      }
  }

  /// Whether "1." opens the operative part behind the recitals that a comma ends.
  private func opensOperative(_ label: Label, _ block: Block) -> Bool {
    let words = TextBytes.skipSpace(bytes, from: label.range.end, to: block.range.end)
    return OperativeOpening.matches(bytes, TextRange(words, block.range.end))
  }

  private static func endsInColon(_ bytes: [UInt8], _ index: Int, _ start: Int) -> Bool {
    let end = TextBytes.trimEnd(bytes, from: start, to: index)
    return end > start && bytes[end - 1] == 0x3A
  }

  /// Whether the words before `index` end a clause.
  private static func isAfterSign(
    _ bytes: [UInt8], _ index: Int, _ start: Int, allowsComma: Bool
  ) -> Bool {
    let window = max(start, index - 24)
    switch LineEnding.sign(bytes, TextRange(window, index)) {
    case .stop, .colon, .semicolon, .dash: return true
    case .conjunction: return true
    case .comma: return allowsComma
    case .none: return false
    }
  }
}
