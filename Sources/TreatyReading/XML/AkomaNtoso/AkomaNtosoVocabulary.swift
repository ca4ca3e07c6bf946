import TreatyText

/// The elements of Akoma Ntoso 3.0 and 2.0, with the shapes of AKN4UN and AKN4EU.
///
/// Elements are matched by local name. What a text block such as `p` is depends on where it stands: a
/// line of the title, a recital, a signature, or words of the provision around it.
struct AkomaNtosoVocabulary: XMLVocabulary {
  /// Whether the document is a resolution or a decision, by its element or by its name.
  let isStatement: Bool
  /// Whether it has articles, so that sections and divisions are containers of them.
  let hasArticles: Bool

  /// Reads from the document what the roles depend on.
  init(_ tree: XMLTree) {
    let names = Set(tree.names)
    isStatement = names.contains("statement") || AkomaNtosoReader(tree).isNamedResolution
    hasArticles = !names.isDisjoint(with: ["article", "rule"])
  }

  func role(of element: Int, in tree: XMLTree) -> XMLRole {
    let name = tree.name(of: element)
    if let role = Self.fixedRoles[name] { return role }
    if let kind = hierarchicalKind(of: element, named: name, in: tree) {
      return .provision(kind, reference: reference(of: kind, named: name))
    }
    switch name {
    case "hcontainer": return container(element, in: tree)
    case "p", "block", "container", "blockContainer", "formula", "tblock", "li", "item",
      "blockList",
      "listIntroduction", "intro", "wrapUp", "recital", "crossHeading":
      return AkomaNtosoPlace(of: element, in: tree).role(of: element, named: name, self, in: tree)
    default:
      // Speeches, debate sections and parts of judgments hold paragraphs; everything else is inline.
      return Self.divisions.contains(name)
        ? .provision(.section, reference: Self.references[name] ?? name) : .inline
    }
  }

  /// The element reference, where the kind does not give it.
  private func reference(of kind: ProvisionKind, named name: String) -> String? {
    kind == .paragraph && name == "paragraph" || kind == .operativeParagraph
      || name == "alinea" && kind == .subparagraph ? nil : Self.references[name]
  }

  /// What a division of the hierarchy is.
  private func hierarchicalKind(
    of element: Int, named name: String, in tree: XMLTree
  ) -> ProvisionKind? {
    switch name {
    case "book", "tome", "part", "subpart": .part
    case "title", "subtitle": .titleDivision
    case "chapter", "subchapter": .chapter
    case "section", "division", "subdivision":
      isBasicUnit(element, in: tree) ? .article : .section
    case "article", "rule", "subrule": .article
    case "point" where isStatement && isOperative(element, in: tree): .operativeParagraph
    case "point", "indent": .point
    case let unit where Self.units.contains(unit) && isListed(element, in: tree): .point
    case "paragraph":
      isStatement && !isNested(element, in: tree) ? .operativeParagraph : .paragraph
    case "subsection", "clause", "level", "transitional", "proviso": .paragraph
    case "subparagraph", "alinea", "subclause": .subparagraph
    default: nil
    }
  }

  /// Whether a point is one of the numbered paragraphs of a resolution: it has a figure, and its list
  /// stands in nothing.
  private func isOperative(_ element: Int, in tree: XMLTree) -> Bool {
    guard let number = tree.child("num", of: element),
      tree.foldedText(of: number).first?.isNumber == true
    else { return false }
    let list = tree.nodes[element].parent
    guard list >= 0, tree.nodes[list].parent >= 0 else { return false }
    return ["mainBody", "body"].contains(tree.name(of: tree.nodes[list].parent))
  }

  /// Whether a unit is an item of a list: it stands in one, or beside the words that introduce it.
  private func isListed(_ element: Int, in tree: XMLTree) -> Bool {
    let parent = tree.nodes[element].parent
    guard parent >= 0 else { return false }
    if tree.name(of: parent) == "list" { return true }
    return tree.child("intro", of: parent) != nil && !isContainer(parent, in: tree)
  }

  /// Whether an element is a division above the article.
  func isContainer(_ element: Int, in tree: XMLTree) -> Bool {
    let name = tree.name(of: element)
    return Self.containers.contains(name)
      && hierarchicalKind(of: element, named: name, in: tree) != .article
  }

  /// Whether a section takes the place of an article: the document has none, and it holds the text.
  private func isBasicUnit(_ element: Int, in tree: XMLTree) -> Bool {
    guard !hasArticles, !isStatement else { return false }
    return !tree.elements(of: element).contains {
      Self.containers.contains(tree.name(of: $0)) && tree.name(of: $0) != "crossHeading"
    }
  }

  /// Whether a paragraph stands in another or in an article.
  private func isNested(_ element: Int, in tree: XMLTree) -> Bool {
    var parent = tree.nodes[element].parent
    while parent >= 0 {
      switch tree.name(of: parent) {
      case "paragraph", "article", "rule", "authorialNote", "quotedStructure", "embeddedStructure",
        "attachment":
        return true
      default: parent = tree.nodes[parent].parent
      }
    }
    return false
  }

  private func container(_ element: Int, in tree: XMLTree) -> XMLRole {
    let holdsProvisions = tree.elements(of: element).contains {
      Self.containers.contains(tree.name(of: $0)) || Self.units.contains(tree.name(of: $0))
    }
    if tree.attribute("name", of: element) == "heading" { return .provision(.heading) }
    let name = tree.child("num", of: element) == nil ? nil : tree.attribute("name", of: element)
    return .provision(holdsProvisions ? .section : .paragraph, reference: name ?? "hcontainer")
  }
}
