import TreatyText

/// Turns the items of an article into provisions: paragraphs, points, chapeaux, wrap-ups.
struct ProvisionBuilder {
  let bytes: [UInt8]
  let tree: ItemTree
  /// What numbered items at the top become: paragraphs of an article, operative paragraphs.
  var topKind = ProvisionKind.paragraph

  /// What an article holds: its own words if it is a leaf, else its parts.
  struct Content {
    var ownRange: TextRange?
    var children: [DraftNode] = []
  }

  /// The content of the whole.
  func content() -> Content { content(of: 0, depth: 0) }

  /// Words with the list that they announce and its closing words.
  private struct Group {
    var words: TextRange?
    var points: [DraftNode] = []
    var wrapUp: TextRange?
  }

  private func content(of item: Int, depth: Int) -> Content {
    var children: [DraftNode] = []
    var groups: [Group] = []
    var result: [(isGroup: Bool, index: Int)] = []
    var group = Group()
    var groupIsOpen = false
    func flush() {
      guard groupIsOpen else { return }
      groups.append(group)
      result.append((true, groups.count - 1))
      group = Group()
      groupIsOpen = false
    }
    let pieces = tree.items[item].parts
    for (place, part) in pieces.enumerated() {
      switch part {
      case .words(let words):
        if groupIsOpen, group.points.isEmpty, let before = group.words, runsOn(before, words) {
          group.words = TextRange(before.start, words.end)
        } else if groupIsOpen, group.wrapUp == nil, let last = group.points.last,
          closes(last, words)
        {
          group.wrapUp = words
        } else if groupIsOpen, !group.points.isEmpty, group.wrapUp == nil,
          place + 1 < pieces.count, continuesList(pieces[place + 1])
        {
          // "provided that:" between (ii) and (iii) announces the rest of the same list.
          group.points.append(DraftNode(.chapeau, ownRange: words))
        } else {
          flush()
          group.words = words
          groupIsOpen = true
        }
      case .quotation(let nodes):
        if group.wrapUp != nil { flush() }
        group.points += nodes
        groupIsOpen = true
      case .heading(let range):
        flush()
        children.append(
          DraftNode(
            .heading, heading: String(decoding: bytes[range.start..<range.end], as: UTF8.self),
            headingRange: range))
        result.append((false, children.count - 1))
      case .item(let index):
        let node = node(of: index, depth: depth, afterWords: group.words)
        if node.kind == .point {
          if let words = group.wrapUp {
            if continuesList(part) {
              group.points.append(DraftNode(.wrapUp, ownRange: words))
              group.wrapUp = nil
            } else {
              flush()
            }
          }
          group.points.append(node)
          groupIsOpen = true
        } else {
          flush()
          children.append(node)
          result.append((false, children.count - 1))
        }
      }
    }
    flush()
    if result.count == 1, let only = groups.first {
      if only.points.isEmpty { return Content(ownRange: only.words) }
      return Content(children: parts(of: only))
    }
    var nodes: [DraftNode] = []
    for (place, entry) in result.enumerated() {
      if entry.isGroup, place == 0, groups.count == 1,
        let words = announcement(groups[0])
      {
        nodes.append(DraftNode(.chapeau, reference: "intro", ownRange: words))
      } else if entry.isGroup {
        nodes += subparagraphs(of: groups[entry.index])
      } else {
        nodes.append(children[entry.index])
      }
    }
    return Content(children: nodes)
  }

  /// Whether a part is an item that goes on with a list: a "(c)", no "(a)".
  private func continuesList(_ part: ItemTree.Part) -> Bool {
    guard case .item(let index) = part, let label = tree.items[index].label, label.isNumbered else {
      return false
    }
    return !label.readings.contains { $0.ordinal <= 1 && $0.suffix == 0 }
  }

  /// The words that announce all the paragraphs after them: "Subject to Articles 7 to 11:".
  private func announcement(_ group: Group) -> TextRange? {
    guard group.points.isEmpty, let words = group.words,
      LineEnding.sign(bytes, words) == .colon
    else { return nil }
    return words
  }

  /// Whether words go on with a sentence that the block before them left open.
  private func runsOn(_ before: TextRange, _ words: TextRange) -> Bool {
    switch LineEnding.sign(bytes, before) {
    case .colon, .comma, .conjunction, .dash: true
    case .none: LineEnding.startsLower(bytes, words)
    case .stop, .semicolon: false
    }
  }

  /// Whether words close the list whose last point is `point`.
  private func closes(_ point: DraftNode, _ words: TextRange) -> Bool {
    guard LineEnding.sign(bytes, words) != .colon else { return false }
    if LineEnding.startsLower(bytes, words) { return true }
    var last = point
    while let inner = last.children.last { last = inner }
    guard let range = last.ownRange else { return false }
    return LineEnding.sign(bytes, range) != .stop
  }

  private func subparagraphs(of group: Group) -> [DraftNode] {
    guard let words = group.words else { return parts(of: group) }
    if group.points.isEmpty { return [DraftNode(.subparagraph, ownRange: words)] }
    return [DraftNode(.subparagraph, children: parts(of: group))]
  }

  private func parts(of group: Group) -> [DraftNode] {
    var nodes: [DraftNode] = []
    if let words = group.words { nodes.append(DraftNode(.chapeau, ownRange: words)) }
    nodes += group.points
    if let words = group.wrapUp { nodes.append(DraftNode(.wrapUp, ownRange: words)) }
    return nodes
  }

  private func node(of item: Int, depth: Int, afterWords words: TextRange?) -> DraftNode {
    let entry = tree.items[item]
    let label = entry.label
    let isOption = label?.style == .option
    // The paragraphs of a wording are those of the article that it is a wording of.
    let content = content(of: item, depth: isOption ? depth : depth + 1)
    let isNumber = label?.readings.first?.series == .arabic && label?.readings.count == 1
    // "1." is a paragraph even after words that announce it; "(1)" and "1)" are points then.
    let announced = words.map { LineEnding.sign(bytes, $0) == .colon } ?? false
    let isItem = announced && (label?.style == .parentheses || label?.style == .closing)
    let kind: ProvisionKind =
      isOption ? .subparagraph : depth == 0 && isNumber && !isItem ? topKind : .point
    return DraftNode(
      kind, reference: label?.style == .bullet ? "indent" : nil,
      label: label.map { String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self) },
      labelRange: label?.range, ownRange: content.ownRange, confidence: entry.confidence,
      children: content.children)
  }
}
