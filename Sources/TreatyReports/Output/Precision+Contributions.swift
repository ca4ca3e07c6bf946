import TreatyAssessment

extension Assessment.Precision {
  /// The contributions that move the score by a twentieth or more, in their order, and what the others
  /// come to together, so that the sum is the same: a fitted score has a small term for every feature
  /// that is absent.
  var weightyContributions: [Contribution] {
    var weighty: [Contribution] = []
    var rest = 0.0
    for contribution in contributions {
      if contribution.value.magnitude >= 0.05 {
        weighty.append(contribution)
      } else {
        rest += contribution.value
      }
    }
    if rest.magnitude >= 0.00005 { weighty.append(Contribution(name: "others", value: rest)) }
    return weighty
  }
}
