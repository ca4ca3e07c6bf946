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
    /// Provisions quoted for another instrument.
    case quotation([DraftNode])
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

  /// Provisions quoted in an item.
  mutating func add(quotation: [DraftNode], to item: Int) {
    items[item].parts.append(.quotation(quotation))
  }

  /// A heading between the items of the whole.
  mutating func add(heading: TextRange) {
    items[0].parts.append(.heading(heading))
  }
}
