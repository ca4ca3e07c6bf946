import TreatyText

extension Instrument {
  /// The instrument that a reader of XML found in `source`.
  init(
    _ reading: XMLReading, of source: SourceText, identifiers: IdentifierStyle = .shortest
  ) {
    self.init(
      source: source, text: reading.text, format: reading.format, kind: reading.kind,
      title: reading.title,
      language: Instrument.language(declared: reading.language, of: reading.text),
      provisions: InstrumentAssembler.provisions(
        of: reading.roots, in: reading.text, style: identifiers),
      skipped: reading.skipped.sorted(), metadata: reading.metadata,
      diagnostics: reading.diagnostics)
  }

  /// The language that the file declares; but templates declare English whatever is written into them.
  private static func language(declared: String?, of text: ReadingText) -> String {
    guard let declared, declared != "en" else { return LanguageSniffer.language(of: text.bytes) }
    return declared
  }
}
