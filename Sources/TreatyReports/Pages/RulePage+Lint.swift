public import TreatyEffects
public import TreatyLinting

extension RulePage {
  /// The page of a lint rule.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - claims: the claims on which its judgement may rest.
  public init(_ rule: LintRule, claims: ClaimBook = .shipped) {
    var sections = [Section("Why", [.paragraph(rule.rationale)])]
    if !rule.consider.isEmpty {
      sections.append(Section("What to consider", [.paragraph(rule.consider)]))
    }
    if let example = rule.example {
      sections.append(
        Section(
          "Example",
          [.example(example.wrong, isGood: false), .example(example.right, isGood: true)]))
    }
    let conditions = Self.conditions(of: rule)
    if !conditions.isEmpty { sections.append(Section("When it speaks", [.list(conditions)])) }
    sections.append(Section("Literature", [.paragraph(rule.source)]))
    if !rule.claims.isEmpty {
      let facts = rule.claims.map { id in
        let claim = claims.claim(id)
        let words = claim.map { $0.gist.isEmpty ? $0.statement : $0.gist } ?? ""
        return Fact(id, claim.map { "\(words) (\($0.pages))" } ?? words)
      }
      sections.append(Section("Claims it rests on", [.facts(facts)]))
    }
    sections.append(Section("How to silence it", [.paragraph(rule.silence)]))
    self.init(
      id: rule.id, subject: .lintRule, summary: rule.summary, severity: rule.severity,
      sections: sections)
  }

  private static func conditions(of rule: LintRule) -> [String] {
    var conditions: [String] = []
    if let regime = rule.regime {
      var declared = "only where \(regime.mechanism.rawValue) is declared as a mechanism relied on"
      if let stage = regime.stage {
        declared += ", and \(AssessmentWords.explained(stage)) matters"
      }
      if let pathway = regime.pathway { declared += ", by the \(pathway.rawValue) pathway" }
      conditions.append(declared)
    }
    let silent = rule.silentWith.map(\.rawValue).sorted()
    if !silent.isEmpty {
      conditions.append(
        "not where only \(silent.joined(separator: " or ")) is declared: there the weakness may be a strength"
      )
    }
    let exempt = rule.exempt.names
    if !exempt.isEmpty { conditions.append("not in: \(exempt.joined(separator: ", "))") }
    if !rule.yieldsTo.isEmpty {
      conditions.append(
        "not where one of these speaks in the same sentence: \(rule.yieldsTo.joined(separator: ", "))"
      )
    }
    return conditions
  }
}
