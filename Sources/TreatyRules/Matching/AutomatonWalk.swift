/// What a walk through an automaton needs to know of words and sets.
struct WordClasses: Sendable {
  /// The number of 64-bit words in a row.
  var stride = 1
  /// By word: one row of bits, one bit for each set that the word alone belongs to.
  var bits: [UInt64] = []

  /// Whether a word belongs to a set.
  @inline(__always) func contains(_ word: UInt16, _ set: UInt16) -> Bool {
    bits[Int(word) * stride + Int(set >> 6)] >> UInt64(set & 63) & 1 != 0
  }
}

extension Automaton {
  /// Finds the matches that start at a token.
  ///
  /// Of one way through a pattern only the first match in this order is kept: gaps as narrow as
  /// possible, phrases of sets as long as possible, the earlier choice before the later one; as a
  /// backtracking regular expression would have it.
  ///
  /// - Parameters:
  ///   - start: the index of the token.
  ///   - scratch: gets the hits; holds the phrases of sets that start at this token or after it.
  func walk(
    from start: Int, _ tokens: [Token], _ classes: WordClasses, _ scratch: inout MatchScratch
  ) {
    let word = tokens[start].word
    scratch.stamp &+= 1
    let root = roots[Int(word)]
    if root != 0 { walk(root, at: start + 1, from: start, tokens, classes, &scratch) }
    for edge in rootSets {
      var instance = scratch.instances.heads[start]
      while instance != 0 {
        let phrase = scratch.instances.instances[Int(instance) - 1]
        if phrase.set == edge.operand {
          walk(edge.target, at: Int(phrase.end), from: start, tokens, classes, &scratch)
        }
        instance = phrase.next
      }
      if classes.contains(word, edge.operand) {
        walk(edge.target, at: start + 1, from: start, tokens, classes, &scratch)
      }
    }
  }

  private func walk(
    _ node: UInt32, at token: Int, from start: Int, _ tokens: [Token], _ classes: WordClasses,
    _ scratch: inout MatchScratch
  ) {
    scratch.stack.append(MatchScratch.Place(node: node, token: UInt32(token)))
    while let place = scratch.stack.popLast() {
      let current = nodes[Int(place.node)]
      let index = Int(place.token)
      if current.acceptCount != 0 { accept(current, start, index, tokens, &scratch) }
      if current.specialCount != 0 { pushSpecials(current, index, tokens, classes, &scratch) }
      guard index < tokens.count else { continue }
      let word = tokens[index].word
      if current.filter >> UInt64(word & 63) & 1 != 0,
        let target = edge(from: place.node, word)
      {
        scratch.stack.append(MatchScratch.Place(node: target, token: UInt32(index + 1)))
      }
    }
  }

  @inline(__always)
  private func edge(from node: UInt32, _ word: UInt16) -> UInt32? {
    let key = UInt64(node + 1) << 16 | UInt64(word)
    let mask = edgeKeys.count - 1
    var slot = Int(truncatingIfNeeded: Automaton.mix(key) >> edgeShift)
    while edgeKeys[slot] != 0 {
      if edgeKeys[slot] == key { return edgeTargets[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func accept(
    _ node: Node, _ start: Int, _ end: Int, _ tokens: [Token], _ scratch: inout MatchScratch
  ) {
    for index in Int(node.accept)..<Int(node.accept) + Int(node.acceptCount) {
      let accept = accepts[index]
      guard scratch.reached[index] != scratch.stamp,
        accept.conditions.isEmpty || accept.conditions.hold(start, end, tokens)
      else { continue }
      scratch.reached[index] = scratch.stamp
      scratch.hits.append(
        RawHit(
          pattern: accept.pattern, start: UInt32(start), end: UInt32(end),
          literals: accept.literals))
    }
  }

  /// Pushes the places that special edges lead to, the preferred one last.
  private func pushSpecials(
    _ node: Node, _ index: Int, _ tokens: [Token], _ classes: WordClasses,
    _ scratch: inout MatchScratch
  ) {
    for number in Int(node.special)..<Int(node.special) + Int(node.specialCount) {
      let edge = specials[number]
      func push(_ token: Int) {
        scratch.stack.append(MatchScratch.Place(node: edge.target, token: UInt32(token)))
      }
      switch edge.kind {
      case .set:
        guard index < tokens.count else { continue }
        if classes.contains(tokens[index].word, edge.operand) { push(index + 1) }
        let base = scratch.stack.count
        var instance = scratch.instances.heads[index]
        while instance != 0 {
          let phrase = scratch.instances.instances[Int(instance) - 1]
          if phrase.set == edge.operand { push(Int(phrase.end)) }
          instance = phrase.next
        }
        scratch.stack[base...].reverse()
      case .gap:
        var last = index
        let limit = min(index + Int(edge.operand), tokens.count)
        while last < limit, !tokens[last].isBreak { last += 1 }
        var token = last
        let target = nodes[Int(edge.target)]
        while token >= index {
          if target.specialCount != 0
            || (token < tokens.count && target.filter >> UInt64(tokens[token].word & 63) & 1 != 0)
          {
            push(token)
          }
          token -= 1
        }
      case .shape:
        if tokens[index - 1].flags.intersection(.shape).rawValue == edge.operand { push(index) }
      case .comma:
        if TokenFlags.stands(.commaBefore, .commaAfter, index, tokens) { push(index) }
      case .colon:
        if TokenFlags.stands(.colonBefore, .colonAfter, index, tokens) { push(index) }
      case .quote:
        if TokenFlags.stands(.quoteBefore, .quoteAfter, index, tokens) { push(index) }
      }
    }
  }
}

extension TokenFlags {
  /// Whether punctuation stands directly before the token at `index`.
  static func stands(
    _ before: TokenFlags, _ after: TokenFlags, _ index: Int, _ tokens: [Token]
  ) -> Bool {
    (index < tokens.count && tokens[index].flags.contains(before))
      || (index > 0 && tokens[index - 1].flags.contains(after))
  }
}

extension AcceptConditions {
  /// Whether the conditions hold for a match of the tokens `start..<end`.
  func hold(_ start: Int, _ end: Int, _ tokens: [Token]) -> Bool {
    if contains(.atStart), !AcceptConditions.startsNorm(start, tokens) { return false }
    if contains(.atEnd), end < tokens.count, !tokens[end].isBreak { return false }
    if contains(.commaBefore), !TokenFlags.stands(.commaBefore, .commaAfter, start, tokens) {
      return false
    }
    if contains(.colonBefore), !TokenFlags.stands(.colonBefore, .colonAfter, start, tokens) {
      return false
    }
    if contains(.quoteBefore), !TokenFlags.stands(.quoteBefore, .quoteAfter, start, tokens) {
      return false
    }
    return true
  }

  /// Whether a norm can start at a token: the sentence, the text or what follows a chapeau starts
  /// there. The number of a paragraph in front of it does not count.
  static func startsNorm(_ index: Int, _ tokens: [Token]) -> Bool {
    if index == 0 || tokens[index].flags.contains(.startsText) { return true }
    let previous = tokens[index - 1]
    if previous.isBreak || TokenFlags.stands(.colonBefore, .colonAfter, index, tokens) {
      return true
    }
    return previous.flags.contains(.startsText)
      && (previous.word == Token.numeral || previous.flags.isDisjoint(with: .shape))
  }
}
