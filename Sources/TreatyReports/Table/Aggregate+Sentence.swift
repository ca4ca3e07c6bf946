import TreatyAssessment

extension Aggregate {
  /// The aggregate in a line: `12 provisions: 8 obligations, 3 declarations · precision 0.62 ± 0.10 · …`.
  func sentence(_ signs: SignSet) -> String {
    var counts: [String] = []
    for (force, count) in zip(LegalForce.allCases, forceCounts) where count > 0 {
      counts.append(AssessmentWords.counted(count, force))
    }
    var parts = [FindingSummary.counted(provisions, "provision")]
    if !counts.isEmpty { parts[0] += ": " + counts.joined(separator: ", ") }
    if let meanPrecision {
      var precision = "precision \(meanPrecision.fixed(2))"
      if let precisionSpread, provisions > 1 {
        precision += " \(signs.plusMinus) \(precisionSpread.fixed(2))"
      }
      parts.append(precision)
    }
    parts.append("\(escapeDensity.fixed(2)) escapes each")
    parts.append("\(hortatoryShare.percentage) hortatory")
    if sentences > 0 { parts.append("\(vagueSentenceShare.percentage) of sentences vague") }
    return parts.joined(separator: " \(signs.dot) ")
  }
}
