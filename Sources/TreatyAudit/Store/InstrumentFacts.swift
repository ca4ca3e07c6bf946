import TreatyText

/// What an instrument's metadata says of the things that audits ask about.
struct InstrumentFacts {
  /// The day of signature, ISO 8601, or its year alone; of formats that know only a date of the
  /// document, that.
  private(set) var dateSigned: String?
  /// The day of entry into force, ISO 8601.
  private(set) var dateIntoForce: String?
  /// What sort of instrument it calls itself.
  private(set) var type: String?
  /// The parties, as the source names them.
  private(set) var parties: [String] = []

  /// Reads the metadata of the formats that have some.
  init(_ instrument: Instrument) {
    var documentType: String?
    for (key, value) in instrument.metadata where !value.isEmpty {
      switch key {
      case "date_signed", "FRBRdate", "date": dateSigned = dateSigned ?? Self.isoDate(value)
      case "date_into_force": dateIntoForce = dateIntoForce ?? Self.isoDate(value)
      case "type", "FRBRsubtype": type = type ?? value
      case "name" where instrument.format == .akomaNtoso: documentType = documentType ?? value
      case "parties", "parties_original":
        parties += value.split(whereSeparator: { ",;".contains($0) }).map { name in
          name.split(separator: " ").joined(separator: " ")
        }
      default: break
      }
    }
    type = type ?? documentType
  }

  /// Publishers write 2999 or 9999 where they know no date; what is later than this is none.
  private static let lastYear = 2200

  /// `2007-04-03` from that or from `20070403`, `2007` from that; `nil` for what is no date.
  static func isoDate(_ text: String) -> String? {
    let parts = text.prefix { $0 != "T" }.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      return nil
    }
    guard let year = Int(text.prefix(4)), year <= lastYear else { return nil }
    switch parts.map(\.count) {
    case [4], [4, 2], [4, 2, 2]: return parts.joined(separator: "-")
    case [8]:
      let digits = parts[0]
      return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
    default: return nil
    }
  }
}
