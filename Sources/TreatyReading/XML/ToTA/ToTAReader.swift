import TreatyText

/// Reads the Texts of Trade Agreements (mappingtreaties/tota).
///
/// The format has two levels only. "Preamble" and "Conclusion" are chapters whose one article has no
/// number; paragraphs and points are plain text inside `article`.
struct ToTAReader {
  private let tree: XMLTree

  /// Creates a reader of a parsed document.
  init(_ tree: XMLTree) { self.tree = tree }

  /// Whether the document is a ToTA treaty.
  static func recognizes(_ tree: XMLTree) -> Bool {
    guard tree.name(of: 0) == "treaty", let body = tree.child("body", of: 0) else { return false }
    return tree.child("chapter", of: body) != nil || tree.child("meta", of: 0) != nil
  }

  /// Reads the document.
  func read() -> XMLReading {
    var reader = XMLProvisionReader(tree, vocabulary: ToTAVocabulary())
    let divisions = reader.read()
    let roots = ToTAArticles(divisions, in: reader.text).read(divisions)
    let meta = tree.child("meta", of: 0)
    return XMLReading(
      format: .tota, kind: .treaty,
      title: meta.flatMap { tree.child("name", of: $0) }.map(tree.foldedText),
      language: meta.flatMap { tree.child("language", of: $0) }.map(tree.foldedText)
        .flatMap(LanguageCode.twoLetters),
      text: reader.text, roots: roots, skipped: reader.skipped,
      metadata: meta.map(metadata) ?? [])
  }

  /// The record of the agreement; lists such as the parties are joined by commas.
  private func metadata(_ meta: Int) -> [(key: String, value: String)] {
    tree.elements(of: meta).compactMap { element in
      let parts = tree.elements(of: element)
      let value =
        parts.isEmpty
        ? tree.foldedText(of: element)
        : parts.map(tree.foldedText).joined(separator: ",")
      return value.isEmpty ? nil : (tree.name(of: element), value)
    }
  }
}
