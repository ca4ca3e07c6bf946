import TreatyText

/// The paragraphs and points of one article, section or annex, while they are read.
struct ItemTree {
  /// Something that an item holds, in order.
  enum Part {
    /// Words without a label.
    case words(TextRange)
    /// A labelled or bulleted item: its index in ``ItemTree/items``.
    case item(Int)
    /// A heading without a number that stands between items.
    case heading(TextRange)
  }

  /// One labelled item, or the whole (index 0).
  struct Item {
    var label: Label?
    var confidence = Provision.Confidence.high
    var parts: [Part] = []
    /// Whether its words announce a list.
    var announces = false
  }

  private(set) var items: [Item] = [Item()]

  mutating func add(_ item: Item, to parent: Int) -> Int {
    items.append(item)
    items[parent].parts.append(.item(items.count - 1))
    return items.count - 1
  }

  mutating func add(words: TextRange, to item: Int) {
    items[item].parts.append(.words(words))
  }

  /// A heading between the items of the whole.
  mutating func add(heading: TextRange) {
    items[0].parts.append(.heading(heading))
  }

  mutating func lowerConfidence(of item: Int) {
    items[item].confidence = .low
  }

  /// Lengthens the last words of an item.
  mutating func extendWords(of item: Int, to end: Int) {
    guard case .words(let words)? = items[item].parts.last else { return }
    items[item].parts[items[item].parts.count - 1] = .words(TextRange(words.start, end))
  }

  /// Whether the item holds anything.
  func isEmpty(_ item: Int) -> Bool { items[item].parts.isEmpty }

  /// Whether the item holds labelled items.
  func hasItems(_ item: Int) -> Bool {
    items[item].parts.contains { if case .item = $0 { true } else { false } }
  }
}
