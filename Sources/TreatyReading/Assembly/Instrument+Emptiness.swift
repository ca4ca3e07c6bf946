import TreatyText

extension Instrument {
  /// The instrument, with a word that nothing was found in it where that is so: a text that passes because
  /// nothing in it could be read is not one that is clean.
  func withDoubtIfEmpty() -> Instrument {
    let bare: Set<ProvisionKind> = [.title, .heading, .note, .signature]
    guard provisions.allSatisfy({ bare.contains($0.kind) }) else { return self }
    var instrument = self
    instrument.diagnostics.append(
      Diagnostic(
        source: source.name, severity: .warning,
        message: "no provision was found in it"
          + (provisions.isEmpty ? "" : " beside titles and notes")
          + ", so that there is nothing to measure or to lint"))
    return instrument
  }
}
