/// The choices that reading leaves.
public struct ReadingOptions: Sendable {
  /// What the elements of an XML format of one's own are; `nil` for the formats that are known.
  public var xmlMapping: XMLMapping?

  /// Creates the usual choices, or others.
  public init(xmlMapping: XMLMapping? = nil) {
    self.xmlMapping = xmlMapping
  }
}
