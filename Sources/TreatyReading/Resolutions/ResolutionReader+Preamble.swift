import TreatyText

extension ResolutionReader {
  mutating func readPreambular(_ blocks: [Block], at index: Int) {
    let block = blocks[index]
    if block.labels.isEmpty, headings.isHeading(at: index) {
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
}
