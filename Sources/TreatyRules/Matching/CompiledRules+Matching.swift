extension CompiledRules {
  /// Finds the matches of all rules; they end up in the scratch memory's resolution.
  func match(_ tokens: [Token], scope: RuleScope, scratch: inout MatchScratch) {
    scratch.resolution.candidates.removeAll(keepingCapacity: true)
    findHits(tokens, &scratch)
    guard !scratch.hits.isEmpty else { return }
    let clauses = loadConditions(tokens, &scratch)
    for hit in scratch.hits {
      let owner = owners[Int(hit.pattern)]
      guard owner != CompiledRules.noRule else { continue }
      let rule = rules[Int(owner)]
      guard rule.scope.admits(scope) else { continue }
      if !rule.isPlain {
        guard
          rule.conditions.allSatisfy({ condition in
            holds(condition, hit, tokens, scratch.conditions)
          }),
          rule.positions.isEmpty
            || rule.positions.contains(where: { clauses.contains($0, hit, tokens) })
        else { continue }
      }
      scratch.resolution.candidates.append(
        OverlapResolution.Candidate(
          rule: owner, category: rule.category, lane: rule.lane, start: hit.start,
          end: hit.end, literals: hit.literals))
    }
    scratch.resolution.resolve(
      tokenCount: tokens.count, claim: EvidenceCategory.claim.number)
  }

  /// Finds the hits of all patterns, from the last token to the first, so that the phrases of sets are
  /// known to the patterns that run into them.
  private func findHits(_ tokens: [Token], _ scratch: inout MatchScratch) {
    scratch.hits.removeAll(keepingCapacity: true)
    scratch.instances.reset(count: tokens.count)
    let accepts = max(patterns.accepts.count, sets.map(\.accepts.count).max() ?? 0)
    if scratch.reached.count < accepts {
      scratch.reached = Array(repeating: 0, count: accepts)
    }
    if scratch.stamp > .max / 2 {
      scratch.reached = Array(repeating: 0, count: scratch.reached.count)
      scratch.stamp = 0
    }
    var start = tokens.count - 1
    while start >= 0 {
      for level in sets {
        let first = scratch.hits.count
        level.walk(from: start, tokens, classes, &scratch)
        for index in first..<scratch.hits.count {
          let hit = scratch.hits[index]
          for set in supersets[Int(hit.pattern)] {
            scratch.instances.insert(set: set, start: start, end: Int(hit.end))
          }
        }
        scratch.hits.removeLast(scratch.hits.count - first)
      }
      patterns.walk(from: start, tokens, classes, &scratch)
      start -= 1
    }
  }

  private func holds(
    _ condition: Condition, _ hit: RawHit, _ tokens: [Token], _ check: ConditionCheck
  ) -> Bool {
    switch condition.kind {
    case .notBefore: return !check.ends(condition.pattern, at: hit.start)
    case .notAfter: return !check.starts(condition.pattern, at: hit.end)
    case .notInside: return !check.covers(condition.pattern, hit.start, hit.end)
    case .unless:
      return !check.occurs(condition.pattern, in: SentenceClauses.sentence(hit.start, tokens))
    }
  }

  private func loadConditions(
    _ tokens: [Token], _ scratch: inout MatchScratch
  ) -> SentenceClauses {
    let conditionHits = scratch.hits.filter { owners[Int($0.pattern)] == CompiledRules.noRule }
    scratch.conditions.load(conditionHits)
    var clauses = SentenceClauses()
    for hit in conditionHits {
      if hit.pattern == operatorPattern { clauses.operators.append(hit) }
      if hit.pattern == subordinatorPattern { clauses.subordinators.append(hit) }
    }
    clauses.operators.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    clauses.subordinators.sort { ($0.start, $0.end) < ($1.start, $1.end) }
    return clauses
  }
}
