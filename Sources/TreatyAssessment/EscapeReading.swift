import TreatyRules

/// Reads the escape clauses of one provision from the matches of the rules in its words.
struct EscapeReading {
  /// What each rule is.
  let roles: [RuleRole]
  /// The provision.
  let reading: ProvisionReading

  /// The escape clauses, at most one of each kind, in the order of ``EscapeKind``.
  ///
  /// A kind is found where the weights of the rules that speak for it come to 1 (``EvidenceSums``).
  /// Their evidence is given as indices into the matches. A recital takes nothing out of an
  /// obligation: do not ask for its escapes.
  func escapes() -> [Assessment.Escape] {
    let kinds = reading.sums.foundEscapes
    guard !kinds.isEmpty else { return [] }
    let bounds = BoundReading(roles: roles, matches: reading.matches, tokens: reading.tokens)
    return kinds.map { bounds.escape($0, evidence: evidence(of: $0)) }
  }

  private func evidence(of kind: EscapeKind) -> [Int] {
    reading.matches.indices.filter { index in
      if case .escape(kind) = roles[reading.matches[index].rule] { true } else { false }
    }
  }
}
