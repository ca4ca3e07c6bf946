import TreatyText

/// A printed label at the head of a paragraph or point, with every way to read it.
struct Label: Sendable {
  /// How it is printed; "(a)" and "a)" belong to different lists.
  enum Style: UInt8, Sendable {
    /// `(a)`
    case parentheses
    /// `a)`
    case closing
    /// `1.`, `a.`, `1.-`
    case dot
    /// `1`
    case bare
    /// `1°`, `1º`
    case degree
    /// `§ 1`
    case sign
    /// `.1`
    case leadingDot
    /// `–`, `•`, `*`
    case bullet
    /// `Option 1:`, `Alt. 2`
    case option
  }

  /// One way to read a label.
  struct Reading: Hashable, Sendable {
    var series: Series
    /// The numbers before the last: [1, 2] for 1.2.3.
    var path: [Int] = []
    /// The place in the series, from 1.
    var ordinal: Int
    /// What follows the number: 0 for nothing, 2 for *bis* …; 100 + n for the n-th letter.
    var suffix = 0
  }

  /// What a label counts with.
  enum Series: UInt8, Sendable {
    case arabic, lowerLetter, upperLetter, lowerRoman, upperRoman
    /// Signs that do not count.
    case bullet
  }

  /// Where it stands, its punctuation included.
  var range: TextRange
  /// How it is printed.
  var style: Style
  /// How it can be read; never empty.
  var readings: [Reading]

  /// Whether it can be that of the first item of a list.
  var isFirst: Bool {
    readings.contains { $0.ordinal == 1 && $0.suffix == 0 && $0.path.isEmpty }
  }

  /// Whether it says which item it is.
  var isNumbered: Bool { style != .bullet }
}
