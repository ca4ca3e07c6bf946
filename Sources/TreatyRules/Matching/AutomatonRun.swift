extension Automaton {
  /// Finds the hits of all patterns in a text.
  ///
  /// Of one way through a pattern and one start only the first match in this order is kept: gaps as
  /// narrow as possible, phrases of sets as long as possible, the earlier choice before the later one;
  /// as a backtracking regular expression would have it. Alternatives of one word are one way. A node with edges other than words is looked
  /// at once for each start and token, so that the work for a start is bounded by the patterns.
  ///
  /// - Parameters:
  ///   - range: the tokens at which a match may start.
  ///   - instances: the phrases of the sets that the patterns name.
  ///   - hits: gets the hits, by start.
  /// - Complexity: O(n) in the number of starts.
  func run(
    _ tokens: [Token], startingIn range: Range<Int>, _ classes: WordClasses,
    _ instances: SetInstances, _ walk: inout WalkState, into hits: inout [RawHit]
  ) {
    guard !accepts.isEmpty else { return }
    walk.begin(groupCount: groupCount)
    // For a start or two a pass over the text does not pay.
    if hasGaps, range.count == tokens.count {
      walk.lookahead.read(tokens, self, instances)
    } else {
      walk.lookahead.clear()
    }
    let phrases = instances.filters.span
    let token = tokens.span
    let starts = self.starts.span
    let entries = self.entries.span
    let hasRootChecks = !rootChecks.isEmpty
    for start in range {
      // What is preferred comes first: punctuation, longer phrases, words.
      var isFresh = true
      if hasRootChecks {
        for edge in rootChecks where edge.holds(start, tokens) {
          walk.stack.append(WalkState.Place(node: edge.target, token: UInt32(start)))
        }
      }
      if phrases[start] != 0 { pushRootPhrases(start, instances, &walk.stack) }
      if !walk.stack.isEmpty {
        walk.beginStart()
        isFresh = false
        followAll(from: start, tokens, classes, instances, &walk, &hits)
      }
      let first = starts[Int(token[start].word)]
      guard first != 0 else { continue }
      let next = start &+ 1
      let word = next < tokens.count ? token[next].word : Token.sentenceBreak
      let bit: UInt64 = 1 << UInt64(word & 63)
      var number = Int(first) &- 1
      while true {
        let filter = entries[number].filter
        let target = entries[number].target
        guard target != 0 else { break }
        number &+= 1
        guard
          filter & bit != 0
            || leads(target, next, word, tokens.count, classes, instances, walk.lookahead)
        else { continue }
        if isFresh {
          walk.beginStart()
          isFresh = false
        }
        let place = WalkState.Place(node: target, token: UInt32(truncatingIfNeeded: next))
        follow(place, from: start, tokens, classes, instances, &walk, &hits)
        if !walk.stack.isEmpty {
          followAll(from: start, tokens, classes, instances, &walk, &hits)
        }
      }
    }
  }

  /// Follows the places on the stack and all that come of them.
  private func followAll(
    from start: Int, _ tokens: [Token], _ classes: WordClasses, _ instances: SetInstances,
    _ walk: inout WalkState, _ hits: inout [RawHit]
  ) {
    while let place = walk.stack.popLast() {
      follow(place, from: start, tokens, classes, instances, &walk, &hits)
    }
  }

  /// Whether anything but words comes of a node before a token: an edge whose filters let it pass.
  private func leads(
    _ number: UInt32, _ index: Int, _ word: UInt16, _ count: Int, _ classes: WordClasses,
    _ instances: SetInstances, _ lookahead: Lookahead
  ) -> Bool {
    let known = nodes[Int(number)].detail
    guard known != 0 else { return false }
    let detail = Int(known) &- 1
    guard index < count else { return details[detail].isUnfiltered }
    return expands(detail, index, word, classes, instances, lookahead)
  }

  /// Whether an edge other than words may lead on from before a token.
  @inline(__always)
  private func expands(
    _ detail: Int, _ index: Int, _ word: UInt16, _ classes: WordClasses,
    _ instances: SetInstances, _ lookahead: Lookahead
  ) -> Bool {
    let details = self.details.span
    if details[detail].isUnfiltered { return true }
    let sets = details[detail].setFilter
    if sets != 0, (classes.filters[Int(word)] | instances.filters[index]) & sets != 0 {
      return true
    }
    let width = details[detail].gapWidth
    guard width != 0 else { return false }
    guard lookahead.count != 0 else { return true }
    return lookahead.meets(details[detail].gap, gap: width, at: index)
  }

  /// Follows the words from a place as far as they lead, and leaves the places that other edges lead
  /// to on the stack.
  private func follow(
    _ place: WalkState.Place, from start: Int, _ tokens: [Token], _ classes: WordClasses,
    _ instances: SetInstances, _ walk: inout WalkState, _ hits: inout [RawHit]
  ) {
    var current = place.node
    var index = Int(place.token)
    while true {
      let node = nodes[Int(current)]
      if node.accept != 0 { accept(node, start, index, tokens, &walk, &hits) }
      guard index < tokens.count else {
        if node.detail != 0 {
          check(details[Int(node.detail) &- 1].checks, index, tokens, &walk.stack)
        }
        return
      }
      let word = tokens[index].word
      if node.detail != 0 {
        let detail = Int(node.detail) &- 1
        if expands(detail, index, word, classes, instances, walk.lookahead) {
          if index > start &+ 1, !walk.visit(current, index) { return }
          expand(detail, index, tokens, classes, instances, &walk)
        }
      }
      guard node.filter >> UInt64(word & 63) & 1 != 0 else { return }
      let next = target(node, word)
      guard next != 0 else { return }
      current = next
      index &+= 1
    }
  }

  private func accept(
    _ node: Node, _ start: Int, _ end: Int, _ tokens: [Token], _ walk: inout WalkState,
    _ hits: inout [RawHit]
  ) {
    var index = Int(node.accept) - 1
    while true {
      let accept = accepts[index]
      if accept.conditions.isEmpty || accept.conditions.hold(start, end, tokens),
        walk.reach(Int(accept.group))
      {
        hits.append(
          RawHit(
            pattern: accept.pattern, start: UInt32(start), end: UInt32(end),
            literals: accept.literals))
      }
      if accept.isLast { return }
      index += 1
    }
  }

  /// Pushes the nodes behind the phrases that start a match, those of longer phrases last.
  private func pushRootPhrases(
    _ start: Int, _ instances: SetInstances, _ stack: inout [WalkState.Place]
  ) {
    let base = stack.count
    var number = instances.heads[start]
    while number != 0 {
      let instance = instances.instances[Int(number) - 1]
      let target = rootSets[Int(instance.set)]
      if target != 0 { stack.append(WalkState.Place(node: target, token: instance.end)) }
      number = instance.next
    }
    WalkState.reverse(&stack, from: base)
  }

  /// Pushes the places that checks, sets and gaps lead to, the preferred ones last.
  private func expand(
    _ number: Int, _ index: Int, _ tokens: [Token], _ classes: WordClasses,
    _ instances: SetInstances, _ walk: inout WalkState
  ) {
    let detail = details[number]
    if !detail.checks.isEmpty { check(detail.checks, index, tokens, &walk.stack) }
    let base = walk.stack.count
    if detail.setFilter != 0 {
      pushSets(detail.sets, detail.setFilter, 0, index, tokens, classes, instances, &walk.stack)
    }
    if detail.gapWidth != 0 {
      pushGaps(detail, index, tokens, classes, instances, walk.lookahead, &walk.stack)
    }
    WalkState.reverse(&walk.stack, from: base)
  }

  /// Pushes the places behind the checks that hold before a token.
  private func check(
    _ checks: Range<UInt32>, _ index: Int, _ tokens: [Token], _ stack: inout [WalkState.Place]
  ) {
    for check in checks.places {
      let edge = checkEdges[check]
      if edge.holds(index, tokens) {
        stack.append(WalkState.Place(node: edge.target, token: UInt32(index)))
      }
    }
  }

  /// Pushes the places behind words and phrases of sets at a token, those of longer phrases first.
  private func pushSets(
    _ edges: Range<UInt32>, _ filter: UInt64, _ gap: Int, _ index: Int, _ tokens: [Token],
    _ classes: WordClasses, _ instances: SetInstances, _ stack: inout [WalkState.Place]
  ) {
    let word = Int(tokens[index].word)
    let hasPhrase = instances.filters[index] & filter != 0
    guard hasPhrase || classes.filters[word] & filter != 0 else { return }
    let row = word * classes.stride
    for number in edges.places {
      let edge = setEdges[number]
      guard gap <= Int(edge.width) else { continue }
      if hasPhrase { instances.push(edge, at: index, &stack) }
      if classes.bits[row + Int(edge.set >> 6)] >> UInt64(edge.set & 63) & 1 != 0 {
        stack.append(WalkState.Place(node: edge.target, token: UInt32(index + 1)))
      }
    }
  }

  /// Pushes the places behind gaps, those of narrower gaps first.
  private func pushGaps(
    _ detail: Detail, _ index: Int, _ tokens: [Token], _ classes: WordClasses,
    _ instances: SetInstances, _ lookahead: Lookahead,
    _ stack: inout [WalkState.Place]
  ) {
    let limit = min(index &+ Int(detail.gapWidth), tokens.count &- 1)
    guard lookahead.count != 0, detail.gapChecks.isEmpty else {
      return pushUnknownGaps(detail, index, limit, tokens, classes, instances, &stack)
    }
    let known = lookahead.tokens.span
    let words = detail.gap.words
    let stops = words | Lookahead.sentenceBreak
    let sets = detail.gap.sets
    var position = index
    // Few of the words of a window are waited for.
    while position <= limit {
      let own = known[position]
      if (own.words & stops) | (own.sets & sets) != 0 {
        if own.words & Lookahead.sentenceBreak != 0 { return }
        let gap = position &- index
        if own.words & words != 0 {
          pushWords(detail.gapWords, tokens[position].word, gap, position, &stack)
        }
        if own.sets & sets != 0 {
          pushSets(detail.gapSets, ~0, gap, position, tokens, classes, instances, &stack)
        }
      }
      position &+= 1
    }
  }

  /// Pushes the places behind gaps where the text was not read ahead, or punctuation is waited for.
  private func pushUnknownGaps(
    _ detail: Detail, _ index: Int, _ limit: Int, _ tokens: [Token], _ classes: WordClasses,
    _ instances: SetInstances, _ stack: inout [WalkState.Place]
  ) {
    var position = index
    while position <= limit {
      let own = symbols(at: position, tokens, instances)
      let gap = position - index
      for number in detail.gapChecks.places {
        let edge = checkEdges[number]
        if gap <= Int(edge.width), edge.holds(position, tokens) {
          stack.append(WalkState.Place(node: edge.target, token: UInt32(position)))
        }
      }
      if own.words & Lookahead.sentenceBreak != 0 { return }
      if own.words & detail.gap.words != 0 {
        pushWords(detail.gapWords, tokens[position].word, gap, position, &stack)
      }
      if own.sets & detail.gap.sets != 0 {
        pushSets(
          detail.gapSets, ~0, gap, position, tokens, classes, instances, &stack)
      }
      position += 1
    }
  }

  /// Pushes the places behind those of some edges, sorted by word, that read a word.
  private func pushWords(
    _ edges: Range<UInt32>, _ word: UInt16, _ gap: Int, _ position: Int,
    _ stack: inout [WalkState.Place]
  ) {
    guard let first = gapEdge(edges, word) else { return }
    for number in first..<Int(edges.upperBound) {
      let edge = gapEdges[number]
      guard edge.word == word else { return }
      if gap <= Int(edge.width) {
        stack.append(WalkState.Place(node: edge.target, token: UInt32(position + 1)))
      }
    }
  }

  /// What a token is behind a gap.
  private func symbols(
    at index: Int, _ tokens: [Token], _ instances: SetInstances
  ) -> GapSymbols {
    var symbols = gapSymbols[Int(tokens[index].word)]
    if instances.filters[index] != 0 { symbols.sets |= gapSets(at: index, instances) }
    return symbols
  }
}

extension SetInstances {
  /// Pushes the places behind the phrases of an edge's set at a token, those of longer ones first.
  @inline(__always)
  func push(_ edge: Automaton.SetEdge, at index: Int, _ stack: inout [WalkState.Place]) {
    var number = heads[index]
    while number != 0 {
      let instance = instances[Int(number) - 1]
      if instance.set == edge.set {
        stack.append(WalkState.Place(node: edge.target, token: instance.end))
      }
      number = instance.next
    }
  }
}

extension Automaton.CheckEdge {
  /// Whether the check holds between the token before `index` and the one at it.
  func holds(_ index: Int, _ tokens: [Token]) -> Bool {
    switch kind {
    case .shape: tokens[index - 1].flags.intersection(.shape).rawValue == shape
    case .comma: TokenFlags.stands(.commaBefore, .commaAfter, index, tokens)
    case .colon: TokenFlags.stands(.colonBefore, .colonAfter, index, tokens)
    case .quote: TokenFlags.stands(.quoteBefore, .quoteAfter, index, tokens)
    }
  }
}
