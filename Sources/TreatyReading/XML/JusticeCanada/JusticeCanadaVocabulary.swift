import TreatyText

/// The elements of the consolidated regulations and statutes of Justice Canada.
struct JusticeCanadaVocabulary: XMLVocabulary {
  func role(of element: Int, in tree: XMLTree) -> XMLRole {
    let name = tree.name(of: element)
    switch name {
    case "Identification", "HistoricalNote", "RunningHead", "FootnoteRef": return .skipped
    case "Label", "ScheduleLabel": return .label
    case "TitleText": return .heading
    case "MarginalNote": return .heading
    case "Heading", "ScheduleFormHeading":
      return Self.isWithinProvision(element, in: tree) ? .block : .provision(.heading)
    case "Schedule": return .provision(.annex)
    case "ConventionAgreementTreaty": return .block
    case "Provision": return provision(element, in: tree)
    case "Section": return .provision(.article, reference: "sec")
    case "Subsection": return .provision(.paragraph, reference: "subsec")
    case "Definition", "Paragraph", "Subparagraph", "Clause", "Subclause": return .provision(.point)
    case "ContinuedSectionSubsection", "ContinuedParagraph", "ContinuedSubparagraph":
      return .provision(.wrapUp)
    case "AmendedText", "AmendedContent", "QuotedText": return .quotation
    case "SignatureBlock": return .provision(.signature)
    case "Footnote": return .note
    case "Leader", "LeaderRightJustified": return .lineBreak
    default: return Self.blocks.contains(name) ? .block : .inline
    }
  }

  private static let blocks: Set<String> = [
    "Regulation", "Statute", "Order", "Body", "Text", "SignatureName", "SignatureTitle",
    "SignatureLine", "TableGroup", "Caption", "table", "title", "tgroup", "thead", "tbody", "row",
    "entry", "Group", "RegulationPiece", "RelatedOrNotInForce",
  ]

  /// A `Provision` is a paragraph or a point by its depth and its label; without a label it is a line of
  /// the preamble, a second paragraph, or the closing words of a list.
  private func provision(_ element: Int, in tree: XMLTree) -> XMLRole {
    let parent = tree.nodes[element].parent
    let isNested = tree.name(of: parent) == "Provision" || tree.name(of: parent) == "Definition"
    if tree.name(of: parent) == "entry" { return .block }
    // A provision that only holds a signature or a table is no provision.
    if tree.child("Text", of: element) == nil, tree.child("Label", of: element) == nil,
      tree.child("Provision", of: element) == nil
    {
      return .block
    }
    guard let label = tree.child("Label", of: element).map(tree.foldedText), !label.isEmpty else {
      guard isNested else { return .provision(.subparagraph) }
      return .provision(isAfterLabelled(element, in: tree) ? .wrapUp : .subparagraph)
    }
    let isNumber = label.unicodeScalars.contains { ("0"..."9").contains($0) }
    return .provision(!isNested && isNumber ? .paragraph : .point)
  }

  /// Whether a provision beside this one, before it, has a label.
  private func isAfterLabelled(_ element: Int, in tree: XMLTree) -> Bool {
    tree.elements(of: tree.nodes[element].parent).prefix { $0 < element }.contains {
      tree.name(of: $0) == "Provision" && tree.child("Label", of: $0) != nil
    }
  }

  private static func isWithinProvision(_ element: Int, in tree: XMLTree) -> Bool {
    ["Provision", "AmendedText", "Group"].contains(tree.name(of: tree.nodes[element].parent))
  }
}
