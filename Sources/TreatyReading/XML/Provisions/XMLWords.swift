import TreatyText

/// Builds the reading text of an XML document: its words without markup, white space folded, with a way
/// back from each byte to the source.
struct XMLWords {
  /// What stands between two pieces of words.
  enum Separator: Int, Comparable {
    case none
    case space
    case line

    static func < (left: Separator, right: Separator) -> Bool { left.rawValue < right.rawValue }
  }

  /// The words so far.
  private(set) var text = ReadingText()
  private let bytes: [UInt8]
  /// Whether white space inside a run of words is kept as it is.
  private let keepsWhiteSpace: Bool
  /// What comes before the next words. It is held back so that nothing ends in white space.
  private var pending = Separator.none
  /// Where the last words end in the source.
  private var previous = 0

  /// Creates an empty reading text over the source `bytes`.
  init(bytes: [UInt8], keepsWhiteSpace: Bool = false) {
    self.bytes = bytes
    self.keepsWhiteSpace = keepsWhiteSpace
  }

  /// Puts `separator` before the next words, unless something stronger is already to come.
  mutating func separate(by separator: Separator) { pending = max(pending, separator) }

  /// Appends the words of a run of character data.
  ///
  /// - Parameter isLiteral: whether `&` is an ordinary character, as in CDATA.
  /// - Returns: where they lie in the reading text; `nil` for white space.
  mutating func append(_ span: Span, isLiteral: Bool = false) -> TextRange? {
    var range: TextRange?
    XMLCharacterData(bytes: bytes).decode(span, isLiteral: isLiteral) { piece in
      let added: TextRange?
      switch piece {
      case .verbatim(let span):
        added = keepsWhiteSpace ? appendKept(span) : appendFolded(span)
      case .scalar(let scalar, let span):
        let folds = Self.isWhiteSpace(scalar) && (!keepsWhiteSpace || pending != .none)
        added = folds ? space() : appendReading(of: scalar, at: span)
      }
      guard let added else { return }
      range = TextRange(range?.start ?? added.start, added.end)
    }
    return range
  }

  /// Appends the sign that the markup at `span` stands for.
  ///
  /// - Returns: where it lies in the reading text.
  mutating func append(_ sign: Unicode.Scalar, for span: Span) -> TextRange {
    appendReading(of: sign, at: span)
  }

  /// Appends source bytes, each run of white space as one space.
  private mutating func appendFolded(_ span: Span) -> TextRange? {
    var range: TextRange?
    var start = span.start
    var index = span.start
    func isBreak(at index: Int) -> Bool {
      // A single space between two words of one run stands as it is.
      bytes[index] <= 0x20
        && !(bytes[index] == 0x20 && index > start && index + 1 < span.end
          && bytes[index + 1] > 0x20)
    }
    while index < span.end {
      guard isBreak(at: index) else {
        index += 1
        continue
      }
      if start < index { range = joined(range, appendVerbatim(Span(start, index))) }
      pending = max(pending, .space)
      while index < span.end, bytes[index] <= 0x20 { index += 1 }
      start = index
    }
    if start < span.end { range = joined(range, appendVerbatim(Span(start, span.end))) }
    return range
  }

  /// Appends source bytes as they stand, white space before the first word left out.
  private mutating func appendKept(_ span: Span) -> TextRange? {
    var start = span.start
    if pending != .none {
      while start < span.end, bytes[start] <= 0x20 { start += 1 }
    }
    return start < span.end ? appendVerbatim(Span(start, span.end)) : nil
  }

  private func joined(_ range: TextRange?, _ added: TextRange) -> TextRange {
    TextRange(range?.start ?? added.start, added.end)
  }

  private mutating func appendVerbatim(_ span: Span) -> TextRange {
    appendSeparator(before: span)
    previous = span.end
    return text.append(bytes[span.start..<span.end], for: span)
  }

  private mutating func appendReading(of scalar: Unicode.Scalar, at span: Span) -> TextRange {
    appendSeparator(before: span)
    previous = span.end
    return text.append(UTF8.encode(scalar) ?? .init(), for: span)
  }

  private mutating func appendSeparator(before span: Span) {
    defer { pending = .none }
    guard pending != .none, !text.bytes.isEmpty else { return }
    let byte = pending == .line ? UInt8(ascii: "\n") : UInt8(ascii: " ")
    // Notes are read after the sentence that they interrupt: then the words before come later.
    let gap = Span(min(previous, span.start), span.start)
    _ = text.append(CollectionOfOne(byte), for: gap)
  }

  private mutating func space() -> TextRange? {
    pending = max(pending, .space)
    return nil
  }

  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }
}
