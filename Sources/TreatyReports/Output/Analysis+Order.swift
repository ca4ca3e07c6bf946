import TreatyAssessment
import TreatyLinting
import TreatyText

extension Analysis {
  /// For each provision, the index of its assessment in ``assessments``; -1 for none, as in a text whose
  /// language the rules do not know.
  func assessmentIndices() -> [Int] {
    var indices = Array(repeating: -1, count: instrument.provisions.count)
    guard isMeasured else { return indices }
    for (index, assessment) in assessments.enumerated() {
      indices[assessment.provision] = index
    }
    return indices
  }

  /// The findings in the order of their place, then of their rule.
  var findingsInOrder: [Finding] {
    findings.sorted {
      ($0.span, $0.rule, $0.message) < ($1.span, $1.rule, $1.message)
    }
  }
}
