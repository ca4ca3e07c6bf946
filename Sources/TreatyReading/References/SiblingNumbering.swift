import TreatyText

/// How siblings of one kind are numbered, so that references to them need not look at each.
struct SiblingNumbering {
  /// Whether one of them has a label that begins with a figure.
  private(set) var hasFigures = false
  /// Whether one of them has a label that begins with something else.
  private(set) var hasLetters = false
  /// Whether those that have whole numbers run from 1 without a gap.
  private(set) var countsWithoutGap = true
  private var next = 1

  /// Takes the label of the next sibling.
  mutating func add(_ label: String?) {
    guard let label, let first = label.utf8.first else { return }
    if TextBytes.isDigit(first) { hasFigures = true } else { hasLetters = true }
    guard let number = Int(label) else { return }
    if number != next { countsWithoutGap = false }
    next += 1
  }

  /// Whether one of them is made like a number: figures or letters both.
  func hasOne(like number: String) -> Bool {
    guard let first = number.utf8.first else { return false }
    return TextBytes.isDigit(first) ? hasFigures : hasLetters
  }
}
