/// The choices that reading leaves.
public struct ReadingOptions: Sendable {
  /// What the elements of an XML format of one's own are; `nil` for the formats that are known.
  public var xmlMapping: XMLMapping?
  /// How eIds are made.
  public var identifiers: IdentifierStyle
  /// How much is read before a text is refused.
  public var limits: ReadingLimits

  /// Creates the usual choices, or others.
  public init(
    xmlMapping: XMLMapping? = nil, identifiers: IdentifierStyle = .shortest,
    limits: ReadingLimits = ReadingLimits()
  ) {
    self.xmlMapping = xmlMapping
    self.identifiers = identifiers
    self.limits = limits
  }
}

/// How eIds are made where the Akoma Ntoso Naming Convention leaves a choice.
public enum IdentifierStyle: Sendable {
  /// An article whose number is unique in its document has its number alone, `art_76`, as the guidelines
  /// for the UN system (AKN4UN) have it; likewise recitals.
  case shortest
  /// Every eId begins with that of the parent, `part_IV__art_76`, and what lacks a number that it ought to
  /// have is marked, `dvs_nn_1`: the style of bluebell and Indigo.
  case path
}
