import TreatyText

/// Reads the paragraphs and points inside one article whose text comes in one run, as in formats that
/// know articles only: line breaks may have become double spaces or may be lost.
enum ArticleText {
  /// Splits the text of an article.
  ///
  /// - Parameters:
  ///   - range: the article's words in `text`, without number and heading.
  ///   - text: the reading text.
  /// - Returns: the article's own words if it is a leaf, else its provisions.
  /// - Complexity: O(bytes of the range).
  static func content(of range: TextRange, in text: ReadingText) -> ProvisionBuilder.Content {
    let lines = TextLine.lines(in: range, of: text.bytes)
    return content(of: lines, layout: Layout(of: lines, in: text.bytes), in: text.bytes)
  }

  /// Splits the lines of an article, in the layout of the document: a short article does not show how
  /// its lines are broken.
  static func content(
    of lines: [TextLine], layout: Layout, in bytes: [UInt8]
  ) -> ProvisionBuilder.Content {
    guard !lines.isEmpty else { return ProvisionBuilder.Content() }
    var blocks = BlockReader(bytes: bytes, layout: layout, readsHeadings: false).blocks(of: lines)
    blocks = InlineItems(bytes: bytes, blocks: blocks, always: true).blocks
    let tree = ListReader.tree(of: blocks, in: bytes)
    return ProvisionBuilder(bytes: bytes, tree: tree).content()
  }
}
