public import TreatyRules

extension RulePage {
  /// The page of an evidence rule.
  ///
  /// - Parameter rule: the rule.
  public init(_ rule: EvidenceRule) {
    let words =
      rule.value.isEmpty ? rule.category.rawValue : "\(rule.category.rawValue): \(rule.value)"
    var sections = [
      Section("What it finds", [.code(rule.patterns.joined(separator: "\n"))]),
      Section("Why", [.paragraph(rule.rationale)]),
    ]
    var facts = [Fact("source", rule.source), Fact("weight", rule.weight.fixed(2))]
    if !rule.positions.isEmpty {
      facts.append(Fact("position", rule.positions.map(\.rawValue).joined(separator: ", ")))
    }
    if let measured = rule.measured {
      facts.append(
        Fact("measured", "\(measured.right) of \(measured.hits) matches on real text judged right"))
    }
    facts.append(Fact("pack", "\(rule.pack) (\(rule.node.file), line \(rule.node.line))"))
    sections.append(Section("Where it comes from", [.facts(facts)]))
    let examples =
      rule.hits.map { Block.example($0.text, isGood: nil) }
    if !examples.isEmpty { sections.append(Section("It matches the words in « »", examples)) }
    let misses = rule.misses.map { Block.example($0.text, isGood: nil) }
    if !misses.isEmpty { sections.append(Section("It does not match", misses)) }
    self.init(
      id: rule.id, subject: .evidenceRule, summary: "Words that are evidence of \(words)",
      sections: sections)
  }
}
