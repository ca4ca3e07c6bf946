/// What an instrument's metadata says of the things that audits ask about.
struct InstrumentFacts {
  /// The day of signature, ISO 8601.
  var dateSigned: String?
  /// The day of entry into force, ISO 8601.
  var dateIntoForce: String?
  /// What sort of instrument it calls itself.
  var type: String?
  /// The parties, as the source names them.
  var parties: [String] = []

  /// Reads the metadata of the formats that have some.
  init(_ metadata: [(key: String, value: String)]) {
    for (key, value) in metadata where !value.isEmpty {
      switch key {
      case "date_signed": dateSigned = dateSigned ?? value
      case "date_into_force": dateIntoForce = dateIntoForce ?? value
      case "type": type = type ?? value
      case "parties", "party", "partyisocode", "parties_original":
        parties += value.split(whereSeparator: { ",; ".contains($0) }).map(String.init)
      default: break
      }
    }
  }
}
