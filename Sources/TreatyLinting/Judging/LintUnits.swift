import TreatyAssessment
import TreatyText

/// The provisions that are judged as one: numbered paragraphs, articles without numbered paragraphs,
/// recitals, operative paragraphs. Their points and chapeaux are judged with them.
struct LintUnits {
  /// The indices into ``Instrument/provisions``, in order.
  private(set) var indices: [Int] = []
  /// For each provision, the unit that it is or lies in, as an index into ``Instrument/provisions``.
  private(set) var unit: [Int?]
  /// For each provision, the article or annex that it is or lies in.
  private(set) var article: [Int?]

  /// - Complexity: O(provisions).
  init(_ instrument: Instrument, _ assessments: [Assessment]) {
    unit = Array(repeating: nil, count: instrument.provisions.count)
    article = unit
    for (index, provision) in instrument.provisions.enumerated() {
      let parent = provision.parent
      article[index] =
        provision.kind == .article || provision.kind == .annex
        ? index : parent.flatMap { article[$0] }
      if let around = parent.flatMap({ unit[$0] }) {
        unit[index] = around
      } else if index < assessments.count, assessments[index].aggregate == nil,
        LintUnits.isJudged(provision.kind)
      {
        unit[index] = index
        indices.append(index)
      }
    }
  }

  private static func isJudged(_ kind: ProvisionKind) -> Bool {
    switch kind {
    case .title, .preamble, .part, .titleDivision, .chapter, .section, .annex, .testimonium,
      .signature, .note, .heading:
      false
    case .recital, .article, .paragraph, .subparagraph, .point, .chapeau, .wrapUp,
      .preambularParagraph, .operativeParagraph:
      true
    }
  }
}
