public import TreatyText

/// Reads an instrument from the bytes of a file, whatever its format.
public struct TreatyReader: Sendable {
  /// The choices that reading leaves.
  public var options: ReadingOptions

  /// Creates a reader.
  public init(options: ReadingOptions = .init()) {
    self.options = options
  }

  /// Reads an instrument.
  ///
  /// - Parameters:
  ///   - name: what the input is called in reports.
  ///   - bytes: the file, in UTF-8, UTF-16, Latin-1 or Windows-1252.
  ///   - format: its format; found from the content if `nil`.
  /// - Throws: ``ReadingError`` if the file is empty, holds no text, is malformed, or goes beyond
  ///   ``ReadingOptions/limits``.
  /// - Complexity: O(bytes).
  public func read(
    name: String, bytes: [UInt8], format: Instrument.Format? = nil
  ) throws(ReadingError) -> Instrument {
    let source = try SourceDecoder.decode(name: name, bytes: bytes)
    let found = format ?? FormatSniffer.format(of: source)
    let instrument: Instrument
    switch found {
    case .text, .markdown:
      try options.limits.checkLines(of: source)
      instrument = PlainTextReader(identifiers: options.identifiers).read(source, format: found)
    default:
      let reading = try XMLReader.read(
        source, format: format ?? (found == .xml ? nil : found), mapping: options.xmlMapping,
        limits: options.limits)
      instrument = Instrument(reading, of: source, identifiers: options.identifiers)
    }
    let marked = instrument.withMarks()
    try options.limits.checkBrackets(of: marked)
    return marked.withDoubtIfEmpty()
  }

  /// Reads one provision that stands on its own, as a record of a data set holds it: the whole text
  /// is one provision, a leading label apart.
  public func readProvision(name: String, text: String) -> Instrument {
    let source = SourceText(name: name, text: text)
    let reading = ReadingText(whole: source)
    let bytes = reading.bytes
    let start = TextBytes.skipSpace(bytes, from: 0, to: bytes.count)
    let end = TextBytes.trimEnd(bytes, from: start, to: bytes.count)
    let labels = LabelScanner.labels(bytes, from: start, to: end).filter(\.isNumbered)
    var node = DraftNode(.paragraph, ownRange: TextRange(start, end))
    if let first = labels.first, let last = labels.last {
      let range = TextRange(first.range.start, last.range.end)
      let words = TextBytes.skipSpace(bytes, from: range.end, to: end)
      if words < end {
        node.label = reading.string(range)
        node.labelRange = range
        node.ownRange = TextRange(words, end)
      }
    }
    return Instrument(
      source: source, text: reading, format: .text, kind: .provision,
      language: LanguageSniffer.language(of: bytes),
      provisions: InstrumentAssembler.provisions(of: [node], in: reading))
  }
}
