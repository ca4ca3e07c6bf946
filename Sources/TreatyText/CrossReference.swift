/// Words that point at another provision: "paragraph 2 (a) of Article 5".
public struct CrossReference: Sendable {
  /// Where a reference leads.
  public enum Target: Sendable, Hashable {
    /// A provision of this instrument: its index in ``Instrument/provisions``.
    case provision(Int)
    /// A provision of another instrument, or an instrument as a whole.
    case external
    /// A provision that this instrument ought to have and does not; the eId that was sought.
    case dangling(eId: String)
  }

  /// The referring words in the source.
  public var span: Span
  /// The same in the reading text.
  public var range: TextRange
  /// Where it leads; several for "Articles 5, 7 and 9 to 12".
  public var targets: [Target]

  /// Creates a reference.
  public init(span: Span, range: TextRange, targets: [Target]) {
    self.span = span
    self.range = range
    self.targets = targets
  }
}
