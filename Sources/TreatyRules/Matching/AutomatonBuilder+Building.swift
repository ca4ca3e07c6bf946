extension AutomatonBuilder {
  /// The automaton for a vocabulary of `wordCount` words of which `sets` lists those of each set.
  func build(wordCount: Int, sets: [[UInt16]]) -> Automaton {
    var automaton = Automaton()
    automaton.groupCount = groupCount
    automaton.nodes = Array(repeating: Automaton.Node(), count: nodeCount)
    for node in 0..<nodeCount {
      addWords(of: node, to: &automaton)
      addAccepts(of: node, to: &automaton)
    }
    for edge in rootEdges {
      if let edge = setEdge(edge, 0) { automaton.rootSets.append(edge) }
      if let edge = checkEdge(edge, 0) { automaton.rootChecks.append(edge) }
    }
    addDetails(to: &automaton)
    addStarts(to: &automaton, wordCount, sets)
    return automaton
  }

  private var rootEdges: [SpecialEdge] { specialEdges(of: 0) }

  /// The edges of a node that are not words, in the order in which they were added.
  private func specialEdges(of node: Int) -> [SpecialEdge] {
    var edges: [SpecialEdge] = []
    var index = specialHeads[node]
    while index != 0 {
      edges.append(specials[Int(index) - 1])
      index = specials[Int(index) - 1].next
    }
    edges.reverse()
    return edges
  }

  private func addWords(of node: Int, to automaton: inout Automaton) {
    var index = wordHeads[node]
    while index != 0 {
      let edge = words[Int(index) - 1]
      automaton.nodes[node].filter |= 1 << UInt64(edge.word & 63)
      // The root is entered through `starts`.
      if node != 0 {
        automaton.wordEdges.insert(EdgeTable.key(UInt32(node), edge.word), edge.target)
      }
      index = edge.next
    }
  }

  private func addAccepts(of node: Int, to automaton: inout Automaton) {
    var index = acceptHeads[node]
    guard index != 0 else { return }
    automaton.nodes[node].accept = UInt32(automaton.accepts.count + 1)
    while index != 0 {
      let accept = accepts[Int(index) - 1]
      automaton.accepts.append(accept.accept)
      automaton.accepts[automaton.accepts.count - 1].isLast = accept.next == 0
      index = accept.next
    }
  }

  /// The edges of each node that has any that are not words, and of the nodes behind its gaps.
  private func addDetails(to automaton: inout Automaton) {
    // What lies behind a gap belongs to the node before it.
    var isBehindGap = Array(repeating: false, count: nodeCount)
    for edge in specials {
      if case .gap = edge.step { isBehindGap[Int(edge.target)] = true }
    }
    for node in 1..<max(nodeCount, 1) where specialHeads[node] != 0 && !isBehindGap[node] {
      let edges = specialEdges(of: node)
      var detail = Automaton.Detail()
      detail.sets = append(edges.compactMap { setEdge($0, 0) }, to: &automaton.setEdges)
      for number in detail.sets {
        detail.setFilter |= 1 << UInt64(automaton.setEdges[Int(number)].set & 63)
      }
      detail.checks = append(edges.compactMap { checkEdge($0, 0) }, to: &automaton.checkEdges)
      addGaps(of: UInt32(node), edges, to: &detail, &automaton)
      automaton.details.append(detail)
      automaton.nodes[node].detail = UInt32(automaton.details.count)
    }
  }

  private func append<Edge>(_ new: [Edge], to edges: inout [Edge]) -> Range<UInt32> {
    let first = UInt32(edges.count)
    edges += new
    return first..<UInt32(edges.count)
  }

  private func addGaps(
    of node: UInt32, _ edges: [SpecialEdge], to detail: inout Automaton.Detail,
    _ automaton: inout Automaton
  ) {
    var words: [(word: UInt16, edge: Automaton.GapEdge)] = []
    var sets: [Automaton.SetEdge] = []
    var checks: [Automaton.CheckEdge] = []
    for edge in edges {
      guard case .gap(let width) = edge.step else { continue }
      detail.gapWidth = max(detail.gapWidth, UInt32(width))
      var index = wordHeads[Int(edge.target)]
      while index != 0 {
        let behind = self.words[Int(index) - 1]
        detail.gapFilter |= 1 << UInt64(behind.word & 63)
        let gap = Automaton.GapEdge(
          width: UInt16(width), isLast: true, target: behind.target)
        words.append((behind.word, gap))
        index = behind.next
      }
      for behind in specialEdges(of: Int(edge.target)) {
        if let edge = setEdge(behind, width) {
          detail.gapSetFilter |= 1 << UInt64(edge.set & 63)
          sets.append(edge)
        }
        if let edge = checkEdge(behind, width) { checks.append(edge) }
      }
    }
    var last: UInt16?
    for (word, edge) in words.sorted(by: { $0.word < $1.word }) {
      if word == last {
        automaton.gapEdges[automaton.gapEdges.count - 1].isLast = false
      } else {
        automaton.gapWords.insert(EdgeTable.key(node, word), UInt32(automaton.gapEdges.count))
      }
      automaton.gapEdges.append(edge)
      last = word
    }
    detail.gapSets = append(sets, to: &automaton.setEdges)
    detail.gapChecks = append(checks, to: &automaton.checkEdges)
  }

  private func setEdge(_ edge: SpecialEdge, _ width: Int) -> Automaton.SetEdge? {
    guard case .set(let set) = edge.step else { return nil }
    return Automaton.SetEdge(set: UInt16(set), width: UInt16(width), target: edge.target)
  }

  private func checkEdge(_ edge: SpecialEdge, _ width: Int) -> Automaton.CheckEdge? {
    let kind: Automaton.CheckEdge.Kind
    var shape: UInt16 = 0
    switch edge.step {
    case .word, .set, .gap: return nil
    case .shape(let flags): (kind, shape) = (.shape, flags.rawValue)
    case .punctuation(.comma): kind = .comma
    case .punctuation(.colon): kind = .colon
    case .punctuation(.quote): kind = .quote
    }
    return Automaton.CheckEdge(
      kind: kind, shape: shape, width: UInt16(width), target: edge.target)
  }

  private func addStarts(
    to automaton: inout Automaton, _ wordCount: Int, _ sets: [[UInt16]]
  ) {
    var starts: [[UInt32]] = Array(repeating: [], count: wordCount)
    var index = wordHeads[0]
    while index != 0 {
      let edge = words[Int(index) - 1]
      starts[Int(edge.word)].append(edge.target)
      index = edge.next
    }
    for edge in automaton.rootSets {
      for word in sets[Int(edge.set)] { starts[Int(word)].append(edge.target) }
    }
    automaton.starts = Array(repeating: 0, count: wordCount)
    for (word, nodes) in starts.enumerated() where !nodes.isEmpty {
      automaton.starts[word] = UInt32(automaton.startNodes.count + 1)
      automaton.startNodes += nodes
      automaton.startNodes.append(0)
    }
  }
}
