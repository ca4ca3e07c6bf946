import TreatyText

/// A line, or the head of one, that reads like the heading of a division.
struct HeadingMatch: Sendable {
  /// How the rest of the line is set off from the number.
  enum Form: Sendable {
    /// Nothing follows.
    case alone
    /// A full stop, colon or dash, or two blanks, and then a title or the text.
    case separated
    /// One blank and a capital: a title, or a sentence that begins with a reference.
    case weak
  }

  /// What it opens.
  var kind: ProvisionKind
  /// The element reference for eIds, where it is not that of the kind.
  var reference: String?
  /// Keyword and number.
  var labelRange: TextRange
  /// The number in a form that can be compared; `nil` for "ANNEX" alone.
  var number: HeadingNumber?
  /// How the rest of the line is set off.
  var form: Form
  /// What follows on the line; empty if nothing does.
  var rest: TextRange
  /// Whether the keyword is in capitals.
  var isCapitals: Bool
}

/// The number of a heading, so that the order of headings can be followed.
struct HeadingNumber: Hashable, Sendable {
  /// The numbers before the last: 2 for 2.01 and 2-01.
  var path: [Int]
  /// The number itself; letters count from 1.
  var ordinal: Int
  /// 0, or 2 for *bis*, or 100 + n for an appended letter.
  var suffix: Int
  /// How it is written: Arabic, Roman, letter.
  var series: Label.Series

  /// Whether it comes right after `previous`.
  func follows(_ previous: HeadingNumber) -> Bool {
    guard path == previous.path else {
      // 2.14 is followed by 3.1.
      guard path.count == previous.path.count, let last = previous.path.last,
        let mine = path.last, path.dropLast() == previous.path.dropLast()
      else { return false }
      return ordinal == 1 && mine == last + 1
    }
    if ordinal == previous.ordinal + 1, suffix == 0 || suffix > 100 { return true }
    return ordinal == previous.ordinal && suffix > previous.suffix
  }

  /// Whether it can open a count.
  var isFirst: Bool { ordinal == 1 && suffix == 0 }
}
