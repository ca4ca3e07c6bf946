import TreatyText

/// Recognises the items of a list of definitions, which often have no labels.
enum Definition {
  private static let verbs = Phrases([
    " means", " mean ", " mean,", " refers to", " includes", " include ", " shall mean", " désigne",
    " désignent", " s’entend", " s'entend", " s’entendent", " signifie", " signifient",
    " significa",
    " designa", " se entiende", " se entenderá", " comprend ", " denotes", " has the meaning",
  ])

  /// Whether a passage begins by saying what a term means.
  static func opens(_ bytes: [UInt8], _ range: TextRange) -> Bool {
    verbs.occur(in: TextRange(range.start, min(range.end, range.start + 160)), of: bytes)
  }
}
