/// How much is read before a text is refused, so that no file can exhaust the machine.
///
/// All stand well above any treaty. A refusal names the limit, the place, and what to do.
public struct ReadingLimits: Sendable, Hashable {
  /// The longest line of a plain text, in bytes of UTF-8.
  public var lineBytes = 256 << 20
  /// The deepest nesting of square brackets.
  public var bracketDepth = 256
  /// The largest XML document, in bytes of UTF-8.
  public var xmlBytes = 64 << 20
  /// The deepest nesting of XML elements; libxml2 itself stops at 256.
  public var xmlDepth = 200
  /// The most attributes that one XML element may have.
  public var xmlAttributes = 1_000

  /// Creates the usual limits.
  public init() {}

  /// What a size in bytes is called in messages: `64 MB`.
  public static func size(_ bytes: Int) -> String {
    for (unit, name) in [(1 << 20, "MB"), (1 << 10, "KB")] where bytes % unit == 0 && bytes > 0 {
      return "\(bytes / unit) \(name)"
    }
    return "\(bytes) bytes"
  }
}
