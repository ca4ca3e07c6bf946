/// Patterns that can never win a match, because another stands in front of them, and patterns that
/// are evidence of two things.
struct PatternShadows {
  private(set) var errors: [DataError] = []
  private(set) var notes: [DataError] = []

  /// A way through a pattern and what it belongs to.
  private struct Owner {
    var rule: Int
    var pattern: DataNode
  }

  init(_ drafts: [RuleDraft], _ compiler: RuleCompiler, checked: Set<Int>) {
    var owners: [StepSequence: [Owner]] = [:]
    var number = 0
    // Patterns are numbered by rule, those of a rule before its conditions' new ones.
    for pattern in compiler.patterns {
      let sequences = compiler.sequences[number]
      number += 1
      guard let rule = pattern.rule, !sequences.isEmpty else { continue }
      if checked.contains(rule) {
        look(at: pattern.node, rule, sequences, owners, drafts)
      }
      let owner = Owner(rule: rule, pattern: pattern.node)
      for sequence in sequences { owners[sequence, default: []].append(owner) }
    }
  }

  private mutating func look(
    at node: DataNode, _ rule: Int, _ sequences: [StepSequence],
    _ owners: [StepSequence: [Owner]], _ drafts: [RuleDraft]
  ) {
    let own = drafts[rule].rule
    var shadowing: Owner?
    var isDead = true
    var other: Owner?
    for sequence in sequences {
      let found = owners[sequence] ?? []
      let winner = found.first { owner in
        owner.rule == rule || PatternShadows.wins(drafts[owner.rule], over: own)
      }
      if let winner { shadowing = shadowing ?? winner } else { isDead = false }
      other =
        other
        ?? found.first { owner in
          let category = drafts[owner.rule].rule.category
          return category != own.category && category != .claim && own.category != .claim
        }
    }
    if isDead, let shadowing {
      errors.append(
        node.error(
          shadowing.rule == rule
            ? "the pattern repeats another of the rule '\(own.id)'"
            : "the pattern can never win: rule '\(drafts[shadowing.rule].rule.id)' matches the same",
          suggestion: "leave it out; the other stands in \(shadowing.pattern.place)"))
    } else if let other {
      let rule = drafts[other.rule].rule
      notes.append(
        node.error(
          "rule '\(rule.id)' takes the same words as evidence of \(rule.category.rawValue)",
          suggestion: "see \(other.pattern.place); leave it where both are meant"))
    }
  }

  /// Whether a rule that stands first takes every match that the other has at the same words.
  private static func wins(_ first: RuleDraft, over second: EvidenceRule) -> Bool {
    guard first.rule.category == second.category || first.rule.category == .claim else {
      return false
    }
    return first.conditions.isEmpty && first.rule.positions.isEmpty
      && (first.rule.scope.isEmpty
        ? !second.scope.contains(.heading)
        : first.rule.scope == second.scope)
  }
}
