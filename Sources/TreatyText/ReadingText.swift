/// The words of an instrument as they are read: one run of UTF-8 in which markup, page furniture and
/// line-end hyphens do not occur, with a way back from each byte to the source.
public struct ReadingText: Sendable {
  /// A run of reading text that comes from one run of the source.
  public struct Segment: Hashable, Sendable {
    /// Where the run lies in the reading text.
    public var text: TextRange
    /// Where it comes from. Where the lengths differ (`&amp;` read as `&`, a line end read as a space)
    /// every byte of the run stands for the whole of the span.
    public var source: Span

    /// Creates a segment.
    public init(text: TextRange, source: Span) {
      self.text = text
      self.source = source
    }
  }

  /// The reading text, valid UTF-8.
  public private(set) var bytes: [UInt8]
  /// The runs that make it up, in order, without gaps in the reading text.
  public private(set) var segments: [Segment]

  /// Creates an empty reading text.
  public init() {
    bytes = []
    segments = []
  }

  /// The reading text that is the whole of `source`, byte for byte.
  public init(whole source: SourceText) {
    bytes = source.bytes
    segments = [
      Segment(text: TextRange(0, source.bytes.count), source: Span(0, source.bytes.count))
    ]
  }

  /// Appends source bytes as they stand.
  ///
  /// - Returns: where they lie in the reading text.
  @discardableResult
  public mutating func append(_ span: Span, of source: SourceText) -> TextRange {
    append(source.bytes[span.start..<span.end], for: span)
  }

  /// Appends `replacement` as the reading of `span`: a decoded character reference, or a space for a
  /// line end.
  ///
  /// - Returns: where it lies in the reading text.
  @discardableResult
  public mutating func append(
    _ replacement: some Collection<UInt8>, for span: Span
  ) -> TextRange {
    let start = bytes.count
    bytes.append(contentsOf: replacement)
    let range = TextRange(start, bytes.count)
    guard !range.isEmpty else { return range }
    if let last = segments.last, last.source.end == span.start,
      last.text.length == last.source.length, range.length == span.length
    {
      segments[segments.count - 1] = Segment(
        text: TextRange(last.text.start, range.end), source: Span(last.source.start, span.end))
    } else {
      segments.append(Segment(text: range, source: span))
    }
    return range
  }

  /// The source span that a range of reading text comes from, from its first byte to its last, what
  /// was left out in between included.
  ///
  /// - Complexity: O(log segments).
  public func sourceSpan(of range: TextRange) -> Span {
    guard !range.isEmpty else {
      let offset = sourceOffset(of: range.start, atEnd: false)
      return Span(offset, offset)
    }
    let start = sourceOffset(of: range.start, atEnd: false)
    return Span(start, max(start, sourceOffset(of: range.end, atEnd: true)))
  }

  /// The text of a range.
  public func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The source offset of a boundary; `atEnd` says that it closes a range, so that it belongs to the
  /// byte before it.
  private func sourceOffset(of offset: Int, atEnd: Bool) -> Int {
    guard let last = segments.last else { return 0 }
    let sought = atEnd ? offset - 1 : offset
    if sought >= last.text.end { return last.source.end }
    let segment = segments[segments.countOfPrefix { $0.text.end <= sought }]
    guard segment.text.length == segment.source.length else {
      return atEnd ? segment.source.end : segment.source.start
    }
    return segment.source.start + (offset - segment.text.start)
  }
}
