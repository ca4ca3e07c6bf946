import Testing
import TreatyAssessment

@testable import TreatyEffects

/// The bit sets pass over nothing that a trigger holds of.
struct TriggerMaskTests {
  @Test func `a mask holds wherever its trigger does`() {
    for assessment in Self.assessments {
      let features = AssessmentFeatures(assessment)
      for row in book.effects {
        let isMatched = row.trigger.match(assessment, scale: book.scale) != nil
        let isMasked = row.mayHold(of: features)
        #expect(isMasked || !isMatched, "\(book.claims[row.claim].id)")
      }
    }
  }

  @Test func `masks pass over most claims`() {
    let features = AssessmentFeatures(Assessment(provision: 0))
    let passed = book.effects.filter { row in row.mayHold(of: features) }
    #expect(passed.isEmpty)
  }

  /// Every value of each feature, alone and with an escape and a function.
  static let assessments: [Assessment] = {
    var assessments: [Assessment] = []
    let precisions = [nil] + (1...5).map { Assessment.Precision(level: $0, score: 0.5) }
    for precision in precisions {
      for force in [nil] + LegalForce.allCases.map(Optional.init) {
        for level in 0...2 {
          for (index, kind) in EscapeKind.allCases.enumerated() {
            let functions = RegimeFunction.allCases
            assessments.append(
              Assessment(
                provision: 0, force: force, precision: precision,
                hortatory: .init(level: level, score: 0.5),
                escapes: level == 0
                  ? [] : [.init(kind: kind, bounds: level == 1 ? [] : [.necessity], evidence: [])],
                functions: [functions[(index + level) % functions.count]]))
          }
        }
      }
    }
    return assessments
  }()
}
