import TreatyText

extension Instrument {
  /// The instrument that a reader of XML found in `source`.
  init(
    _ reading: XMLReading, of source: SourceText, identifiers: IdentifierStyle = .shortest
  ) {
    self.init(
      source: source, text: reading.text, format: reading.format, kind: reading.kind,
      title: reading.title,
      language: reading.language ?? LanguageSniffer.language(of: reading.text.bytes),
      provisions: InstrumentAssembler.provisions(
        of: reading.roots, in: reading.text, style: identifiers),
      skipped: reading.skipped.sorted(), metadata: reading.metadata,
      diagnostics: reading.diagnostics)
  }
}
