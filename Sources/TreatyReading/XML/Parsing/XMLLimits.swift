/// How much of an XML document is read before it is refused.
///
/// The limits stand well above any treaty; they keep a hostile file from exhausting the reader.
struct XMLLimits {
  /// The largest document, in bytes.
  var bytes = 64 << 20
  /// The deepest nesting of elements.
  var depth = 200
  /// The most attributes that one element may have.
  var attributesPerElement = 1_000

  /// The limits that the readers use.
  static let standard = XMLLimits()
}
