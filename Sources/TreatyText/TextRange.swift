/// A half-open range of UTF-8 byte offsets in a ``ReadingText``: the words as they are read, with
/// markup, page furniture and line-end hyphens left out.
///
/// It is a type of its own so that an offset in the reading text is never taken for one in the source.
public struct TextRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset one past the last byte; never less than ``start``.
  public var end: Int

  /// Creates a range.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a range ends before it starts")
    self.start = start
    self.end = end
  }

  /// The number of bytes covered.
  public var length: Int { end - start }

  /// Whether no byte is covered.
  public var isEmpty: Bool { start == end }

  /// Whether every byte of `other` is covered.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether at least one byte is covered by both.
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
}

extension TextRange: Comparable {
  /// Orders by start, then by end.
  public static func < (left: TextRange, right: TextRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
