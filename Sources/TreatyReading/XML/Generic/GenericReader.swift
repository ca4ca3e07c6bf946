import TreatyText

/// Reads XML of no known format, by a mapping or as blocks of words.
struct GenericReader {
  private let tree: XMLTree
  private let mapping: XMLMapping?

  /// Creates a reader of a parsed document.
  init(_ tree: XMLTree, mapping: XMLMapping?) {
    self.tree = tree
    self.mapping = mapping
  }

  /// Reads the document. Without a mapping its provisions are of low confidence, and a diagnostic says so.
  func read() -> XMLReading {
    guard let mapping else { return readBlocks() }
    var reader = XMLProvisionReader(tree, vocabulary: MappedVocabulary(mapping, tree))
    let roots = ChapeauFinder.mark(reader.read(), in: reader.text)
    return reading(
      roots, reader.text, reader.skipped, kind: mapping.isResolution ? .resolution : .treaty)
  }

  private func readBlocks() -> XMLReading {
    var reader = XMLProvisionReader(tree, vocabulary: GenericVocabulary(tree))
    let roots = reader.read().map { node in
      var node = node
      node.confidence = .low
      return node
    }
    var reading = reading(roots, reader.text, reader.skipped, kind: .treaty)
    reading.diagnostics.append(
      Diagnostic(
        source: tree.source.name,
        position: tree.source.position(at: tree.nodes[0].span.start), severity: .warning,
        message: "the XML format of <\(tree.name(of: 0))> is not known, so its text is read as "
          + "paragraphs; a mapping file can say what its elements are"))
    return reading
  }

  private func reading(
    _ roots: [DraftNode], _ text: ReadingText, _ skipped: [Span], kind: Instrument.Kind
  ) -> XMLReading {
    XMLReading(
      format: .xml, kind: kind,
      title: roots.first { $0.kind == .title }?.ownRange.map(text.string),
      language: tree.attribute("lang", of: 0).flatMap(LanguageCode.twoLetters), text: text,
      roots: roots, skipped: skipped)
  }
}
