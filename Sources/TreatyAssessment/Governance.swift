/// Finds the norm that governs a provision.
///
/// The codebook: code the norm that governs the provision's purpose; the strongest, where that leaves a
/// tie. Each main norm votes for its force: the leading norm of the first sentence counts most, those
/// coordinated with it and repetitions count less. Obligation and prohibition vote as one, and the
/// first of them stands for both.
struct Governance {
  let weights: Scoring.Governance

  /// The index of the governing norm; `nil` where there is none.
  func governing(_ norms: [ReadNorm]) -> Int? {
    var votes = [Double](repeating: 0, count: LegalForce.allCases.count)
    var counts = [Int](repeating: 0, count: LegalForce.allCases.count)
    var leaders = [(norm: Int, leads: Bool)?](repeating: nil, count: LegalForce.allCases.count)
    var isFirst = true
    var start = 0
    while start < norms.count {
      var end = start + 1
      while end < norms.count, norms[end].sentence == norms[start].sentence { end += 1 }
      if let lead = Governance.leading(norms[start..<end]) {
        for index in start..<end where norms[index].side == nil {
          let force = norms[index].force
          let seat = Governance.seat(force)
          var vote = norms[index].weight * weights.weights[Governance.position(force)]
          for _ in 0..<min(counts[seat], 64) { vote *= weights.repeated }
          vote *= index == lead ? (isFirst ? weights.first : 1) : weights.coordinated
          counts[seat] += 1
          votes[seat] += vote
          let leads = index == lead
          if leaders[seat] == nil || (leads && leaders[seat]?.leads == false) {
            leaders[seat] = (index, leads)
          }
        }
        isFirst = false
      }
      start = end
    }
    var best: Int?
    for (seat, force) in LegalForce.allCases.enumerated() where leaders[seat] != nil {
      guard let current = best else {
        best = seat
        continue
      }
      let difference = votes[seat] - votes[current]
      if difference > 1e-9
        || (difference > -1e-9 && force.strength > LegalForce.allCases[current].strength)
      {
        best = seat
      }
    }
    return best.flatMap { leaders[$0]?.norm }
  }

  /// The main norm that leads a sentence: the first of the highest weight.
  private static func leading(_ norms: ArraySlice<ReadNorm>) -> Int? {
    var lead: Int?
    for index in norms.indices where norms[index].side == nil {
      if let current = lead, norms[index].weight <= norms[current].weight { continue }
      lead = index
    }
    return lead
  }

  /// Where a force votes.
  private static func seat(_ force: LegalForce) -> Int {
    position(force == .prohibition ? .obligation : force)
  }

  private static func position(_ force: LegalForce) -> Int {
    LegalForce.allCases.firstIndex(of: force) ?? 0
  }
}

extension LegalForce {
  /// The highest level of hortatory language that a provision of this force can have: a duty has content
  /// of its own, however much it is dressed in exhortation.
  var highestHortatoryLevel: Int {
    switch self {
    case .prohibition, .obligation, .softObligation: 1
    case .recommendation, .permission, .entitlement, .declaration: 2
    }
  }

  /// How strong it is, for ties.
  var strength: Int {
    switch self {
    case .prohibition, .obligation: 6
    case .softObligation: 5
    case .recommendation: 4
    case .permission, .entitlement: 3
    case .declaration: 1
    }
  }
}
