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
