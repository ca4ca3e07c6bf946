import TreatyText

/// The elements of the Texts of Trade Agreements: chapters and articles, with number and name in
/// attributes.
struct ToTAVocabulary: XMLVocabulary {
  var labelAttribute: String? { "number" }
  var headingAttribute: String? { "name" }

  func role(of element: Int, in tree: XMLTree) -> XMLRole {
    switch tree.name(of: element) {
    case "meta": .skipped
    case "chapter": .provision(kind(of: element, in: tree))
    case "article": .provision(.article)
    default: .block
    }
  }

  /// The kind of a "chapter", which may be a part or a title, by its number.
  private func kind(of element: Int, in tree: XMLTree) -> ProvisionKind {
    guard let number = tree.attribute("number", of: element),
      let keyword = StructureKeyword.opening(number), keyword.kind.isContainer
    else { return .chapter }
    return keyword.kind
  }
}
