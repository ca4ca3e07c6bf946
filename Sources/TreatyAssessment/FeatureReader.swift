import TreatyRules

/// Puts provisions in numbers.
struct FeatureReader {
  private let roles: [RuleRole]
  /// By rule: its weight.
  let weightOfRule: [Double]
  /// By rule: the number of its id without its pack.
  private let slotOfRule: [Int]
  /// The numbers of the ids.
  let slots: [String: Int]

  init(roles: [RuleRole], rules: [EvidenceRule]) {
    self.roles = roles
    weightOfRule = rules.map(\.weight)
    var slots: [String: Int] = [:]
    var slotOfRule: [Int] = []
    for rule in rules {
      let name = FeatureReader.name(of: rule)
      let slot = slots[name] ?? slots.count
      slots[name] = slot
      slotOfRule.append(slot)
    }
    self.slots = slots
    self.slotOfRule = slotOfRule
  }

  /// The id of a rule without its pack, so that the packs of all languages share their weights.
  ///
  /// The pack is what its id begins with: a rule that overrides a shipped one keeps the weight of it.
  static func name(of rule: EvidenceRule) -> String {
    guard let dot = rule.id.firstIndex(of: ".") else { return rule.id }
    return String(rule.id[rule.id.index(after: dot)...])
  }

  /// What the matches of a provision come to, from which the values of all features follow.
  struct Summary {
    /// By slot: how often its rules matched.
    var counts: [Int]
    var vague = 0.0
    var fixed = 0.0
    var urging = 0.0
    var isSoft = false
    var isOpen = false
    var conduct: (vague: Double, fixed: Double) = (0, 0)
  }

  /// Sums the matches up.
  func summary(_ reading: ProvisionReading) -> Summary {
    var counts = Array(repeating: 0, count: slots.count)
    var vague = 0.0
    var fixed = 0.0
    var urging = 0.0
    for (index, match) in reading.matches.enumerated() {
      counts[slotOfRule[match.rule]] += 1
      let weight = weightOfRule[match.rule] * (reading.cures[index] ?? 1)
      switch roles[match.rule] {
      case .vagueness: vague += weight
      case .determinacy: fixed += weight
      case .hortatory: urging += weight
      default: break
      }
    }
    let sums = reading.sums
    return Summary(
      counts: counts, vague: vague, fixed: fixed, urging: urging,
      isSoft: sums.holds(.capacity) || sums.holds(.selfJudging),
      isOpen: sums.holds(.limitation) || sums.holds(.exception) || sums.holds(.nationalLaw),
      conduct: conduct(reading))
  }

  /// The values of features.
  func values(
    _ kinds: [FeatureKind], _ reading: ProvisionReading, _ summary: Summary
  ) -> [Double] {
    let words = Double(reading.words)
    func density(_ sum: Double, atMost: Double) -> Double { min(sum / (words + 15) * 20, atMost) }
    return kinds.map { kind in
      switch kind {
      case .matches(let slot): Logistic.saturation(summary.counts[slot])
      case .vagueDensity: density(summary.vague, atMost: 4)
      case .fixedDensity: density(summary.fixed, atMost: 5)
      case .hortatory: 1 - Logistic.exponential(-summary.urging)
      case .hortatoryDensity: min(summary.urging / (words + 40) * 40, 4)
      case .mainVague: summary.conduct.vague
      case .mainFixed: summary.conduct.fixed
      case .length: Logistic.logarithm(max(words, 1) / 40)
      case .norms: Logistic.logarithm(1 + Double(reading.norms.count { $0.side == nil }))
      case .force(let force): reading.force == force ? 1 : 0
      case .governedBy(let slot):
        reading.governing.map {
          slotOfRule[reading.matches[reading.norms[$0].match].rule] == slot ? 1 : 0
        } ?? 0
      case .function(let function): reading.sums.holds(function) ? 1 : 0
      case .softEscape: summary.isSoft ? 1 : 0
      case .openEscape: summary.isOpen ? 1 : 0
      case .absent: 0
      }
    }
  }

  /// How vague and how determinate the conduct is that the main norms ask for: the words of the
  /// operator and the four after it. The governing norm counts twice.
  private func conduct(_ reading: ProvisionReading) -> (vague: Double, fixed: Double) {
    var vague = 0.0
    var fixed = 0.0
    var weights = 0.0
    var first = 0
    for (index, norm) in reading.norms.enumerated() where norm.side == nil {
      let weight = index == reading.governing ? 2.0 : 1.0
      weights += weight
      var most = (vague: 0.0, fixed: 0.0)
      while first < reading.matches.count,
        reading.matches[first].tokens.lowerBound < norm.tokens.lowerBound
      {
        first += 1
      }
      for match in reading.matches[first...] {
        if match.tokens.lowerBound >= norm.tokens.upperBound + 4 { break }
        switch roles[match.rule] {
        case .vagueness(isConduct: true): most.vague = max(most.vague, weightOfRule[match.rule])
        case .determinacy(isConduct: true): most.fixed = max(most.fixed, weightOfRule[match.rule])
        default: break
        }
      }
      vague += weight * most.vague
      fixed += weight * most.fixed
    }
    return weights > 0 ? (vague / weights, fixed / weights) : (0, 0)
  }
}
