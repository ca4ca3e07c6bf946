import TreatyText

/// Reads plain text and Markdown: lines, blocks, headings, lists, and the document around them.
struct PlainTextReader {
  /// How eIds are made.
  var identifiers = IdentifierStyle.shortest

  /// Reads a source text.
  ///
  /// - Complexity: O(bytes).
  func read(_ source: SourceText, format: Instrument.Format) -> Instrument {
    var sourceLines = SourceLine.lines(of: source)
    if format == .markdown { MarkdownMarks.mark(&sourceLines, in: source.bytes) }
    MarginNumbers.mark(&sourceLines, in: source.bytes)
    WikiHeadings.mark(&sourceLines, in: source.bytes)
    Furniture.mark(&sourceLines, in: source.bytes)
    CommentLines.mark(&sourceLines, in: source.bytes)
    var lined = LinedText(source, lines: sourceLines)
    let bytes = lined.text.bytes
    lined.lines = RunOnLines.split(lined.lines, in: bytes)
    let layout = Layout(of: lined.lines, in: bytes)
    var blocks = BlockReader(bytes: bytes, layout: layout).blocks(of: lined.lines)
    Quotations.mark(&blocks, in: bytes)
    HeadingOrder.confirm(&blocks)
    let contents = ContentsList.blocks(in: blocks, bytes: bytes)
    for index in contents { lined.skipped.append(lined.text.sourceSpan(of: blocks[index].range)) }
    let isContents = Set(contents)
    blocks = blocks.indices.filter { !isContents.contains($0) }.map { blocks[$0] }
    blocks = InlineItems(bytes: bytes, blocks: blocks).blocks

    let isResolution = ResolutionDetector.matches(blocks, in: bytes)
    let document =
      isResolution
      ? ResolutionReader.document(of: blocks, in: bytes)
      : TreatyDocument.document(of: blocks, in: bytes)
    lined.skipped.sort()
    return Instrument(
      source: source, text: lined.text, format: format,
      kind: isResolution ? .resolution : .treaty, title: document.title,
      language: LanguageSniffer.language(of: bytes),
      provisions: InstrumentAssembler.provisions(
        of: document.roots, in: lined.text, style: identifiers),
      skipped: lined.skipped)
  }
}

/// The provisions of a document with its title.
struct Document {
  var title: String?
  var roots: [DraftNode]
}
