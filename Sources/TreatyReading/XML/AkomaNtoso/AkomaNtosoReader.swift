import TreatyText

/// Reads Akoma Ntoso 3.0 and 2.0.
struct AkomaNtosoReader {
  private let tree: XMLTree

  /// Creates a reader of a parsed document.
  init(_ tree: XMLTree) { self.tree = tree }

  /// Whether the document is Akoma Ntoso: by its root, or by the namespace of a fragment.
  static func recognizes(_ tree: XMLTree) -> Bool {
    let namespace = tree.namespace(of: 0)
    return tree.name(of: 0) == "akomaNtoso" || namespace.hasPrefix("http://www.akomantoso.org/")
      || namespace.hasPrefix("http://docs.oasis-open.org/legaldocml/ns/akn/")
  }

  /// Reads the document.
  func read() -> XMLReading {
    var reader = XMLProvisionReader(tree, vocabulary: AkomaNtosoVocabulary(tree))
    let roots = reader.read()
    return XMLReading(
      format: .akomaNtoso, kind: kind, title: title, language: language, text: reader.text,
      roots: roots, skipped: reader.skipped, metadata: metadata)
  }

  /// The document elements, which say what sort of instrument it is.
  private static let documents: Set<String> = [
    "act", "bill", "doc", "statement", "debate", "debateReport", "judgment", "documentCollection",
    "officialGazette", "amendment", "amendmentList", "portion",
  ]

  private var document: Int? {
    tree.nodes.indices.first { Self.documents.contains(tree.name(of: $0)) }
  }

  private var kind: Instrument.Kind {
    document.map(tree.name) == "statement" || isNamedResolution ? .resolution : .treaty
  }

  /// Whether a document that is no statement says that it is a resolution: in its name, its subtype or
  /// its address.
  var isNamedResolution: Bool {
    guard let document else { return false }
    var names = [tree.attribute("name", of: document)]
    for element in ["FRBRsubtype", "FRBRthis"] {
      names.append(
        tree.descendant(element, of: document).flatMap { tree.attribute("value", of: $0) })
    }
    return names.contains { $0?.lowercased().contains("resolution") == true }
  }

  private var title: String? {
    (tree.descendant("docTitle", of: 0) ?? tree.descendant("longTitle", of: 0))
      .map(tree.foldedText)
  }

  /// The language of the expression, as two letters.
  private var language: String? {
    let code = tree.descendant("FRBRlanguage", of: 0).flatMap { tree.attribute("language", of: $0) }
    return (code ?? tree.attribute("lang", of: 0)).flatMap(LanguageCode.twoLetters)
  }

  private var metadata: [(key: String, value: String)] {
    var found: [(key: String, value: String)] = []
    if let document, let name = tree.attribute("name", of: document) {
      found.append(("name", name))
    }
    guard let work = tree.descendant("FRBRWork", of: 0) else { return found }
    for element in tree.elements(of: work) {
      let name = tree.name(of: element)
      guard
        let value = tree.attribute("value", of: element) ?? tree.attribute("date", of: element)
          ?? tree.attribute("href", of: element), !value.isEmpty
      else { continue }
      found.append((name, value))
    }
    return found
  }
}
