import TreatyText

extension AkomaNtosoVocabulary {
  /// Elements whose role does not depend on where they stand.
  static let fixedRoles: [String: XMLRole] = {
    var roles: [String: XMLRole] = [
      "num": .label, "heading": .heading, "subheading": .heading,
      "authorialNote": .note, "note": .note,
      "quotedStructure": .quotation, "embeddedStructure": .quotation,
      "eol": .lineBreak, "br": .lineBreak,
      "preamble": .provision(.preamble),
      "citation": .provision(.recital, reference: "cits_1__cit"),
      "listWrapUp": .provision(.wrapUp),
      "attachment": .provision(.annex), "annex": .provision(.annex),
      "component": .provision(.annex, reference: "cmp"),
      "longTitle": .provision(.title, reference: "preface__longTitle"),
    ]
    for name in ["meta", "del", "toc"] { roles[name] = .skipped }
    for name in blocks { roles[name] = .block }
    return roles
  }()

  /// Elements that only hold others, or words of the provision around them.
  private static let blocks = [
    "act", "bill", "doc", "statement", "debate", "debateReport", "judgment", "officialGazette",
    "documentCollection", "amendmentList", "amendment", "portion", "portionBody", "body",
    "mainBody",
    "debateBody", "judgmentBody", "collectionBody", "amendmentBody", "attachments", "components",
    "coverPage", "preface", "header", "conclusions", "recitals", "citations", "list", "content",
    "hierarchicalStructure", "ul", "ol", "table", "tr", "td", "th", "caption", "foreign",
    "writtenStatements",
  ]

  /// Divisions that may hold articles.
  static let containers: Set<String> = [
    "book", "tome", "part", "subpart", "title", "subtitle", "chapter", "subchapter", "section",
    "division", "subdivision", "article", "rule",
  ]

  /// The units below the article.
  static let units: Set<String> = [
    "paragraph", "subparagraph", "clause", "subclause", "subsection", "point", "indent", "alinea",
    "level",
  ]

  /// Divisions of debates and judgments.
  static let divisions: Set<String> = [
    "debateSection", "administrationOfOath", "rollCall", "prayers", "oralStatements",
    "personalStatements", "ministerialStatements", "resolutions", "nationalInterest",
    "declarationOfVote", "communication", "petitions", "papers", "noticesOfMotion", "questions",
    "address", "proceduralMotions", "pointOfOrder", "adjournment", "speechGroup", "introduction",
    "background", "arguments", "remedies", "motivation", "decision", "speech", "question", "answer",
    "scene", "narrative", "summary", "other",
  ]

  /// The element references of the naming convention that are not those of the kind of provision.
  static let references: [String: String] = [
    "book": "book", "tome": "tome", "subpart": "subpart", "subtitle": "subtitle",
    "subchapter": "subchp", "section": "sec", "division": "dvs", "subdivision": "subdvs",
    "rule": "rule", "paragraph": "para", "subrule": "subrule", "subsection": "subsec",
    "clause": "cl", "level": "level", "alinea": "al",
    "transitional": "transitional", "proviso": "proviso", "subparagraph": "subpara",
    "subclause": "subcl", "indent": "indent", "debateSection": "dbsect",
  ]
}
