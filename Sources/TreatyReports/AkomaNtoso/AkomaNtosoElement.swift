import TreatyText

/// The Akoma Ntoso element of a provision.
struct AkomaNtosoElement {
  /// Its name.
  let name: String
  /// The value of its attribute `name`, for containers that have no element of their own.
  let containerName: String?

  /// The element for a provision of the body.
  ///
  /// The last part of the eId tells what the provision was called in its source: `subsec_2` is a
  /// subsection, although it is a paragraph to the reader.
  init(of provision: Provision) {
    let reference = Self.reference(of: provision.id)
    if let name = Self.names[reference] {
      self.name = name
      containerName = nil
      return
    }
    switch provision.kind {
    case .part, .chapter, .section, .article, .point:
      name = provision.kind.rawValue
      containerName = nil
    case .titleDivision:
      name = "title"
      containerName = nil
    case .paragraph, .operativeParagraph:
      name = "paragraph"
      containerName = nil
    case .subparagraph, .chapeau, .wrapUp, .recital, .preambularParagraph:
      name = "alinea"
      containerName = nil
    case .title, .preamble, .annex, .testimonium, .signature, .note, .heading:
      name = "hcontainer"
      containerName = provision.kind.rawValue
    }
  }

  /// The element reference that ends an eId: `point` for `art_4__list_1__point_a`.
  static func reference(of id: String) -> Substring {
    let last = lastSeparator(in: id).map { id[$0.upperBound...] } ?? id[...]
    return last.prefix { $0 != "_" }
  }

  /// The eId without its last part: `art_4__list_1` for `art_4__list_1__point_a`.
  static func outerID(of id: String) -> String? {
    lastSeparator(in: id).map { String(id[..<$0.lowerBound]) }
  }

  private static func lastSeparator(in id: String) -> Range<String.Index>? {
    var last: Range<String.Index>?
    var rest = id[...]
    while let separator = rest.firstRange(of: "__") {
      last = separator
      rest = rest[separator.upperBound...]
    }
    return last
  }

  /// Elements of the hierarchy by the references of the naming convention.
  private static let names: [Substring: String] = [
    "al": "alinea", "art": "article", "book": "book", "chp": "chapter", "cl": "clause",
    "dvs": "division", "indent": "indent", "item": "point", "level": "level", "para": "paragraph",
    "part": "part", "point": "point", "proviso": "proviso", "rule": "rule", "sec": "section",
    "subchp": "subchapter", "subcl": "subclause", "subdvs": "subdivision",
    "subpara": "subparagraph", "subpart": "subpart", "subrule": "subrule", "subsec": "subsection",
    "subtitle": "subtitle", "title": "title", "tome": "tome", "transitional": "transitional",
  ]
}
