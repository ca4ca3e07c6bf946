import TreatyText

extension ProvisionKind {
  /// The element reference of the naming convention (§5.2): the element's name or its short form.
  var elementReference: String {
    switch self {
    case .title: "docTitle"
    case .preamble: "preamble"
    case .recital: "rec"
    case .part: "part"
    case .titleDivision: "title"
    case .chapter: "chp"
    case .section: "sec"
    case .article: "art"
    case .paragraph, .operativeParagraph: "para"
    case .subparagraph: "al"
    case .point: "point"
    case .chapeau: "intro"
    case .wrapUp: "wrapup"
    case .annex: "att"
    case .testimonium: "formula"
    case .signature: "signature"
    case .note: "authorialNote"
    case .heading, .preambularParagraph: "crossHeading"
    }
  }

  /// Whether it is a division above the article.
  var isContainer: Bool {
    switch self {
    case .part, .titleDivision, .chapter, .section: true
    default: false
    }
  }
}
