/// One input as bytes, with what is needed to turn an offset into a line and a column.
public struct SourceText: Sendable {
  /// How the file was encoded.
  public enum Encoding: String, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case latin1 = "iso-8859-1"
    case windows1252 = "windows-1252"
  }

  /// A place in the file.
  public struct Position: Hashable, Sendable {
    /// Byte offset in the file as it lies on disk, from 0.
    public var offset: Int
    /// Line, from 1. Lines end at LF, CR LF or a lone CR; a form feed ends none.
    public var line: Int
    /// Column in Unicode scalars, from 1.
    public var column: Int

    /// Creates a position.
    public init(offset: Int, line: Int, column: Int) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// What the input is called in reports: its path as given, or `-`.
  public let name: String
  /// The text as valid UTF-8. A byte order mark is kept, so that offsets are those of the file.
  public let bytes: [UInt8]
  /// How the file was encoded before it became ``bytes``.
  public let encoding: Encoding
  /// The offset in ``bytes`` at which each line starts, in order; the first is 0.
  public let lineStarts: [Int]
  /// For transcoded files, pairs (offset in ``bytes``, offset in the file) at which the difference
  /// between the two changes, in order; empty for UTF-8.
  let fileOffsets: [(text: Int, file: Int)]

  /// Counts scalars up to an offset, so that a column costs no walk along a line of megabytes.
  let scalarCounts: ScalarCounts

  /// Creates a source text from valid UTF-8.
  ///
  /// - Parameters:
  ///   - name: what the input is called in reports.
  ///   - bytes: valid UTF-8.
  ///   - encoding: how the file was encoded.
  ///   - fileOffsets: for transcoded files, pairs (offset in `bytes`, offset in the file), one for
  ///     each scalar whose length differs between the two, in order.
  /// - Complexity: O(n) in the number of bytes.
  public init(
    name: String, bytes: [UInt8], encoding: Encoding = .utf8,
    fileOffsets: [(text: Int, file: Int)] = []
  ) {
    self.name = name
    self.bytes = bytes
    self.encoding = encoding
    self.fileOffsets = fileOffsets
    self.lineStarts = LineIndex.starts(of: bytes)
    self.scalarCounts = ScalarCounts(bytes)
  }

  /// Creates a source text from a string.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The place of the byte at `offset` (0 … `bytes.count`).
  ///
  /// - Complexity: O(log lines).
  public func position(at offset: Int) -> Position {
    let line = LineIndex.line(containing: offset, in: lineStarts)
    let column =
      scalarCounts.count(before: offset, in: bytes)
      - scalarCounts.count(before: lineStarts[line], in: bytes)
    return Position(offset: fileOffset(of: offset), line: line + 1, column: column + 1)
  }

  /// The bytes of line `line` (from 1) without its line end.
  public func line(_ line: Int) -> Span {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return Span(start, end)
  }

  /// The text of a span.
  public func string(_ span: Span) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The offset in the file of the byte at `offset` of ``bytes``: the same for UTF-8 files.
  ///
  /// - Complexity: O(log of the number of scalars that changed length).
  public func fileOffset(of offset: Int) -> Int {
    let before = fileOffsets.countOfPrefix { $0.text <= offset }
    guard before > 0 else { return offset }
    let anchor = fileOffsets[before - 1]
    return anchor.file + (offset - anchor.text)
  }
}
