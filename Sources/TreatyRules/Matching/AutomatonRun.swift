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
    let count = tokens.count
    let heads = instances.heads.span
    let token = tokens.span
    let starts = self.starts.span
    let startNodes = self.startNodes.span
    let nodes = self.nodes.span
    let edgeKeys = wordEdges.keys.span
    let edgeValues = wordEdges.values.span
    let edgeShift = wordEdges.shift
    let edgeMask = edgeKeys.count &- 1
    let hasRootSets = !rootSets.isEmpty
    let hasRootChecks = !rootChecks.isEmpty
    for start in range {
      let first = starts[Int(token[start].word)]
      if first != 0 {
        let next = start &+ 1 < count ? token[start &+ 1].word : Token.sentenceBreak
        var run = Int(first) &- 1
        while startNodes[run] != 0 {
          let target = startNodes[run]
          let node = nodes[Int(target)]
          if node.accept | node.detail != 0 || node.filter >> UInt64(next & 63) & 1 != 0 {
            walk.stack.append(WalkState.Place(node: target, token: UInt32(start &+ 1)))
          }
          run &+= 1
        }
      }
      if hasRootSets, heads[start] != 0 {
        pushRootPhrases(start, instances, &walk.stack)
      }
      if hasRootChecks {
        for edge in rootChecks where edge.holds(start, tokens) {
          walk.stack.append(WalkState.Place(node: edge.target, token: UInt32(start)))
        }
      }
      guard !walk.stack.isEmpty else { continue }
      walk.beginStart()
      while let place = walk.stack.popLast() {
        var current = place.node
        var index = Int(place.token)
        while true {
          let node = nodes[Int(current)]
          if node.accept != 0 { accept(node, start, index, tokens, &walk, &hits) }
          if node.detail != 0 {
            if index > start &+ 1, !walk.visit(current, index) { break }
            expand(current, node.detail, index, tokens, classes, instances, &walk.stack)
          }
          guard index < count else { break }
          let word = token[index].word
          guard node.filter >> UInt64(word & 63) & 1 != 0 else { break }
          let key = EdgeTable.key(current, word)
          var slot = EdgeTable.slot(key, edgeShift)
          while edgeKeys[slot] != key, edgeKeys[slot] != 0 { slot = (slot &+ 1) & edgeMask }
          guard edgeKeys[slot] != 0 else { break }
          current = edgeValues[slot]
          index &+= 1
        }
      }
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
    for edge in rootSets {
      let base = stack.count
      instances.push(edge, at: start, &stack)
      WalkState.reverse(&stack, from: base)
    }
  }

  /// Pushes the places that checks, sets and gaps lead to, the preferred ones last.
  private func expand(
    _ node: UInt32, _ number: UInt32, _ index: Int, _ tokens: [Token], _ classes: WordClasses,
    _ instances: SetInstances, _ stack: inout [WalkState.Place]
  ) {
    let detail = details[Int(number) - 1]
    for check in detail.checks {
      let edge = checkEdges[Int(check)]
      if edge.holds(index, tokens) {
        stack.append(WalkState.Place(node: edge.target, token: UInt32(index)))
      }
    }
    guard index < tokens.count else { return }
    let base = stack.count
    if detail.setFilter != 0 {
      pushSets(detail.sets, detail.setFilter, 0, index, tokens, classes, instances, &stack)
    }
    if detail.gapWidth != 0 {
      pushGaps(node, detail, index, tokens, classes, instances, &stack)
    }
    WalkState.reverse(&stack, from: base)
  }

  /// Pushes the places behind words and phrases of sets at a token, those of longer phrases first.
  private func pushSets(
    _ edges: Range<UInt32>, _ filter: UInt64, _ gap: Int, _ index: Int, _ tokens: [Token],
    _ classes: WordClasses, _ instances: SetInstances, _ stack: inout [WalkState.Place]
  ) {
    let word = Int(tokens[index].word)
    let hasPhrase = instances.heads[index] != 0
    guard hasPhrase || classes.filters[word] & filter != 0 else { return }
    let row = word * classes.stride
    for number in edges {
      let edge = setEdges[Int(number)]
      guard gap <= Int(edge.width) else { continue }
      if hasPhrase { instances.push(edge, at: index, &stack) }
      if classes.bits[row + Int(edge.set >> 6)] >> UInt64(edge.set & 63) & 1 != 0 {
        stack.append(WalkState.Place(node: edge.target, token: UInt32(index + 1)))
      }
    }
  }

  /// Pushes the places behind gaps, those of narrower gaps first.
  private func pushGaps(
    _ node: UInt32, _ detail: Detail, _ index: Int, _ tokens: [Token], _ classes: WordClasses,
    _ instances: SetInstances, _ stack: inout [WalkState.Place]
  ) {
    let limit = min(index + Int(detail.gapWidth), tokens.count - 1)
    var position = index
    while position <= limit {
      let word = tokens[position].word
      let gap = position - index
      for number in detail.gapChecks {
        let edge = checkEdges[Int(number)]
        if gap <= Int(edge.width), edge.holds(position, tokens) {
          stack.append(WalkState.Place(node: edge.target, token: UInt32(position)))
        }
      }
      if word == Token.sentenceBreak { return }
      if detail.gapFilter >> UInt64(word & 63) & 1 != 0,
        let first = gapWords.value(EdgeTable.key(node, word))
      {
        var number = Int(first)
        while true {
          let edge = gapEdges[number]
          if gap <= Int(edge.width) {
            stack.append(WalkState.Place(node: edge.target, token: UInt32(position + 1)))
          }
          if edge.isLast { break }
          number += 1
        }
      }
      if detail.gapSetFilter != 0 {
        pushSets(
          detail.gapSets, detail.gapSetFilter, gap, position, tokens, classes, instances, &stack)
      }
      position += 1
    }
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
