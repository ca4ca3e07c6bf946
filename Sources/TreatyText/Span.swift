/// A half-open range of UTF-8 byte offsets in a source text.
///
/// Offsets count bytes of ``SourceText/bytes``, which is the file itself for UTF-8 files and its
/// transcoding otherwise; ``SourceText/position(at:)`` gives the offset in the file.
public struct Span: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset one past the last byte; never less than ``start``.
  public var end: Int

  /// Creates a span.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span ends before it starts")
    self.start = start
    self.end = end
  }

  /// The number of bytes covered.
  public var length: Int { end - start }

  /// Whether no byte is covered.
  public var isEmpty: Bool { start == end }

  /// Whether every byte of `other` is covered.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

  /// Whether at least one byte is covered by both.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
}

extension Span: Comparable {
  /// Orders by start, then by end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
