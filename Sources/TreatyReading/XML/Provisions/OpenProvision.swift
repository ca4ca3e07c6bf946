import TreatyText

/// A provision whose element is being read.
struct OpenProvision {
  /// Where words go.
  enum Target {
    case label
    case heading
    case words
  }

  /// The provision so far.
  var draft: DraftNode
  /// Where words go at present.
  var target = Target.words
  /// The first and the last word so far.
  var range: TextRange?
  /// Words after the first child; they become a child of their own.
  var tail: TextRange?
  /// The notes that interrupt the words, to be read after them.
  var notes: [Int] = []
  /// Whether what is being read is quoted for another instrument.
  var isQuoting = false
  /// Whether words of its own are taken as such; the words at the root of a document are not.
  let takesWords: Bool

  init(_ draft: DraftNode, takesWords: Bool = true) {
    self.draft = draft
    self.takesWords = takesWords
  }

  /// Takes words where they belong.
  mutating func add(_ words: TextRange) {
    range = joined(range, words)
    switch target {
    case .label: draft.labelRange = joined(draft.labelRange, words)
    case .heading: draft.headingRange = joined(draft.headingRange, words)
    case .words where draft.children.isEmpty && takesWords && !isQuoting:
      draft.ownRange = joined(draft.ownRange, words)
    case .words: tail = joined(tail, words)
    }
  }

  /// Takes a finished child.
  mutating func add(_ child: DraftNode) {
    if let whole = child.range { range = joined(range, whole) }
    draft.children.append(child)
  }

  /// Whether a label or heading found now is this provision's own: nothing but the two comes before.
  var isAtItsHead: Bool { draft.ownRange == nil && draft.children.isEmpty && tail == nil }

  private func joined(_ range: TextRange?, _ words: TextRange) -> TextRange {
    guard let range else { return words }
    return TextRange(min(range.start, words.start), max(range.end, words.end))
  }
}
