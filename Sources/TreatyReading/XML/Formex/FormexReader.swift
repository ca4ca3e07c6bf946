import TreatyText

/// Reads Formex 4.
struct FormexReader {
  private let tree: XMLTree

  /// Creates a reader of a parsed document.
  init(_ tree: XMLTree) { self.tree = tree }

  /// Whether the document is a Formex act, agreement or annex.
  static func recognizes(_ tree: XMLTree) -> Bool {
    let roots = ["ACT", "AGR", "ANNEX", "CONS.ACT", "CONS.DOC", "CONS.ANNEX", "GENERAL"]
    guard roots.contains(tree.name(of: 0)) else { return false }
    return tree.child("BIB.INSTANCE", of: 0) != nil || tree.child("INFO.CONSLEG", of: 0) != nil
      || tree.attribute("noNamespaceSchemaLocation", of: 0)?.contains("formex") == true
  }

  /// Reads the document.
  func read() -> XMLReading {
    var reader = XMLProvisionReader(tree, vocabulary: FormexVocabulary())
    let roots = ChapeauFinder.mark(reader.read(), in: reader.text)
    return XMLReading(
      format: .formex, kind: .treaty, title: title(in: roots, reader.text),
      language: tree.descendant("LG.DOC", of: 0).map(tree.foldedText)
        .flatMap(LanguageCode.twoLetters),
      text: reader.text, roots: roots, skipped: reader.skipped, metadata: metadata)
  }

  private func title(in roots: [DraftNode], _ text: ReadingText) -> String? {
    guard let first = roots.first else { return nil }
    let range = first.kind == .title ? first.ownRange : first.headingRange ?? first.labelRange
    return range.map { range in
      text.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  private var metadata: [(key: String, value: String)] {
    guard let record = tree.child("BIB.INSTANCE", of: 0) else { return [] }
    var found: [(key: String, value: String)] = []
    if let date = tree.child("DATE", of: record), let iso = tree.attribute("ISO", of: date) {
      found.append(("date", iso))
    }
    if let number = tree.child("NO.DOC", of: record) {
      found.append(("number", tree.foldedText(of: number)))
    }
    return found
  }
}
