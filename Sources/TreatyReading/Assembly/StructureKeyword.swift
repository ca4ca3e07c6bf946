import TreatyText

/// A word that names a division in front of its number: "Article 5", "PARTIE II", "Capítulo 3".
struct StructureKeyword: Sendable {
  /// The word in lower case.
  let word: String
  /// What it opens.
  let kind: ProvisionKind
  /// The element reference for eIds where it is not that of the kind.
  let reference: String?

  private let scalars: [Unicode.Scalar]

  private init(_ word: String, _ kind: ProvisionKind, reference: String? = nil) {
    self.word = word
    self.kind = kind
    self.reference = reference
    scalars = Array(word.unicodeScalars)
  }

  /// The divisions, longer words before their beginnings.
  static let all: [StructureKeyword] = [
    StructureKeyword("articles", .article), StructureKeyword("article", .article),
    StructureKeyword("artículo", .article), StructureKeyword("articulo", .article),
    StructureKeyword("artikel", .article), StructureKeyword("artigo", .article),
    StructureKeyword("art", .article),
    StructureKeyword("rule", .article, reference: "rule"),
    StructureKeyword("règle", .article, reference: "rule"),
    StructureKeyword("regla", .article, reference: "rule"),
    StructureKeyword("regulation", .article, reference: "rule"),
    StructureKeyword("principle", .article, reference: "rule"),
    StructureKeyword("principe", .article, reference: "rule"),
    StructureKeyword("standard", .article, reference: "rule"),
    StructureKeyword("guideline", .article, reference: "rule"),
    StructureKeyword("part", .part), StructureKeyword("partie", .part),
    StructureKeyword("parte", .part),
    StructureKeyword("title", .titleDivision), StructureKeyword("titre", .titleDivision),
    StructureKeyword("título", .titleDivision), StructureKeyword("titulo", .titleDivision),
    StructureKeyword("chapter", .chapter), StructureKeyword("chapitre", .chapter),
    StructureKeyword("capítulo", .chapter), StructureKeyword("capitulo", .chapter),
    StructureKeyword("sub-chapter", .chapter, reference: "subchp"),
    StructureKeyword("subchapter", .chapter, reference: "subchp"),
    StructureKeyword("sub-section", .section, reference: "subsec"),
    StructureKeyword("subsection", .section, reference: "subsec"),
    StructureKeyword("section", .section), StructureKeyword("sec", .section),
    StructureKeyword("sección", .section),
    StructureKeyword("seccion", .section),
    StructureKeyword("annexe", .annex), StructureKeyword("annex", .annex),
    StructureKeyword("anexo", .annex), StructureKeyword("schedule", .annex),
    StructureKeyword("appendix", .annex), StructureKeyword("appendice", .annex),
    StructureKeyword("apéndice", .annex), StructureKeyword("attachment", .annex),
    StructureKeyword("sous-chapitre", .chapter, reference: "subchp"),
    StructureKeyword("sous-section", .section, reference: "subsec"),
    StructureKeyword("protocol", .annex), StructureKeyword("protocole", .annex),
    StructureKeyword("protocolo", .annex), StructureKeyword("adjunto", .annex),
    StructureKeyword("paragraph", .paragraph), StructureKeyword("paragraphe", .paragraph),
    StructureKeyword("párrafo", .paragraph),
  ]

  /// The divisions by their words.
  static let byWord: [String: StructureKeyword] = Dictionary(
    all.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })

  /// What follows the word in `label`, if `label` begins with the word as a whole.
  func rest(of label: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    guard label.count > scalars.count else { return nil }
    for (mine, theirs) in zip(scalars, label) where !Self.isSameLetter(mine, theirs) { return nil }
    let rest = label.dropFirst(scalars.count)
    guard let next = rest.first, !next.properties.isAlphabetic else { return nil }
    return rest
  }

  /// Whether a letter is this small letter, or its capital.
  private static func isSameLetter(_ small: Unicode.Scalar, _ letter: Unicode.Scalar) -> Bool {
    guard !letter.isASCII else { return letter.value | 0x20 == small.value }
    return letter == small || letter.properties.lowercaseMapping == String(small)
  }
}
