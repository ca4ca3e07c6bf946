public import TreatyText

/// A change of a text that leaves its meaning alone.
public struct Correction: Sendable, Hashable {
  /// What it mends.
  public enum Kind: String, Sendable, CaseIterable {
    /// White space.
    case typographic
    /// Numbers of paragraphs and points to which nothing refers.
    case numbering
  }

  /// What it mends.
  public var kind: Kind
  /// The bytes of the source that are replaced.
  public var span: Span
  /// What stands there instead, as UTF-8.
  public var replacement: [UInt8]
  /// What is done, in a few words: `3 becomes 2`.
  public var account: String
}

extension SourceText {
  /// The bytes of the file with corrections made.
  ///
  /// - Parameter corrections: in order of place, not overlapping.
  public func corrected(by corrections: [Correction]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var from = 0
    for correction in corrections where correction.span.start >= from {
      result += bytes[from..<correction.span.start]
      result += correction.replacement
      from = correction.span.end
    }
    return result + bytes[from...]
  }
}
