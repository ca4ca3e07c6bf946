extension Automaton {
  /// Writes or reads the automaton; what ``derive(wordCount:_:)`` fills in is left out.
  mutating func archive(_ archive: inout Archive) {
    archive.count(&groupCount)
    archiveNodes(&archive)
    archiveAccepts(&archive)
    archive.array(&details, of: Detail()) { $0.detail(&$1) }
    archiveEdges(&archive)
    archiveStarts(&archive)
  }

  /// The nodes with their edges that read words. Accepts and details follow one another in the order
  /// of the nodes.
  private mutating func archiveNodes(_ archive: inout Archive) {
    var count = nodes.count
    archive.count(&count)
    if archive.isReading {
      nodes = Array(repeating: Node(), count: count)
      // Room for all at once: what is reserved and not used costs nothing, to grow costs copies.
      slots.reserveCapacity(count * 6)
    }
    var edges: [WordEdge] = []
    var detail: UInt32 = 0
    var accept: UInt32 = 0
    for node in nodes.indices {
      if !archive.isReading { edges = self.edges(of: node) }
      var flags =
        UInt32(edges.count) << 2 | (nodes[node].accept == 0 ? 0 : 2)
        | (nodes[node].detail == 0 ? 0 : 1)
      archive.number(&flags)
      if flags & 1 != 0 { detail += 1 }
      nodes[node].detail = flags & 1 == 0 ? 0 : detail
      if flags & 2 != 0 { archive.number(&nodes[node].accept, from: accept) }
      if flags & 2 != 0 { accept = nodes[node].accept }
      let edgeCount = Int(flags >> 2)
      if archive.isReading { makeRoom(forEdges: edgeCount, of: node) }
      var word: UInt32 = 0
      var target = UInt32(node)
      for index in 0..<edgeCount {
        let edge = archive.isReading ? WordEdge(word: 0, target: 0) : edges[index]
        var next = UInt32(edge.word)
        var goal = edge.target
        archive.number(&next, from: word)
        archive.number(&goal, from: target)
        (word, target) = (next, goal)
        if archive.isReading { addEdge(UInt16(truncatingIfNeeded: word), to: target, of: node) }
      }
    }
  }

  private mutating func archiveAccepts(_ archive: inout Archive) {
    var pattern: UInt32 = 0
    var group: UInt32 = 0
    let blank = Accept(pattern: 0, group: 0, conditions: [], literals: 0, isLast: true)
    archive.array(&accepts, of: blank) { archive, accept in
      archive.number(&accept.pattern, from: pattern)
      archive.number(&accept.group, from: group)
      pattern = accept.pattern
      group = accept.group
      var rest =
        UInt32(accept.conditions.rawValue) | UInt32(accept.literals) << 9
        | (accept.isLast ? 1 << 8 : 0)
      archive.number(&rest)
      accept.conditions = AcceptConditions(rawValue: UInt8(truncatingIfNeeded: rest))
      accept.isLast = rest >> 8 & 1 == 1
      accept.literals = UInt8(truncatingIfNeeded: rest >> 9)
    }
  }

  private mutating func archiveEdges(_ archive: inout Archive) {
    var target: UInt32 = 0
    archive.array(&setEdges, of: SetEdge(set: 0, width: 0, target: 0)) { archive, edge in
      archive.number(&edge.set)
      archive.number(&edge.width)
      archive.number(&edge.target, from: target)
      target = edge.target
    }
    archive.array(&gapEdges, of: GapEdge(word: 0, width: 0, target: 0)) { archive, edge in
      archive.number(&edge.word)
      archive.number(&edge.width)
      archive.number(&edge.target, from: target)
      target = edge.target
    }
    archive.array(&checkEdges, of: .blank) { $0.checkEdge(&$1) }
  }

  private mutating func archiveStarts(_ archive: inout Archive) {
    archive.array(&starts, of: 0) { $0.number(&$1) }
    archive.array(&startNodes, of: 0) { $0.number(&$1) }
    archive.array(&rootSets, of: 0) { $0.number(&$1) }
    archive.array(&rootChecks, of: .blank) { $0.checkEdge(&$1) }
  }
}

extension Automaton.CheckEdge {
  fileprivate static let blank = Automaton.CheckEdge(kind: .shape, shape: 0, width: 0, target: 0)
}

extension Archive {
  fileprivate mutating func detail(_ detail: inout Automaton.Detail) {
    range(&detail.sets)
    range(&detail.checks)
    range(&detail.gapWords)
    range(&detail.gapSets)
    range(&detail.gapChecks)
    number(&detail.gapWidth)
  }

  private mutating func range(_ range: inout Range<UInt32>) {
    var count = range.upperBound - range.lowerBound
    number(&count)
    var start = count == 0 ? 0 : range.lowerBound
    if count != 0 { number(&start) }
    range = start..<start &+ count
  }

  fileprivate mutating func checkEdge(_ edge: inout Automaton.CheckEdge) {
    var kind = edge.kind.rawValue
    number(&kind)
    edge.kind = Automaton.CheckEdge.Kind(rawValue: kind) ?? .shape
    number(&edge.shape)
    number(&edge.width)
    number(&edge.target)
  }
}
