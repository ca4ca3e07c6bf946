public import TreatyText

/// Writes an instrument as Akoma Ntoso 3.0 that validates against the schema of the OASIS standard.
///
/// Treaties become `act`, resolutions `statement`, as the guidelines for the UN system (AKN4UN) have it;
/// eIds are those of the provisions. Every word of every provision is kept, white space folded. Brackets
/// are text: Akoma Ntoso has no element for them.
public struct AkomaNtosoWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The document, as UTF-8.
  ///
  /// - Complexity: O(words and provisions).
  public func write(_ instrument: Instrument) -> [UInt8] {
    var document = AkomaNtosoDocument(instrument)
    return document.write()
  }
}
