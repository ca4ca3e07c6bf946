/// Builds an ``Automaton`` pattern by pattern; see ``PatternInsertion``.
///
/// Several edges may lead to one node. Where a pattern goes on from some of them only, the node is
/// divided first: the edges of the pattern get a copy of it.
struct AutomatonBuilder {
  /// An edge that reads a word, in the list of its node.
  struct WordEdge {
    var word: UInt16
    var target: UInt32
    /// The next edge of the node, as an index from 1; 0 is none.
    var next: UInt32
  }

  /// An edge that is not a word, in the list of its node.
  struct SpecialEdge {
    var step: Step
    var target: UInt32
    var next: UInt32
  }

  private(set) var words: [WordEdge] = []
  private(set) var specials: [SpecialEdge] = []
  private(set) var accepts: [(accept: Automaton.Accept, next: UInt32)] = []
  /// By node: the first of its edges and accepts, as indices from 1; 0 is none.
  private(set) var wordHeads: [UInt32] = [0]
  private(set) var specialHeads: [UInt32] = [0]
  private(set) var acceptHeads: [UInt32] = [0]
  /// By node: how many edges lead to it.
  private var arrivals: [UInt32] = [0]
  /// From a node and a word to the index of the edge.
  private(set) var table = EdgeTable()
  /// The nodes divided while the present pattern was read, with their copies.
  private var divisions: [(node: UInt32, copy: UInt32)] = []

  /// The number of nodes.
  var nodeCount: Int { arrivals.count }

  /// How many nodes have been divided since ``forgetDivisions()``.
  var divisionCount: Int { divisions.count }

  /// How many groups of accepts there are.
  private(set) var groupCount = 0

  /// The number of a new group: accepts of one way through a pattern, of which one start gives one
  /// match.
  mutating func newGroup() -> UInt32 {
    groupCount += 1
    return UInt32(groupCount - 1)
  }

  /// Begins a pattern.
  mutating func forgetDivisions() { divisions.removeAll(keepingCapacity: true) }

  /// A node and the copies that were made of it since a count of divisions.
  func parts(of node: UInt32, since count: Int) -> [UInt32] {
    var parts = [node]
    for division in divisions[count...] where parts.contains(division.node) {
      parts.append(division.copy)
    }
    return parts
  }

  /// Adds an accept to a node that only ways of the present pattern lead to.
  mutating func accept(_ accept: Automaton.Accept, at node: UInt32) {
    var index = acceptHeads[Int(node)]
    while index != 0 {
      let known = accepts[Int(index) - 1]
      if known.accept.group == accept.group, known.accept.conditions == accept.conditions {
        return
      }
      index = known.next
    }
    accepts.append((accept, acceptHeads[Int(node)]))
    acceptHeads[Int(node)] = UInt32(accepts.count)
  }

  /// The nodes that some words lead to, and no other words do; new ones where they are not known.
  mutating func child(of node: UInt32, _ group: [UInt16]) -> [UInt32] {
    var fresh: UInt32?
    var known: [(target: UInt32, edges: [Int])] = []
    for word in group {
      let key = EdgeTable.key(node, word)
      if let edge = table.value(key) {
        let target = words[Int(edge)].target
        if let index = known.firstIndex(where: { $0.target == target }) {
          known[index].edges.append(Int(edge))
        } else {
          known.append((target, [Int(edge)]))
        }
      } else {
        let target = fresh ?? newNode()
        fresh = target
        addEdge(from: node, word, to: target)
      }
    }
    var targets: [UInt32] = []
    if let fresh { targets.append(fresh) }
    for (target, edges) in known {
      guard Int(arrivals[Int(target)]) > edges.count else {
        targets.append(target)
        continue
      }
      let copy = divide(target)
      for edge in edges { words[edge].target = copy }
      arrivals[Int(target)] -= UInt32(edges.count)
      arrivals[Int(copy)] = UInt32(edges.count)
      targets.append(copy)
    }
    return targets
  }

  /// The node that a step leads to, and nothing else does.
  mutating func child(of node: UInt32, _ step: Step) -> UInt32 {
    var index = specialHeads[Int(node)]
    while index != 0 {
      let edge = specials[Int(index) - 1]
      if edge.step == step {
        guard arrivals[Int(edge.target)] > 1 else { return edge.target }
        let copy = divide(edge.target)
        specials[Int(index) - 1].target = copy
        arrivals[Int(edge.target)] -= 1
        arrivals[Int(copy)] = 1
        return copy
      }
      index = edge.next
    }
    let target = newNode()
    addEdge(from: node, step, to: target)
    return target
  }

  private mutating func newNode() -> UInt32 {
    wordHeads.append(0)
    specialHeads.append(0)
    acceptHeads.append(0)
    arrivals.append(0)
    return UInt32(arrivals.count - 1)
  }

  private mutating func addEdge(from node: UInt32, _ word: UInt16, to target: UInt32) {
    table.insert(EdgeTable.key(node, word), UInt32(words.count))
    words.append(WordEdge(word: word, target: target, next: wordHeads[Int(node)]))
    wordHeads[Int(node)] = UInt32(words.count)
    arrivals[Int(target)] += 1
  }

  private mutating func addEdge(from node: UInt32, _ step: Step, to target: UInt32) {
    specials.append(SpecialEdge(step: step, target: target, next: specialHeads[Int(node)]))
    specialHeads[Int(node)] = UInt32(specials.count)
    arrivals[Int(target)] += 1
  }

  /// A copy of a node, with edges to the same nodes, and no edge to it yet.
  private mutating func divide(_ node: UInt32) -> UInt32 {
    let copy = newNode()
    var index = wordHeads[Int(node)]
    while index != 0 {
      let edge = words[Int(index) - 1]
      addEdge(from: copy, edge.word, to: edge.target)
      index = edge.next
    }
    index = specialHeads[Int(node)]
    while index != 0 {
      let edge = specials[Int(index) - 1]
      addEdge(from: copy, edge.step, to: edge.target)
      index = edge.next
    }
    index = acceptHeads[Int(node)]
    while index != 0 {
      let known = accepts[Int(index) - 1]
      accepts.append((known.accept, acceptHeads[Int(copy)]))
      acceptHeads[Int(copy)] = UInt32(accepts.count)
      index = known.next
    }
    divisions.append((node, copy))
    return copy
  }
}
