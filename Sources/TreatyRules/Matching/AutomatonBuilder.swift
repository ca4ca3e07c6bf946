/// Builds an ``Automaton`` from sequences of steps.
struct AutomatonBuilder {
  private var filters: [UInt64] = [0]
  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var targets: [UInt32] = Array(repeating: 0, count: 1024)
  private var shift: UInt64 = 64 - 10
  private var edgeCount = 0
  private var specials: [(node: UInt32, edge: Automaton.SpecialEdge)] = []
  private var specialTargets: [SpecialKey: UInt32] = [:]
  private var accepts: [(node: UInt32, accept: Automaton.Accept)] = []

  private struct SpecialKey: Hashable {
    var node: UInt32
    var step: Step
  }

  /// Adds a way through a pattern.
  mutating func insert(_ sequence: StepSequence, pattern: UInt32) {
    var node: UInt32 = 0
    for step in sequence.steps {
      if case .word(let word) = step {
        node = child(of: node, word)
      } else {
        node = child(of: node, step)
      }
    }
    let accept = Automaton.Accept(
      pattern: pattern, conditions: sequence.conditions,
      literals: UInt8(clamping: sequence.literals))
    accepts.append((node, accept))
  }

  private mutating func child(of node: UInt32, _ word: UInt16) -> UInt32 {
    // Nodes count from 1 here, so that no key is 0.
    let key = UInt64(node + 1) << 16 | UInt64(word)
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: Automaton.mix(key) >> shift)
    while keys[slot] != 0 {
      if keys[slot] == key { return targets[slot] }
      slot = (slot + 1) & mask
    }
    let target = newNode()
    filters[Int(node)] |= 1 << UInt64(word & 63)
    keys[slot] = key
    targets[slot] = target
    edgeCount += 1
    if edgeCount * 2 > keys.count { grow() }
    return target
  }

  private mutating func child(of node: UInt32, _ step: Step) -> UInt32 {
    let key = SpecialKey(node: node, step: step)
    if let target = specialTargets[key] { return target }
    let target = newNode()
    specialTargets[key] = target
    let edge =
      switch step {
      case .word(let word): Automaton.SpecialEdge(kind: .set, operand: word, target: target)
      case .set(let set):
        Automaton.SpecialEdge(kind: .set, operand: UInt16(set), target: target)
      case .gap(let width):
        Automaton.SpecialEdge(kind: .gap, operand: UInt16(width), target: target)
      case .shape(let shape):
        Automaton.SpecialEdge(kind: .shape, operand: shape.rawValue, target: target)
      case .punctuation(.comma): Automaton.SpecialEdge(kind: .comma, operand: 0, target: target)
      case .punctuation(.colon): Automaton.SpecialEdge(kind: .colon, operand: 0, target: target)
      case .punctuation(.quote): Automaton.SpecialEdge(kind: .quote, operand: 0, target: target)
      }
    specials.append((node, edge))
    return target
  }

  private mutating func newNode() -> UInt32 {
    filters.append(0)
    return UInt32(filters.count - 1)
  }

  private mutating func grow() {
    let old = (keys, targets)
    keys = Array(repeating: 0, count: old.0.count * 2)
    targets = Array(repeating: 0, count: keys.count)
    shift -= 1
    let mask = keys.count - 1
    for index in old.0.indices where old.0[index] != 0 {
      var slot = Int(truncatingIfNeeded: Automaton.mix(old.0[index]) >> shift)
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = old.0[index]
      targets[slot] = old.1[index]
    }
  }

  /// The automaton for a vocabulary of `wordCount` words.
  func build(wordCount: Int) -> Automaton {
    var automaton = Automaton()
    automaton.nodes = filters.map { Automaton.Node(filter: $0) }
    // A stable order by node keeps the order of insertion within a node.
    let sortedSpecials = specials.enumerated().sorted {
      ($0.element.node, $0.offset) < ($1.element.node, $1.offset)
    }
    for (_, special) in sortedSpecials {
      let node = Int(special.node)
      if automaton.nodes[node].specialCount == 0 {
        automaton.nodes[node].special = UInt32(automaton.specials.count)
      }
      automaton.nodes[node].specialCount += 1
      automaton.specials.append(special.edge)
      if node == 0 { automaton.rootSets.append(special.edge) }
    }
    let sortedAccepts = accepts.enumerated().sorted {
      ($0.element.node, $0.offset) < ($1.element.node, $1.offset)
    }
    for (_, accept) in sortedAccepts {
      let node = Int(accept.node)
      if automaton.nodes[node].acceptCount == 0 {
        automaton.nodes[node].accept = UInt32(automaton.accepts.count)
      }
      automaton.nodes[node].acceptCount &+= 1
      automaton.accepts.append(accept.accept)
    }
    automaton.edgeKeys = keys
    automaton.edgeTargets = targets
    automaton.edgeShift = shift
    automaton.roots = Array(repeating: 0, count: wordCount)
    for index in keys.indices where keys[index] >> 16 == 1 {
      automaton.roots[Int(keys[index] & 0xFFFF)] = targets[index]
    }
    return automaton
  }
}
