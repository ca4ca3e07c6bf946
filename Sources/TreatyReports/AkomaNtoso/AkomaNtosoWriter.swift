public import TreatyText

/// Writes an instrument as Akoma Ntoso 3.0 that validates against the schema of the OASIS standard.
///
/// Treaties become `act`, resolutions `statement`, as the guidelines for the UN system (AKN4UN) have it;
/// eIds are those of the provisions. Every word of every provision is kept, white space folded. Brackets
/// are text: Akoma Ntoso has no element for them.
public struct AkomaNtosoWriter: Sendable {
  /// What stands where the schema demands a fact that the instrument does not give.
  public enum Placeholder: String, Sendable, CaseIterable {
    /// The author of the text: an organisation called "unknown".
    case author = "#unknown"
    /// The date: the first day of the calendar, named "unknown".
    case date = "0001-01-01"
    /// The country or organisation: a code that ISO 3166-1 leaves to its users, for "unknown".
    case country = "zz"

    /// `date (0001-01-01)`.
    public var sentencePart: String {
      switch self {
      case .author: "author (\(rawValue))"
      case .date: "date (\(rawValue))"
      case .country: "country (\(rawValue))"
      }
    }
  }

  /// Creates a writer.
  public init() {}

  /// The placeholders that an instrument is written with.
  public func placeholders(of instrument: Instrument) -> [Placeholder] {
    AkomaNtosoMetadata(instrument).placeholders
  }

  /// The document, as UTF-8.
  ///
  /// - Complexity: O(words and provisions).
  public func write(_ instrument: Instrument) -> [UInt8] {
    var document = AkomaNtosoDocument(instrument)
    return document.write()
  }
}
