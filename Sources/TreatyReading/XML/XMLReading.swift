import TreatyText

/// What a reader of XML makes of a document, before eIds are given.
struct XMLReading {
  /// The format.
  var format: Instrument.Format
  /// What sort of instrument it is.
  var kind: Instrument.Kind
  /// Its title.
  var title: String?
  /// Its language, where the document says it.
  var language: String?
  /// The words.
  var text: ReadingText
  /// The provisions.
  var roots: [DraftNode]
  /// Source ranges of words that are no part of the instrument.
  var skipped: [Span]
  /// What the document says about itself.
  var metadata: [(key: String, value: String)] = []
  /// What the reader has to say.
  var diagnostics: [Diagnostic] = []
}

extension XMLReading {
  /// The instrument, with eIds.
  ///
  /// - Parameter language: the language where the document does not say it.
  func instrument(from source: SourceText, language: @autoclosure () -> String) -> Instrument {
    Instrument(
      source: source, text: text, format: format, kind: kind, title: title,
      language: self.language ?? language(),
      provisions: InstrumentAssembler.provisions(of: roots, in: text), skipped: skipped,
      metadata: metadata, diagnostics: diagnostics)
  }
}
