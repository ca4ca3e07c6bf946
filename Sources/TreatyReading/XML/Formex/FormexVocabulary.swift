import TreatyText

/// The elements of Formex 4, the format of the Official Journal of the European Union.
struct FormexVocabulary: XMLVocabulary {
  func role(of element: Int, in tree: XMLTree) -> XMLRole {
    let name = tree.name(of: element)
    if let role = Self.fixedRoles[name] { return role }
    let parent = tree.nodes[element].parent
    let outer = parent < 0 ? "" : tree.name(of: parent)
    switch name {
    case "TITLE":
      return Self.documents.contains(outer) ? .provision(.title) : .block
    case "TI":
      return titleRole(element, in: tree)
    case "TXT":
      return Self.isInTitle(element, in: tree) ? .heading : .block
    case "DIVISION", "GR.SEQ":
      return .provision(divisionKind(element, in: tree))
    case "ALINEA":
      let isOneOfSeveral = tree.elements(of: parent).count { tree.name(of: $0) == "ALINEA" } > 1
      return isOneOfSeveral ? .provision(.subparagraph) : .block
    case "ITEM":
      let isDash = tree.attribute("TYPE", of: parent) == "DASH"
      return .provision(.point, reference: isDash ? "indent" : nil)
    case "NP":
      let isOwn = ["GR.SEQ", "CONTENTS", "QUOT.S", "ANNEX"].contains(outer)
      return isOwn ? .provision(.paragraph) : .block
    case "P":
      return outer == "FINAL" ? .provision(.testimonium) : .block
    case "QUOT.START", "QUOT.END":
      let code = tree.attribute("CODE", of: element).flatMap { UInt32($0, radix: 16) }
      return code.flatMap(Unicode.Scalar.init).map(XMLRole.sign) ?? .inline
    default:
      return .inline
    }
  }

  /// Elements whose role does not depend on where they stand.
  private static let fixedRoles: [String: XMLRole] = {
    var roles: [String: XMLRole] = [
      "TI.ART": .label, "STI.ART": .heading, "NO.PARAG": .label, "NO.P": .label, "STI": .heading,
      "NOTE": .note, "QUOT.S": .quotation,
      "PREAMBLE": .provision(.preamble), "VISA": .provision(.recital, reference: "cits_1__cit"),
      "GR.CONSID.INIT": .provision(.chapeau), "CONSID": .provision(.recital),
      "PREAMBLE.FINAL": .provision(.wrapUp),
      "ARTICLE": .provision(.article), "PARAG": .provision(.paragraph),
      "PL.DATE": .provision(.testimonium), "SIGNATORY": .provision(.signature),
      "ANNEX": .provision(.annex), "CONS.ANNEX": .provision(.annex),
    ]
    for name in ["BIB.INSTANCE", "INCL.ELEMENT", "INFO.CONSLEG", "GR.ANNOTATION"] {
      roles[name] = .skipped
    }
    for name in [
      "ACT", "AGR", "CONS.ACT", "CONS.DOC", "GENERAL", "PREAMBLE.INIT", "GR.VISA", "GR.CONSID",
      "ENACTING.TERMS", "CONTENTS", "LIST", "FINAL", "SIGNATURE", "TBL", "CORPUS", "ROW", "CELL",
      "GR.NOTES",
    ] { roles[name] = .block }
    return roles
  }()

  /// The elements whose `TITLE` is the title of the instrument.
  private static let documents: Set<String> = ["ACT", "AGR", "CONS.ACT", "CONS.DOC", "GENERAL"]

  /// A title holds a label and a heading ("CHAPTER 1" above "General provisions"), or either alone.
  private func titleRole(_ element: Int, in tree: XMLTree) -> XMLRole {
    let title = tree.nodes[element].parent
    guard title >= 0, !Self.documents.contains(tree.name(of: tree.nodes[title].parent)) else {
      return .block
    }
    // A number in the title is its label, and the words beside it are the heading.
    if tree.descendant("NO.P", of: element) != nil { return .block }
    return StructureKeyword.opening(tree.foldedText(of: element)) == nil ? .heading : .label
  }

  private func divisionKind(_ element: Int, in tree: XMLTree) -> ProvisionKind {
    guard let title = tree.child("TITLE", of: element),
      let keyword = StructureKeyword.opening(tree.foldedText(of: title)),
      keyword.kind.isContainer
    else { return .section }
    return keyword.kind
  }

  private static func isInTitle(_ element: Int, in tree: XMLTree) -> Bool {
    var parent = tree.nodes[element].parent
    while parent >= 0, tree.name(of: parent) == "NP" { parent = tree.nodes[parent].parent }
    return parent >= 0 && tree.name(of: parent) == "TI"
  }
}

extension StructureKeyword {
  /// The keyword that opens `label`, if one does.
  static func opening(_ label: String) -> StructureKeyword? {
    let scalars = Array(label.unicodeScalars)[...]
    return all.first { $0.rest(of: scalars) != nil }
  }
}
