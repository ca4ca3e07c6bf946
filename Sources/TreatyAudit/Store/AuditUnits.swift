import TreatyText

/// Which provisions are counted one by one, as the codebook counts them.
enum AuditUnits {
  /// Whether a provision that is no container is a unit of its own: points, chapeaux and wrap-ups
  /// belong to the paragraph that holds them, titles and headings prescribe nothing.
  static func isCoded(_ kind: ProvisionKind) -> Bool {
    switch kind {
    case .article, .paragraph, .subparagraph, .recital, .preambularParagraph, .operativeParagraph,
      .section, .annex:
      true
    case .title, .preamble, .part, .titleDivision, .chapter, .point, .chapeau, .wrapUp,
      .testimonium, .signature, .note, .heading:
      false
    }
  }
}
