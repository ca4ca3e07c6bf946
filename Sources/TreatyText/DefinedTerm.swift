/// A term to which the instrument gives a meaning: "X" means …; hereinafter "X".
public struct DefinedTerm: Sendable {
  /// The term as printed.
  public var term: String
  /// Where it stands in the reading text.
  public var range: TextRange
  /// The index in ``Instrument/provisions`` of the provision that defines it.
  public var provision: Int

  /// Creates a defined term.
  public init(term: String, range: TextRange, provision: Int) {
    self.term = term
    self.range = range
    self.provision = provision
  }
}
