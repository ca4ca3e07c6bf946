extension Automaton {
  /// Gives a node its edges that read words, each word once.
  mutating func setEdges(_ edges: [WordEdge], of node: Int) {
    makeRoom(forEdges: edges.count, of: node)
    for edge in edges { addEdge(edge.word, to: edge.target, of: node) }
  }

  /// Gives a node the slots for so many edges that read words.
  mutating func makeRoom(forEdges count: Int, of node: Int) {
    guard count > 0 else { return }
    var size = 1
    while size < count + count / 2 { size *= 2 }
    nodes[node].slots = UInt32(slots.count)
    nodes[node].mask = UInt32(size - 1)
    for _ in 0..<size { slots.append(Slot()) }
  }

  /// Gives a node that has room for it an edge that reads a word.
  @inline(__always)
  mutating func addEdge(_ word: UInt16, to target: UInt32, of node: Int) {
    nodes[node].filter |= 1 << UInt64(word & 63)
    let first = Int(nodes[node].slots)
    let mask = Int(nodes[node].mask)
    var slot = Int(word) & mask
    while slots[first + slot].word != 0 { slot = (slot + 1) & mask }
    slots[first + slot] = Slot(word: word, target: target)
  }

  /// Whether any match may start at a token: most words begin none, and a run for one start costs more than to
  /// ask.
  @inline(__always)
  func mayStart(at index: Int, _ tokens: [Token], _ instances: SetInstances) -> Bool {
    !accepts.isEmpty
      && (starts[Int(tokens[index].word)] != 0 || instances.filters[index] != 0
        || !rootChecks.isEmpty)
  }

  /// The edges of a node that read words, by word.
  func edges(of node: Int) -> [WordEdge] {
    guard nodes[node].filter != 0 else { return [] }
    let first = Int(nodes[node].slots)
    return slots[first...(first + Int(nodes[node].mask))]
      .filter { $0.word != 0 }
      .map { WordEdge(word: $0.word, target: $0.target) }
      .sorted { $0.word < $1.word }
  }

  /// Where a word leads from a node whose filter lets it pass; 0 where nowhere.
  @inline(__always)
  func target(_ node: Node, _ word: UInt16) -> UInt32 {
    var probe = UInt32(word) & node.mask
    for _ in 0...node.mask {
      let slot = slots[Int(node.slots &+ probe)]
      if slot.word == word { return slot.target }
      if slot.word == 0 { return 0 }
      probe = (probe &+ 1) & node.mask
    }
    return 0
  }

  /// The first of the edges of a node that read a word behind a gap, or nil.
  @inline(__always)
  func gapEdge(_ edges: Range<UInt32>, _ word: UInt16) -> Int? {
    var low = Int(edges.lowerBound)
    var high = Int(edges.upperBound)
    while low < high {
      let middle = (low &+ high) >> 1
      if gapEdges[middle].word < word { low = middle &+ 1 } else { high = middle }
    }
    return low < Int(edges.upperBound) && gapEdges[low].word == word ? low : nil
  }
}
