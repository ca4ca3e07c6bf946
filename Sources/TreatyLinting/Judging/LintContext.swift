import TreatyAssessment
import TreatyEffects
import TreatyText

/// One instrument with everything that lint rules look at; shared, never copied.
final class LintContext: Sendable {
  let instrument: Instrument
  let assessments: [Assessment]
  let regime: Regime
  /// Whether the text charges a body to interpret or apply the instrument.
  let detectedDelegation: Bool
  let units: LintUnits
  /// For each article, the kinds of escape that some paragraph of it bounds.
  private let boundedInArticle: [Int: Set<EscapeKind>]
  /// By unit, in the order of ``units``: what rules ask about most.
  let features: [AssessmentFeatures]
  /// By unit, in the order of ``units``: what rules may exempt it for.
  let exemptions: [LintRule.Exemptions]
  /// The provisions that lie in no other.
  private let roots: [Int]

  init(
    instrument: Instrument, assessments: [Assessment], regime: Regime, detectedDelegation: Bool
  ) {
    self.instrument = instrument
    self.assessments = assessments
    self.regime = regime
    self.detectedDelegation = detectedDelegation
    units = LintUnits(instrument, assessments)
    roots = instrument.provisions.indices.filter { instrument.provisions[$0].parent == nil }
    var bounded: [Int: Set<EscapeKind>] = [:]
    for index in units.indices {
      guard let article = units.article[index] else { continue }
      for escape in assessments[index].escapes where escape.isBounded {
        bounded[article, default: []].insert(escape.kind)
      }
    }
    boundedInArticle = bounded
    features = units.indices.map { AssessmentFeatures(assessments[$0]) }
    exemptions = units.indices.map {
      LintContext.exemptions(of: $0, instrument, assessments[$0])
    }
  }

  /// What rules may exempt a unit for.
  private static func exemptions(
    of unit: Int, _ instrument: Instrument, _ assessment: borrowing Assessment
  ) -> LintRule.Exemptions {
    var exemptions: LintRule.Exemptions = []
    let kind = instrument.provisions[unit].kind
    if kind == .recital || kind == .preambularParagraph { exemptions.insert(.preamble) }
    // A duty that also settles a term is still a duty.
    if assessment.force == .declaration, assessment.functions.contains(.definition) {
      exemptions.insert(.definitions)
    }
    if assessment.functions.contains(.finalClause) { exemptions.insert(.finalClauses) }
    for index in instrument.chain(unit) {
      if instrument.provisions[index].isQuotation { exemptions.insert(.quotation) }
      if instrument.provisions[index].kind == .annex { exemptions.insert(.annex) }
    }
    return exemptions
  }

  /// Whether a provision, or one around it, defines terms.
  func defines(_ index: Int) -> Bool {
    instrument.chain(index).contains { assessments[$0].functions.contains(.definition) }
  }

  /// Whether any paragraph of the article that holds a unit bounds an escape of this kind.
  func articleBounds(_ kind: EscapeKind, around unit: Int) -> Bool {
    units.article[unit].flatMap { boundedInArticle[$0] }?.contains(kind) ?? false
  }

  /// The deepest provision within a unit, or within the whole instrument, whose range covers another.
  ///
  /// - Complexity: O(depth × log children).
  func innermost(_ range: TextRange, within unit: Int?) -> Int? {
    var found = unit
    var children = unit.map { instrument.provisions[$0].children } ?? roots
    while let next = first(of: children, covering: range) {
      found = next
      children = instrument.provisions[next].children
    }
    return found
  }

  /// The first of some siblings, which follow one another in the text, whose range covers another.
  private func first(of siblings: [Int], covering range: TextRange) -> Int? {
    func covers(_ index: Int) -> Bool {
      instrument.provisions[siblings[index]].range.contains(range)
    }
    var count = siblings.countOfPrefix { instrument.provisions[$0].range.start <= range.start }
    guard count > 0, covers(count - 1) else { return nil }
    // Nothing between two siblings belongs to the first of them.
    while count > 1, covers(count - 2) { count -= 1 }
    return siblings[count - 1]
  }
}
