extension CompiledRules {
  /// Finds the matches of all rules; they end up in the scratch memory's resolution.
  ///
  /// - Complexity: O(n log n) in the number of tokens.
  func match(_ tokens: [Token], scope: RuleScope, scratch work: inout MatchScratch) {
    work.resolution.candidates.removeAll(keepingCapacity: true)
    work.sentences.reset()
    findPhrases(tokens, &work)
    work.hits.removeAll(keepingCapacity: true)
    patterns.run(
      tokens, startingIn: 0..<tokens.count, classes, work.instances, &work.walk, into: &work.hits)
    guard !work.hits.isEmpty else { return }
    var isPrepared = false
    for index in work.hits.indices {
      let hit = work.hits[index]
      let owner = owners[Int(hit.pattern)]
      guard owner != CompiledRules.noRule else { continue }
      let outline = outlines[Int(owner)]
      guard outline.scope.admits(scope) else { continue }
      if !outline.isPlain {
        if outline.needsText, !isPrepared {
          isPrepared = true
          prepare(tokens, &work)
        }
        guard holds(rules[Int(owner)], hit, tokens, &work) else { continue }
      }
      work.resolution.candidates.append(
        OverlapResolution.Candidate(
          rule: owner, start: hit.start, end: hit.end, category: outline.category,
          lane: outline.lane, literals: hit.literals))
    }
    work.resolution.resolve(tokenCount: tokens.count, claim: claimNumber)
  }

  /// Finds the phrases of all sets, those of a set that others use first.
  private func findPhrases(_ tokens: [Token], _ work: inout MatchScratch) {
    work.instances.reset(count: tokens.count)
    // An element of a span is used without a copy of its tables.
    let levels = sets.span
    for level in levels.indices {
      work.hits.removeAll(keepingCapacity: true)
      levels[level].run(
        tokens, startingIn: 0..<tokens.count, classes, work.instances, &work.walk,
        into: &work.hits)
      for hit in work.hits {
        for set in supersets[Int(hit.pattern)] {
          work.instances.insert(set: set, start: Int(hit.start), end: Int(hit.end))
        }
      }
    }
  }

  /// Finds what positions and the conditions about the whole sentence depend on.
  private func prepare(_ tokens: [Token], _ work: inout MatchScratch) {
    work.conditions.load(work.hits) { owners[Int($0.pattern)] == CompiledRules.noRule }
    work.sentences.prepare(tokens)
    if operatorPattern != nil || subordinatorPattern != nil {
      work.sentences.findClauses(
        tokens, work.hits, operators: operatorPattern, subordinators: subordinatorPattern)
    }
  }

  private func holds(
    _ rule: Rule, _ hit: RawHit, _ tokens: [Token], _ work: inout MatchScratch
  ) -> Bool {
    for condition in rule.conditions {
      let stands: Bool
      switch condition.kind {
      case .notBefore: stands = endsBefore(condition, hit, tokens, &work)
      case .notAfter: stands = startsAfter(condition, hit, tokens, &work)
      case .notInside: stands = work.conditions.covers(condition.pattern, hit.start, hit.end)
      case .notOver: stands = work.conditions.overlaps(condition.pattern, hit.start, hit.end)
      case .unlessInProvision:
        stands = work.conditions.occurs(condition.pattern, in: 0..<UInt32(tokens.count))
      case .unless:
        let sentence = work.sentences.sentence(hit.start, count: tokens.count)
        stands = work.conditions.occurs(condition.pattern, in: sentence)
      }
      if stands { return false }
    }
    return rule.positions.isEmpty || rule.positions.contains { work.sentences.contains($0, hit) }
  }

  /// Whether a match of a condition ends where a hit starts.
  private func endsBefore(
    _ condition: Condition, _ hit: RawHit, _ tokens: [Token], _ work: inout MatchScratch
  ) -> Bool {
    var start = Int(hit.start)
    var length = 0
    while start > 0, length < condition.span.upperBound, !tokens[start - 1].isBreak {
      start -= 1
      length += 1
      guard condition.span.contains(length), before.mayStart(at: start, tokens, work.instances)
      else { continue }
      work.nearHits.removeAll(keepingCapacity: true)
      before.run(
        tokens, startingIn: start..<start + 1, classes, work.instances, &work.walk,
        into: &work.nearHits)
      for near in work.nearHits where near.pattern == condition.pattern && near.end == hit.start {
        return true
      }
    }
    return false
  }

  /// Whether a match of a condition starts where a hit ends.
  private func startsAfter(
    _ condition: Condition, _ hit: RawHit, _ tokens: [Token], _ work: inout MatchScratch
  ) -> Bool {
    let start = Int(hit.end)
    guard start < tokens.count, after.mayStart(at: start, tokens, work.instances) else {
      return false
    }
    work.nearHits.removeAll(keepingCapacity: true)
    after.run(
      tokens, startingIn: start..<start + 1, classes, work.instances, &work.walk,
      into: &work.nearHits)
    return work.nearHits.contains { $0.pattern == condition.pattern }
  }
}
