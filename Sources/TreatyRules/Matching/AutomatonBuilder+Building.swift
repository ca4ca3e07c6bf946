extension AutomatonBuilder {
  /// The automaton for a vocabulary of `wordCount` words of which `sets` lists those of each set.
  func build(wordCount: Int, sets: [[UInt16]]) -> Automaton {
    var automaton = Automaton()
    automaton.groupCount = groupCount
    automaton.nodes = Array(repeating: Automaton.Node(), count: nodeCount)
    let isBehindGap = behindGaps()
    for node in 0..<nodeCount {
      if !isBehindGap[node] { addWords(of: node, to: &automaton) }
      addAccepts(of: node, to: &automaton)
    }
    automaton.rootSets = Array(repeating: 0, count: sets.count)
    for edge in rootEdges {
      if let edge = setEdge(edge, 0) { automaton.rootSets[Int(edge.set)] = edge.target }
      if let edge = checkEdge(edge, 0) { automaton.rootChecks.append(edge) }
    }
    addDetails(to: &automaton, isBehindGap)
    addStarts(to: &automaton, wordCount, sets)
    automaton.derive(wordCount: wordCount, sets)
    return automaton
  }

  /// By node: whether it lies behind a gap, so that what it leads to belongs to the node before it.
  private func behindGaps() -> [Bool] {
    var isBehindGap = Array(repeating: false, count: nodeCount)
    for edge in specials {
      if case .gap = edge.step { isBehindGap[Int(edge.target)] = true }
    }
    return isBehindGap
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
    // The root is entered through ``Automaton/starts``.
    guard node != 0 else { return }
    var edges: [Automaton.WordEdge] = []
    var index = wordHeads[node]
    while index != 0 {
      let edge = words[Int(index) - 1]
      edges.append(Automaton.WordEdge(word: edge.word, target: edge.target))
      index = edge.next
    }
    // Nothing may depend on the order in which the edges were added.
    automaton.setEdges(edges.sorted { $0.word < $1.word }, of: node)
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
  private func addDetails(to automaton: inout Automaton, _ isBehindGap: [Bool]) {
    for node in 1..<max(nodeCount, 1) where specialHeads[node] != 0 && !isBehindGap[node] {
      let edges = specialEdges(of: node)
      var detail = Automaton.Detail()
      detail.sets = append(edges.compactMap { setEdge($0, 0) }, to: &automaton.setEdges)
      detail.checks = append(edges.compactMap { checkEdge($0, 0) }, to: &automaton.checkEdges)
      addGaps(edges, to: &detail, &automaton)
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
    _ edges: [SpecialEdge], to detail: inout Automaton.Detail,
    _ automaton: inout Automaton
  ) {
    var words: [Automaton.GapEdge] = []
    var sets: [Automaton.SetEdge] = []
    var checks: [Automaton.CheckEdge] = []
    for edge in edges {
      guard case .gap(let width) = edge.step else { continue }
      detail.gapWidth = max(detail.gapWidth, UInt32(width))
      var index = wordHeads[Int(edge.target)]
      while index != 0 {
        let behind = self.words[Int(index) - 1]
        words.append(
          Automaton.GapEdge(word: behind.word, width: UInt16(width), target: behind.target))
        index = behind.next
      }
      for behind in specialEdges(of: Int(edge.target)) {
        if let edge = setEdge(behind, width) {
          sets.append(edge)
        }
        if let edge = checkEdge(behind, width) { checks.append(edge) }
      }
    }
    words.sort { $0.word < $1.word }
    detail.gapWords = append(words, to: &automaton.gapEdges)
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
    for edge in rootEdges {
      guard let edge = setEdge(edge, 0) else { continue }
      for word in sets[Int(edge.set)] { starts[Int(word)].append(edge.target) }
    }
    automaton.starts = Array(repeating: 0, count: wordCount)
    for (word, nodes) in starts.enumerated() where !nodes.isEmpty {
      automaton.starts[word] = UInt32(automaton.startNodes.count + 1)
      // The later ones are preferred.
      automaton.startNodes += nodes.reversed()
      automaton.startNodes.append(0)
    }
  }
}
