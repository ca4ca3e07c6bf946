/// What a provision is, in the words of the JSON contract.
public enum ProvisionKind: String, Sendable, CaseIterable {
  case title
  case preamble
  case recital
  case part
  case titleDivision = "title-division"
  case chapter
  case section
  case article
  case paragraph
  case subparagraph
  case point
  case chapeau
  case wrapUp = "wrap-up"
  case annex
  case testimonium
  case signature
  case note
  case heading
  case preambularParagraph = "preambular-paragraph"
  case operativeParagraph = "operative-paragraph"
}
