import TreatyText

/// The elements of the Texts of Trade Agreements: chapters and articles, with number and name in
/// attributes.
struct ToTAVocabulary: XMLVocabulary {
  var labelAttribute: String? { "number" }
  var headingAttribute: String? { "name" }
  /// Line breaks of the original are kept, or have become double spaces.
  var keepsWhiteSpace: Bool { true }

  func role(of element: Int, in tree: XMLTree) -> XMLRole {
    switch tree.name(of: element) {
    case "meta": .skipped
    case "chapter":
      isDivision(element, in: tree) ? .provision(kind(of: element, in: tree)) : .block
    case "article": .provision(.article)
    default: .block
    }
  }

  /// Whether a chapter stands in the original. The editors made chapters of preambles, closing words and
  /// the articles of treaties that have no chapters.
  private func isDivision(_ element: Int, in tree: XMLTree) -> Bool {
    if tree.attribute("number", of: element) != nil { return true }
    let name = tree.attribute("name", of: element)
    return name != nil && name != "Preamble" && name != "Conclusion"
  }

  /// The kind of a "chapter", which may be a part or a title, by its number.
  private func kind(of element: Int, in tree: XMLTree) -> ProvisionKind {
    guard let number = tree.attribute("number", of: element),
      let keyword = StructureKeyword.opening(number), keyword.kind.isContainer
    else { return .chapter }
    return keyword.kind
  }
}
